import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServiceFields, ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { type LpdcInstance, readInstances } from './lpdc.map.ts';
import { parseLpdc } from './lpdc.parse.ts';
import { Place } from './lpdc.place.ts';
import { describeImport, reportImport } from './lpdc.report.ts';

const readFixture = (name: string) =>
  readInstances(parseLpdc(readFileSync(join(import.meta.dirname, 'fixtures', name)), name));
const groenhove = readFixture('groenhove.ttl');
const zandbeke = readFixture('zandbeke.ttl').instances;
const [oppas, , markt] = groenhove.instances as [LpdcInstance, LpdcInstance, LpdcInstance];

function changed(instance: LpdcInstance, fields: Partial<ServiceFields>, source = {}): LpdcInstance {
  return { fields: { ...instance.fields, ...fields }, source: { ...instance.source, ...source } };
}

describe('a first import', () => {
  const place = new Place();
  const plan = place.import('groenhove', groenhove.instances);

  test('makes a sheet per concept, one for a second instance of it, and one of the municipality alone', () => {
    expect(plan.sheets.map((sheet) => [sheet.id, sheet.concept, sheet.offering]).sort()).toEqual([
      ['groenhove-standplaats-op-de-groentemarkt', null, 'where-adopted'],
      ['ipdc-9001', 'https://ipdc.example.org/concept/oppas', 'where-adopted'],
      ['ipdc-9001-2', 'https://ipdc.example.org/concept/oppas', 'where-adopted'],
    ]);
  });

  test('adopts each sheet without overriding anything', () => {
    expect(plan.overlays.map(({ fields, replaced, isOffered }) => ({ fields, replaced, isOffered }))).toEqual(
      plan.sheets.map(() => ({ fields: {}, replaced: {}, isOffered: true })),
    );
    expect(plan).toMatchObject({ created: 3, updated: 0, unchanged: 0, removed: [] });
  });

  test('gives what the vocabulary accepts', () => {
    for (const sheet of plan.sheets) expect(ServiceSheet.parse(sheet)).toEqual(sheet);
    for (const overlay of plan.overlays) expect(ServiceOverlay.parse(overlay)).toEqual(overlay);
  });

  test('repeated changes nothing', () => {
    expect(place.import('groenhove', groenhove.instances)).toEqual({
      sheets: [],
      overlays: [],
      created: 0,
      updated: 0,
      unchanged: 3,
      removed: [],
    });
  });

  test('repeated with the services in another order changes nothing', () => {
    expect(place.import('groenhove', groenhove.instances.toReversed())).toMatchObject({
      overlays: [],
      unchanged: 3,
    });
  });
});

describe('several municipalities', () => {
  const towns = { groenhove: groenhove.instances, zandbeke };

  test.each([[['groenhove', 'zandbeke']], [['zandbeke', 'groenhove']]] as const)(
    'imported as %j each keep their own texts, and no sheet ever changes',
    (order) => {
      const place = new Place();
      for (const town of order) {
        const before = structuredClone(place.sheets);
        place.import(town, towns[town]);
        expect(place.sheets.slice(0, before.length)).toEqual(before);
      }
      for (const town of order)
        for (const instance of towns[town]) expect(place.merged(town, instance)).toEqual(instance.fields);
      for (const town of order)
        expect(place.import(town, towns[town])).toMatchObject({ sheets: [], overlays: [] });
      expect(place.sheets).toHaveLength(4);
    },
  );

  test('a later one overrides only what differs, and remembers the regional value', () => {
    const place = new Place();
    place.import('groenhove', [oppas]);
    place.import('zandbeke', [changed(oppas, { costs: [] }, { instance: 'http://x.example.org/z' })]);
    expect(place.overlayOf('zandbeke', 'http://x.example.org/z')).toMatchObject({
      sheet: 'ipdc-9001',
      fields: { costs: [] },
      replaced: { costs: oppas.fields.costs },
    });
    expect(Object.keys(place.overlayOf('zandbeke', 'http://x.example.org/z')?.fields ?? {})).toEqual([
      'costs',
    ]);
  });

  test('with an own service of the same name each have their own sheet', () => {
    const place = new Place();
    place.import('groenhove', [markt]);
    place.import('zandbeke', [changed(markt, {}, { instance: 'http://x.example.org/m' })]);
    expect(place.sheets.map((sheet) => sheet.id)).toEqual([
      'groenhove-standplaats-op-de-groentemarkt',
      'zandbeke-standplaats-op-de-groentemarkt',
    ]);
  });
});

