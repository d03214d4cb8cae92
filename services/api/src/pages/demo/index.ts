import { Hono } from 'hono';
import type { Service } from '../../app.ts';
export function createDemoSites(_service: Service): Hono {
  return new Hono();
}
