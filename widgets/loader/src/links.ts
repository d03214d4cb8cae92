/** Which attribute the last part of a stand-alone address fills. */
const ID_ATTRIBUTE: Record<string, string> = { 'catalogue-search': 'service' };

/**
 * Puts a widget around each link to its stand-alone page `/w/<municipality>/<widget>[/<id>]`, so that the link is
 * what stays when anything fails.
 *
 * A link in running text or in a menu stays a link: only one that stands by itself was meant as a widget. An
 * author who wants to keep it a link writes `data-onthaal="link"`.
 */
export function upgradeLinks(links: Iterable<HTMLAnchorElement>, origin: string, widget: string): void {
  for (const link of links) {
    // Ids are plain letters, digits and hyphens. Nothing is decoded, for a host's other links may not be decodable.
    const [, w, municipality, name, id] = link.pathname.split('/');
    if (link.origin !== origin || w !== 'w' || !municipality || name !== widget || !standsAlone(link))
      continue;
    const element = document.createElement(`onthaal-${widget}`);
    element.setAttribute('municipality', municipality);
    if (id) element.setAttribute(ID_ATTRIBUTE[widget] ?? 'counter', id);
    const scope = new URLSearchParams(link.search).get('scope');
    if (scope) element.setAttribute('scope', scope);
    if (link.hreflang) element.lang = link.hreflang;
    link.dataset.onthaal = 'widget';
    link.replaceWith(element);
    element.append(link);
  }
}

function standsAlone(link: HTMLAnchorElement): boolean {
  if (link.dataset.onthaal || link.closest('nav, header, footer, [role="navigation"]')) return false;
  for (let at: Element | null = link; at; at = at.parentElement)
    if (at.localName.startsWith('onthaal-')) return false;
  const around = link.parentNode?.childNodes ?? [];
  return [...around].every((node) => node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim());
}
