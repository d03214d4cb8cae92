// Holds the importer against a folder of real exports (N-Triples, a statement a line), read here a second time in
// the simplest way there is. Without `ONTHAAL_LPDC_DIR` there is nothing to hold it against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, plainText, ServiceFields as Schema, type ServiceFields } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { type LpdcReading, readInstances } from './lpdc.map.ts';
import { shownLinks, shownWords } from './lpdc.oracle.ts';
import { parseLpdc } from './lpdc.parse.ts';
import { Place } from './lpdc.place.ts';

const folder = process.env.ONTHAAL_LPDC_DIR;
const names = folder ? readdirSync(folder).filter((name) => name.endsWith('.ttl')) : [];
if (names.length === 0)
  console.warn('NOT CHECKED against real LPDC exports: set ONTHAAL_LPDC_DIR to a folder of .ttl files');

interface Statement {
  subject: string;
  predicate: string;
  object: string;
}

/** An N-Triples file by its lines. A literal is written as JSON writes a string, but may hold a tab as it is. */
function statementsIn(name: string): Statement[] {
  const lines = readFileSync(join(folder ?? '', name), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [, subject = '', predicate = '', object = ''] = /^<(.*?)> <(.*?)> (.*) \.$/.exec(line) ?? [];
    const literal = /^(".*")(?:@[\w-]+|\^\^<.*>)?$/.exec(object)?.[1];
    return {
      subject,
      predicate,
      object: literal ? JSON.parse(literal.replaceAll('\t', '\\t')) : object.slice(1, -1),
    };
  });
}

const files = names.map((name) => ({
  name,
  town: name.replace(/\.ttl$/, ''),
  statements: statementsIn(name),
  reading: readInstances(parseLpdc(readFileSync(join(folder ?? '', name)), name)),
}));

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const lastPart = (iri: string) => iri.split(/[#/]/).at(-1) ?? '';

function blocksIn(value: unknown): Block[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && 'runs' in value) return [value as Block];
  if ('type' in value && ('items' in value || 'rows' in value)) return [value as Block];
  return Object.values(value).flatMap(blocksIn);
}

function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'href' in value ? [String(value.href)] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

/** Every title of a service and of what is nested in it. */
function titlesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'title' ? Object.values(inner as object) : titlesIn(inner),
  );
}

const TEXTS = ['description', 'additionalDescription', 'exception', 'regulation'];
const isText = ({ predicate, object }: Statement) =>
  TEXTS.includes(lastPart(predicate)) && !['', '-'].includes(object);
const fieldsOf = (reading: LpdcReading): ServiceFields[] => reading.instances.map(({ fields }) => fields);

