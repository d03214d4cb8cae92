import { html, render } from 'lit/html.js';

/**
 * Puts structured data (JSON-LD) about one thing into the head of the page; gives nothing when the page has it
 * already, from another widget or from the server.
 *
 * A script that comes out of a template has "already started" and will never run, whatever is in it. Therefore a
 * page that requires trusted types lets its text be set without a report, where it would refuse any other script's.
 */
export function addRecord(key: string, data: object): Element | undefined {
  if (document.querySelector(`[data-onthaal="${key}"]`)) return;
  const holder = document.createElement('div');
  render(html`<script type="application/ld+json" data-onthaal=${key}></script>`, holder);
  const script = holder.firstElementChild as Element;
  // Whoever writes the page out again must not find the end of the script inside it.
  script.append(JSON.stringify(data).replaceAll('<', '\\u003c'));
  document.head.append(script);
  return script;
}
