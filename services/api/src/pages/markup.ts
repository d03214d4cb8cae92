import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page: text that was escaped when it was put in. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A piece for what there is, and nothing for what there is not. */
export function when<Value>(
  value: Value | undefined | null | false | '',
  piece: (value: Value) => Html,
): Html | undefined {
  return value === undefined || value === null || value === false || value === '' ? undefined : piece(value);
}

/** A piece for a list that is not empty. */
export function whenAny<Item>(
  items: readonly Item[],
  piece: (items: readonly Item[]) => Html,
): Html | undefined {
  return items.length > 0 ? piece(items) : undefined;
}

/**
 * A link. An address that is not of the web, a mailbox or a telephone is shown as text, whatever the store holds:
 * nothing that a town or an import wrote may run.
 */
export function link(href: string, content: unknown): Html {
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|\?)/i.test(href)
    ? html`<a href="${href}">${content}</a>`
    : html`${content}`;
}

/** A telephone number that can be called. */
export function phoneLink(telephone: string): Html {
  return html`<a class="number" href="${callAddress(telephone)}">${telephone}</a>`;
}

/** The address that calls a number. */
export function callAddress(telephone: string): string {
  return `tel:${telephone.replace(/[^+\d]/g, '')}`;
}

/** A mail address that can be written to. */
export function mailLink(email: string): Html {
  return html`<a href="mailto:${email}">${email}</a>`;
}

/** A web address by its name. */
export function webLink(url: string, text?: string): Html {
  return link(url, text ?? webName(url));
}

/** The name of a web address: without scheme and slash at its end. */
export function webName(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