describe.runIf(names.length > 0).each(files)('$name', ({ statements, reading }) => {
  const typesIn = (name: string) =>
    statements.filter(({ predicate, object }) => predicate.endsWith('#type') && lastPart(object) === name)
      .length;

  test('has every instance and every statement accounted for', () => {
    expect(reading.instances.length + reading.skipped.length).toBe(typesIn('InstancePublicService'));
    const { total, mapped, technical, unmapped } = reading.triples;
    expect(total).toBe(statements.length);
    expect(mapped + technical + unmapped).toBe(total);
    expect(sum(reading.unmapped.map(({ count }) => count))).toBe(unmapped);
  });

  test('has every resource, and keeps each but the websites without an address', () => {
    expect(reading.resources).toEqual({
      requirements: typesIn('Requirement'),
      evidence: typesIn('Evidence'),
      procedures: typesIn('Rule'),
      costs: typesIn('Cost'),
      financialAdvantages: typesIn('FinancialAdvantage'),
      legalResources: typesIn('LegalResource'),
      websites: typesIn('WebSite'),
      contactPoints: typesIn('ContactPoint'),
    });
    const fields = fieldsOf(reading);
    const dropped = reading.unmapped.filter(
      ({ reason }) => reason === 'what a website without an address says',
    );
    const kept = fields.flatMap((field) => [
      ...field.websites,
      ...field.procedures.flatMap((rule) => rule.websites),
    ]);
    expect(kept.length + sum(dropped.map(({ count }) => count))).toBe(typesIn('WebSite'));
    expect(sum(fields.map((field) => field.costs.length))).toBe(typesIn('Cost'));
    expect(sum(fields.map((field) => field.requirements.length))).toBe(typesIn('Requirement'));
    expect(sum(fields.map((field) => field.contactPoints.length))).toBe(typesIn('ContactPoint'));
  });

  test('has every title to the letter', () => {
    const titles = statements.filter(({ predicate }) => predicate === 'http://purl.org/dc/terms/title');
    const said = titles.map(({ object }) => object.trim()).filter((title) => title !== '-' && title !== '');
    expect(fieldsOf(reading).flatMap(titlesIn).sort()).toEqual(said.sort());
  });

  test('has every word of every text, in order', () => {
    const textsOf = (field: unknown): string[] => {
      if (typeof field !== 'object' || field === null) return [];
      return Object.entries(field).flatMap(([name, inner]) =>
        TEXTS.includes(name)
          ? Object.values((inner ?? {}) as Record<string, Block[]>).map((blocks) =>
              plainText(blocks).split(/\s+/).filter(Boolean).join(' '),
            )
          : textsOf(inner),
      );
    };
    const said = statements.filter(isText).map(({ object }) => shownWords(object).join(' '));
    expect(fieldsOf(reading).flatMap(textsOf).sort()).toEqual(said.sort());
  });

  test('has every link of every text', () => {
    const said = statements.filter(isText).flatMap(({ object }) => shownLinks(object));
    const kept = blocksIn(fieldsOf(reading)).flatMap(linksIn);
    // One link may be several runs: a bold word in it, or a space beside one.
    expect([...new Set(kept)].sort()).toEqual([...new Set(said)].sort());
    expect(kept.length).toBeGreaterThanOrEqual(said.length);
  });

  test('has every keyword, code and date', () => {
    const fields = fieldsOf(reading);
    const count = (name: string) => statements.filter(({ predicate }) => lastPart(predicate) === name).length;
    expect(sum(fields.map(({ keywords }) => keywords.nl?.length ?? 0))).toBe(count('keyword'));
    expect(sum(fields.map(({ themes }) => themes.length))).toBe(count('thematicArea'));
    expect(sum(fields.map(({ targetAudiences }) => targetAudiences.length))).toBe(count('targetAudience'));
    expect(sum(fields.map(({ competentLevels }) => competentLevels.length))).toBe(
      count('competentAuthorityLevel'),
    );
    expect(sum(fields.map(({ executingLevels }) => executingLevels.length))).toBe(
      count('executingAuthorityLevel'),
    );
    expect(sum(fields.map(({ categories }) => categories.length))).toBe(count('yourEuropeCategory'));
    expect(fields.filter(({ productId }) => productId !== null)).toHaveLength(count('productID'));
    expect(reading.instances.filter(({ source }) => source.concept !== null)).toHaveLength(count('source'));
    expect(reading.instances.every(({ source }) => source.modifiedAt !== null)).toBe(true);
  });

  test('fits the vocabulary', () => {
    for (const fields of fieldsOf(reading)) expect(Schema.parse(fields)).toEqual(fields);
  });

  test('imports exactly the services that have a title', () => {
    const services = new Set(
      statements
        .filter(({ object }) => lastPart(object) === 'InstancePublicService')
        .map(({ subject }) => subject),
    );
    const titled = statements.filter(
      ({ subject, predicate }) => services.has(subject) && predicate === 'http://purl.org/dc/terms/title',
    );
    expect(reading.instances.map(({ source }) => source.instance).sort()).toEqual(
      [...new Set(titled.map(({ subject }) => subject))].sort(),
    );
  });
});

describe.runIf(names.length > 0)('all of them together', () => {
  const forward = files.map((_, index) => index);
  const orders = [
    ...forward.map((by) => [...forward.slice(by), ...forward.slice(0, by)]),
    forward.toReversed(),
  ];

  test.each(orders.map((order) => ({ order })))(
    'in order $order give every municipality its own services',
    ({ order }) => {
      const place = new Place();
      const inOrder = order.flatMap((index) => files[index] ?? []);
      for (const { town, reading } of inOrder) {
        const before = structuredClone(place.sheets);
        const plan = place.import(town, reading.instances);
        expect(plan).toMatchObject({
          created: reading.instances.length,
          updated: 0,
          unchanged: 0,
          removed: [],
        });
        expect(place.sheets.slice(0, before.length)).toEqual(before);
      }
      const ids = place.sheets.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { town, reading } of inOrder)
        for (const instance of reading.instances)
          expect(place.merged(town, instance)).toEqual(instance.fields);
      for (const { town, reading } of inOrder)
        expect(place.import(town, reading.instances)).toMatchObject({
          sheets: [],
          overlays: [],
          removed: [],
        });
      // A concept has one sheet, and as many more as one municipality has services of it.
      const most = new Map<string | null, number>();
      for (const { reading } of files) {
        const here = Map.groupBy(reading.instances, ({ source }) => source.concept);
        for (const [concept, services] of here)
          most.set(
            concept,
            concept === null
              ? (most.get(null) ?? 0) + services.length
              : Math.max(most.get(concept) ?? 0, services.length),
          );
      }
      expect(place.sheets.length).toBe(sum([...most.values()]));
    },
  );
});
