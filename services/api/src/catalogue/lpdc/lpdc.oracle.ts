// What a reader of an HTML text sees as words, found without the importer's code. For tests only.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

const INLINE = new Set(
  (
    'a abbr b big button cite code del em font i img ins kbd label mark noscript onbekend q s samp small span ' +
    'strike strong sub sup svg template textarea tt u var'
  ).split(' '),
);

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The words an HTML text shows: every tag that is not inline stands between two words. */
export function shownWords(html: string): string[] {
  return wordsOf(shownText(parse(`<!doctype html><body>${html}`, { scriptingEnabled: false })));
}

function shownText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return '';
  const { childNodes } = 'content' in node ? node.content : node;
  const inner = childNodes.map(shownText).join('');
  return INLINE.has(node.nodeName) ? inner : ` ${inner} `;
}

/** The links around words in an HTML text, as a browser gives them. */
export function shownLinks(html: string): string[] {
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'a' && 'attrs' in node && wordsOf(shownText(node)).length > 0)
      links.push(...node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return links;
}
