import type { Counter } from '@onthaal/vocabulary';

export interface CounterTables {
  counter: { municipality: string; id: string; position: number; record: Counter };
}
