import type { Context } from 'hono';
import type { Service } from '../app.ts';

/** x */
export function frontPage(c: Context, _service: Service): Response | Promise<Response> {
  return c.text('front');
}
