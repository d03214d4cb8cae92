import { phoneLink, writeDate } from '@onthaal/element';
import type { Address, Amount, Block, Language, ServiceView } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderBlocks, renderLink, subheading } from './blocks.ts';
import type { Messages } from './messages.ts';

/** What a page inside the widget needs to know of it. */
export interface PageSetting {
  messages: Messages;
  language: Language;
  level: number;
  /** A link to another service. */
  linkTo: (service: string, title: string) => unknown;
  /** The address of a widget's stand-alone page. */
  addressOf: (widget: string, id?: string) => string;
}

type Text = ServiceView['requirements'][0];
type Priced = ServiceView['costs'][0];
type Website = ServiceView['websites'][0];

/** All there is to know about a service, below its title: what it is, for whom, what to bring, how, where, whom to call. */
export function servicePage(view: ServiceView, setting: PageSetting): TemplateResult {
  const { messages, language, level, linkTo, addressOf } = setting;
  const lang = view.language === language ? nothing : view.language;
  const text = (blocks: Block[] | undefined, under = level + 1) => renderBlocks(blocks, under);
  const part = ({ title, text: blocks }: Omit<Text, 'evidence'>) =>
    html`${title ? html`<p><strong>${title}</strong></p>` : nothing}${text(blocks)}`;
  const priced = ({ amount, ...rest }: Priced) =>
    html`${part(rest)}${amount ? html`<p lang=${language}>${writeAmount(amount, setting)}</p>` : nothing}`;
  const website = ({ title, text: blocks, url }: Omit<Website, 'url'> & { url?: string | undefined }) =>
    html`${url ? html`<p>${renderLink(url, title ?? url)}</p>` : part({ title })}${text(blocks)}`;
  // Names and links are in the reader's language also where the sheet's own texts are not.
  const section = (title: string, content: unknown[] | undefined, textLanguage: unknown = lang) =>
    content?.length
      ? html`<section>${subheading(level + 1, title)}<div class="text" lang=${textLanguage}>${content}</div></section>`
      : nothing;
  const legal = [...(text(view.regulation) ?? []), ...view.legalResources.map(website)];

  return html`${lang === nothing ? nothing : html`<p class="note">${messages.onlyIn[view.language]}</p>`}
    <div class="text" lang=${lang}>
      ${view.summary ? html`<p class="lead">${view.summary}</p>` : nothing}
      ${text(view.description, level)}${text(view.additionalDescription, level)}
    </div>
    ${section(messages.conditions, view.requirements.filter(({ title, text }) => title || text).map(part))}
    ${section(
      messages.evidence,
      view.requirements.flatMap(({ evidence }) => evidence.map(part)),
    )}
    ${section(messages.advantages, view.financialAdvantages.map(priced))}
    ${section(messages.costs, view.costs.map(priced))}
    ${section(
      messages.procedures,
      view.procedures.map((procedure) => [part(procedure), procedure.websites.map(website)]),
    )}
    ${section(messages.exception, text(view.exception))}
    ${section(
      messages.counters,
      view.counters.map(({ id, name, address, telephone }) =>
        lines(name, address, telephone, renderLink(addressOf('opening-hours', id), messages.hours)),
      ),
      nothing,
    )}
    ${section(
      messages.contact,
      view.contactPoints.map(({ label, address, telephone, email, url }) =>
        lines(
          label,
          address,
          telephone,
          email && renderLink(`mailto:${email}`, email),
          url && renderLink(url, url),
        ),
      ),
      nothing,
    )}
    ${section(messages.websites, view.websites.map(website))}
    ${
      legal.length > 0
        ? html`<details><summary>${messages.legal}</summary><div class="text" lang=${lang}>${legal}</div></details>`
        : nothing
    }
    ${section(
      messages.related,
      view.relatedServices.map(({ id, title }) => html`<p>${linkTo(id, title)}</p>`),
      nothing,
    )}
    <p class="end hint">${[
      [...view.themes, ...view.targetAudiences].map(({ label }) => label).join(', '),
      view.owner && `${messages.owner}: ${view.owner}`,
      view.assuredAt &&
        messages.assured(
          writeDate(view.assuredAt.slice(0, 10), language, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          }),
        ),
    ]
      .filter(Boolean)
      .join(' · ')}</p>`;
}

function writeAmount(amount: Amount, { messages, language }: PageSetting): string {
  const euro = new Intl.NumberFormat(`${language}-BE`, {
    style: 'currency',
    currency: amount.currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const { value, through, per, isExample } = amount;
  return [
    through ? euro.formatRange(value, through) : euro.format(value),
    per && messages.per[per],
    isExample && `(${messages.example})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where somebody can be found or reached, a line for each way that there is. */
function lines(
  name: string | undefined,
  address: Address | undefined,
  telephone: string | undefined,
  ...links: unknown[]
): TemplateResult {
  const known = [
    name && html`<strong>${name}</strong>`,
    address && writeAddress(address),
    telephone && phoneLink(telephone),
    ...links,
  ].filter(Boolean);
  return html`<p>${known.map((line, at) => (at > 0 ? html`<br>${line}` : line))}</p>`;
}

function writeAddress({ street, houseNumber = '', box, postalCode, municipality }: Address): string {
  return `${street} ${houseNumber}${box ? ` bus ${box}` : ''}, ${postalCode} ${municipality}`;
}
