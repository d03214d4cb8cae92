import { describePresence, type Glance, type OpeningState } from '@onthaal/schedule';
import type { StopView } from '@onthaal/vocabulary';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HoursReader } from './week-table.ts';

/** The stops of a bus, the next one first. */
export function busTour(
  tour: readonly { place: StopView; state: OpeningState }[],
  glance: Glance,
  reader: HoursReader,
): TemplateResult {
  const { words } = reader;
  return html`<div class="note" part="stops"><strong>${words.stops}</strong><ul>${tour.map(
    ({ place: { name, address, hours }, state }, turn) => {
      const isNext = turn === 0 && state.state === 'closed' && state.next;
      return html`<li>${isNext ? words.nextStop(name) : name}: ${describePresence(hours, glance, reader)}${
        address
          ? html` <small>${address.street} ${address.houseNumber ?? ''}, ${address.municipality}</small>`
          : nothing
      }</li>`;
    },
  )}</ul></div>`;
}
