import { Hono } from 'hono';
import type { Service } from '../app.ts';

/** Pages. */
export function createPages(_service: Service): Hono {
  return new Hono();
}
