import type { Context } from 'hono';
import { dataHeaders } from '../../platform/http/security-headers.ts';
import type { Visit } from '../visit.ts';
import { leafletOf } from './leaflet.ts';

/** The leaflet of a house or one of its counters as a PDF. Undefined when there is no such counter. */
export async function answerLeaflet(
  c: Context,
  visit: Visit,
  { counter, cache }: { counter?: string | undefined; cache: string },
): Promise<Response | undefined> {
  const leaflet = await leafletOf(visit, counter);
  if (!leaflet) return undefined;
  // What makes a PDF takes fifty megabytes, which a service that never makes one need not have.
  const { leafletPdf } = await import('./leaflet-pdf.ts');
  const { 'content-security-policy': _, ...headers } = dataHeaders;
  const name = [visit.municipality.id, counter].filter(Boolean).join('-');
  return c.body(new Uint8Array(await leafletPdf(leaflet, visit)), 200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-language': visit.language,
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': cache,
  });
}
