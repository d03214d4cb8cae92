import { createServiceClient } from '@onthaal/client/trpc';
import { base, controls } from '@onthaal/theme';
import { render } from 'lit/html.js';
import { Desk } from './desk.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { IdleWatch } from './idle-watch.ts';
import { preferredLanguage } from './preferred-language.ts';
import { RemoteWidgets } from './remote-widgets.ts';
import { renderDesk } from './screens/desk-screen.ts';

const place = document.getElementById('desk') as HTMLElement;
const sheet = new CSSStyleSheet();
sheet.replaceSync(base + controls);
document.adoptedStyleSheets = [sheet];

const focus = new FocusKeeper(place);
const idle = new IdleWatch({
  onWarning: () => desk.warn(true),
  onActive: () => desk.warn(false),
  onIdle: () => desk.close('idle'),
});
const widgets = new RemoteWidgets(update);
const desk: Desk = new Desk({
  connect: (bearer) => createServiceClient(location.origin, { bearer }),
  language: preferredLanguage(navigator.languages),
  onChange: update,
});
let isOpen = false;

function update(): void {
  const { state, messages, language } = desk;
  if (!messages) return;
  document.documentElement.lang = language;
  document.title = `${messages.title} · Onthaal`;
  render(renderDesk(desk, messages, widgets.missing), place);
  focus.follow(state);
  if (isOpen === (state.step === 'open')) return;
  isOpen = !isOpen;
  if (isOpen) {
    idle.start();
    void widgets.load();
  } else idle.stop();
}

// A key that is dropped beside its box must not become the page.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
void desk.speak(desk.language);
