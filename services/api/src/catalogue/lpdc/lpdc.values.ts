import { ConceptUri, Instant, LocalDate } from '@onthaal/vocabulary';
import type { z } from 'zod';
import { readWebAddress } from './lpdc.address.ts';
import type { LpdcGraph, LpdcTriple } from './lpdc.graph.ts';
import type { Ledger } from './lpdc.ledger.ts';
import { NAMES } from './lpdc.names.ts';

/** A file while it is read: its statements and the account that is kept of them. */
export interface Reading {
  graph: LpdcGraph;
  ledger: Ledger;
}

/** The statements that say a property of a resource, each once, in the order of the file. */
export function statementsOf({ graph, ledger }: Reading, node: string, predicate: string): LpdcTriple[] {
  const seen = new Set<string>();
  return (graph.about.get(node) ?? []).filter((triple) => {
    if (triple.predicate !== predicate) return false;
    const key = JSON.stringify(triple.object);
    if (seen.has(key)) ledger.refuse(triple, 'the same statement a second time');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The one statement of a property that can have one value. Of several, the first by value is taken, so that the
 * order of the file does not matter; the others are refused.
 */
export function statementOf(reading: Reading, node: string, predicate: string): LpdcTriple | undefined {
  const [first, ...others] = statementsOf(reading, node, predicate).sort(byValue);
  for (const other of others) reading.ledger.refuse(other, 'another value of a property that has one value');
  return first;
}

/** Sorts statements by what they say. */
export function byValue(one: LpdcTriple, other: LpdcTriple): number {
  const [left, right] = [JSON.stringify(one.object), JSON.stringify(other.object)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The value of a property as `read` understands it; refused with a reason where it does not. */
export function oneValue<Value>(
  reading: Reading,
  [node, predicate]: readonly [node: string, predicate: string],
  read: (value: string) => Value | undefined,
): Value | undefined {
  const triple = statementOf(reading, node, predicate);
  if (!triple) return undefined;
  const value = triple.object.value.trim();
  if (triple.object.kind === 'literal' && (value === '' || value === '-')) {
    reading.ledger.refusePlaceholder(triple);
    return undefined;
  }
  const understood = read(value);
  if (understood === undefined) reading.ledger.refuse(triple, 'a value that is not understood');
  else reading.ledger.map(triple);
  return understood;
}

/** Reads a value with a schema. */
export function reads<Value>(schema: z.ZodType<Value>): (value: string) => Value | undefined {
  return (value) => schema.safeParse(value).data;
}

/** Every value of a property that `read` understands, in the order of the values so that sets compare equal. */
export function allValues<Value extends string>(
  reading: Reading,
  [node, predicate]: readonly [node: string, predicate: string],
  read: (value: string) => Value | undefined,
): Value[] {
  const values = new Set<Value>();
  for (const triple of statementsOf(reading, node, predicate)) {
    const value = read(triple.object.value);
    if (value === undefined) reading.ledger.refuse(triple, 'a value that is not on the list');
    else if (values.has(value)) reading.ledger.refuse(triple, 'the same value a second time');
    else {
      values.add(value);
      reading.ledger.map(triple);
    }
  }
  return [...values].sort();
}

/** The IRIs of a property, as concepts of a vocabulary that is not ours. */
export function conceptsOf(reading: Reading, node: string, predicate: string): string[] {
  return allValues(reading, [node, predicate], reads(ConceptUri));
}

/** A web address, mended where that is possible. */
export function webAddressOf(reading: Reading, node: string, predicate: string): string | undefined {
  const triple = statementOf(reading, node, predicate);
  if (!triple) return undefined;
  const { value } = triple.object;
  const read = readWebAddress(value);
  if (!read) {
    if (value.trim() === '' || value.trim() === '-') reading.ledger.refusePlaceholder(triple);
    else reading.ledger.refuse(triple, 'not a web address');
    return undefined;
  }
  reading.ledger.map(triple);
  if (read.isMended) reading.ledger.mend(triple, 'a web address is mended');
  return read.address;
}

/** A moment of a file, which always has an offset. */
export function instantOf(reading: Reading, node: string, predicate: string): string | null {
  return oneValue(reading, [node, predicate], reads(Instant)) ?? null;
}

const brusselsDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** A date; where a file gives a moment, the date it falls on in Brussels. */
export function dateOf(reading: Reading, node: string, predicate: string): string | null {
  const read = (value: string) => {
    const date = Instant.safeParse(value).success ? brusselsDate.format(new Date(value)) : value;
    return LocalDate.safeParse(date).data;
  };
  return oneValue(reading, [node, predicate], read) ?? null;
}

/** A yes or no; no when nothing is said. */
export function isTrue(reading: Reading, node: string, predicate: string): boolean {
  const read = (value: string) =>
    ['true', '1'].includes(value) ? true : ['false', '0'].includes(value) ? false : undefined;
  return oneValue(reading, [node, predicate], read) ?? false;
}

/** The resources a property leads to, in their own order (`shacl#order`), then that of the file. */
export function nestedIn(reading: Reading, node: string, predicate: string): string[] {
  const links = statementsOf(reading, node, predicate).filter((triple) => {
    if (triple.object.kind === 'resource') reading.ledger.map(triple);
    else reading.ledger.refuse(triple, 'a text where a resource belongs');
    return triple.object.kind === 'resource';
  });
  const placeOf = (link: LpdcTriple) => {
    const order = statementOf(reading, link.object.value, NAMES.order);
    if (order) reading.ledger.setTechnical(order);
    const place = Number(order?.object.value);
    return Number.isFinite(place) ? place : Number.MAX_VALUE;
  };
  return links
    .map((link) => ({ link, place: placeOf(link) }))
    .sort((one, other) => one.place - other.place || one.link.index - other.link.index)
    .map(({ link }) => link.object.value);
}