describe('a later export', () => {
  test('changes only the overlay of the service that changed', () => {
    const place = new Place();
    place.import('groenhove', groenhove.instances);
    const title = { nl: 'Kinderoppas' };
    const next = groenhove.instances.map((instance) =>
      instance === oppas ? changed(oppas, { title }) : instance,
    );
    const plan = place.import('groenhove', next);
    expect(plan).toMatchObject({ sheets: [], created: 0, updated: 1, unchanged: 2 });
    expect(plan.overlays[0]).toMatchObject({ fields: { title }, replaced: { title: oppas.fields.title } });
    expect(place.import('groenhove', groenhove.instances)).toMatchObject({ updated: 1 });
    expect(place.merged('groenhove', oppas)).toEqual(oppas.fields);
  });

  test('names what it no longer has, and withdraws nothing', () => {
    const place = new Place();
    place.import('groenhove', groenhove.instances);
    const plan = place.import('groenhove', [oppas, markt]);
    expect(plan).toMatchObject({ overlays: [], unchanged: 2 });
    expect(plan.removed.map((overlay) => overlay.sheet)).toEqual(['ipdc-9001-2']);
  });

  test('with new instance IRIs for the same concepts keeps the sheets', () => {
    const place = new Place();
    place.import('groenhove', groenhove.instances);
    const copies = groenhove.instances.map((instance) =>
      changed(instance, {}, { instance: `${instance.source.instance}/kopie` }),
    );
    expect(place.import('groenhove', copies)).toMatchObject({ sheets: [], updated: 3, removed: [] });
  });

  test('with another title for an own service keeps its sheet', () => {
    const place = new Place();
    place.import('groenhove', [markt]);
    const plan = place.import('groenhove', [changed(markt, { title: { nl: 'Marktplaats' } })]);
    expect(plan).toMatchObject({ sheets: [], updated: 1, removed: [] });
  });

  test('with another concept for the same instance moves it, and names what it left', () => {
    const place = new Place();
    place.import('groenhove', [oppas]);
    const moved = changed(
      oppas,
      { productId: '9003' },
      { concept: 'https://ipdc.example.org/concept/ander' },
    );
    const plan = place.import('groenhove', [moved]);
    expect(plan.sheets.map((sheet) => sheet.id)).toEqual(['ipdc-9003']);
    expect(plan.removed.map((overlay) => overlay.sheet)).toEqual(['ipdc-9001']);
  });

  test('leaves "we do not offer this" to people', () => {
    const place = new Place();
    place.import('groenhove', [oppas]);
    place.overlays = place.overlays.map((overlay) => ({ ...overlay, isOffered: false }));
    expect(place.import('groenhove', [oppas])).toMatchObject({ overlays: [], unchanged: 1, removed: [] });
  });

  test('keeps the remembered value of an override while its review waits', () => {
    const place = new Place();
    place.import('zandbeke', zandbeke);
    place.import('groenhove', [oppas]);
    const newTitle = { nl: 'Nieuwe regionale titel' };
    place.sheets = place.sheets.map((sheet) => ({ ...sheet, fields: { ...sheet.fields, title: newTitle } }));
    expect(place.import('groenhove', [oppas])).toMatchObject({ overlays: [], unchanged: 1 });
    expect(place.overlayOf('groenhove', oppas.source.instance)?.replaced.title).toEqual({
      nl: 'Oppas aan huis',
    });
  });
});

describe('a region that has the concept already', () => {
  const regional: ServiceSheet = {
    id: 'oppas-ziek-kind',
    region: 'streek',
    concept: null,
    offering: 'everywhere',
    fields: {
      ...oppas.fields,
      title: { nl: 'Oppas' },
      summary: { nl: 'Iemand past op.' },
      relatedServices: ['kinderopvang'],
      status: 'published',
    },
  };

  test('is adopted by product number, and what LPDC has no word for follows the region', () => {
    const place = new Place();
    place.sheets = [regional];
    expect(place.import('groenhove', [oppas])).toMatchObject({ sheets: [], created: 1 });
    expect(place.sheets).toEqual([regional]);
    expect(Object.keys(place.overlays[0]?.fields ?? {}).sort()).toEqual(['status', 'title']);
    const { summary, relatedServices } = regional.fields;
    expect(place.merged('groenhove', oppas)).toEqual({ ...oppas.fields, summary, relatedServices });
  });

  test('keeps what the municipality said itself outside LPDC', () => {
    const place = new Place();
    place.sheets = [regional];
    const summary = { nl: 'Bij ons ook.' };
    place.overlays = [
      {
        sheet: regional.id,
        municipality: 'groenhove',
        isOffered: true,
        fields: { summary },
        replaced: { summary: regional.fields.summary },
        source: null,
      },
    ];
    expect(place.import('groenhove', [oppas])).toMatchObject({ updated: 1 });
    expect(place.overlays[0]).toMatchObject({
      fields: { summary, title: oppas.fields.title },
      replaced: { summary: regional.fields.summary },
    });
    expect(place.import('groenhove', [oppas])).toMatchObject({ unchanged: 1 });
  });
});

test.each([
  ['Attest "samenstelling" & woonst (één)', 'groenhove-attest-samenstelling-woonst-een'],
  ['日本', 'groenhove-dienst'],
  ['x'.repeat(400), `groenhove-${'x'.repeat(100)}`],
])('an own service called %s has an id', (title, id) => {
  const [sheet] = new Place().import('groenhove', [changed(markt, { title: { nl: title } })]).sheets;
  expect(sheet?.id).toBe(id);
});

test('the report adds up, for machines and for people', () => {
  const plan = new Place().import('groenhove', groenhove.instances);
  const report = reportImport({ municipality: 'groenhove', file: 'groenhove.ttl' }, groenhove, plan);
  expect(report.imported + report.skipped.length).toBe(report.instances);
  expect(report.created + report.updated + report.unchanged).toBe(report.imported);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  const lines = describeImport(report).split('\n');
  expect(lines[0]).toBe(
    'groenhove.ttl → groenhove: 4 services, 3 imported (3 new, 0 changed, 0 unchanged), 1 skipped; 3 new regional sheets',
  );
  for (const { predicate } of report.unmapped) expect(lines.join('\n')).toContain(predicate);
});
