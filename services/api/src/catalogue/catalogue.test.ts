import {
  emptyServiceFields,
  type ServiceField,
  type ServiceFields,
  type ServiceOverlay,
  type ServiceSheet,
} from '@onthaal/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCatalogue } from './catalogue.ts';

const fields = (own: Partial<ServiceFields> = {}): ServiceFields => ({
  ...emptyServiceFields,
  title: { nl: 'Leefloon' },
  description: { nl: [{ type: 'paragraph', runs: [{ text: 'Een inkomen om van te leven.' }] }] },
  ...own,
});
const sheet = (own: Partial<ServiceSheet> = {}): ServiceSheet => ({
  id: 'leefloon',
  region: 'zuid-west-vlaanderen',
  concept: null,
  offering: 'everywhere',
  fields: fields(),
  ...own,
});
const overlay = (own: Partial<ServiceOverlay> = {}): ServiceOverlay => ({
  sheet: 'leefloon',
  municipality: 'kuurne',
  isOffered: true,
  fields: {},
  replaced: {},
  source: null,
  ...own,
});
const merge = (sheets: ServiceSheet[], overlays: ServiceOverlay[] = []) =>
  mergeCatalogue(sheets, overlays, 'kuurne');

describe('who offers a sheet', () => {
  it('one for everywhere is offered by who says nothing of it', () => {
    expect(merge([sheet()]).map(({ id }) => id)).toEqual(['leefloon']);
  });

  it('one that asks to be adopted is offered only by who adopted it', () => {
    const adoptable = sheet({ offering: 'where-adopted' });
    expect(merge([adoptable])).toEqual([]);
    expect(merge([adoptable], [overlay()])).toHaveLength(1);
  });

  it.each(['everywhere', 'where-adopted'] as const)(
    'who declined one for %s does not offer it',
    (offering) => {
      expect(merge([sheet({ offering })], [overlay({ isOffered: false })])).toEqual([]);
    },
  );

  it('an archived one is offered by nobody, whether the region archived it or the municipality', () => {
    const archived = { status: 'archived' } as const;
    expect(merge([sheet({ fields: fields(archived) })])).toEqual([]);
    expect(merge([sheet()], [overlay({ fields: archived })])).toEqual([]);
  });

  it('a municipality keeps what it says is published when the region archives its sheet', () => {
    const kept = overlay({ fields: { status: 'published' } });
    expect(merge([sheet({ fields: fields({ status: 'archived' }) })], [kept])).toHaveLength(1);
  });

  it('what is said of a sheet that is gone is nothing', () => {
    expect(merge([], [overlay()])).toEqual([]);
  });
});

describe('what a resident sees', () => {
  it("the municipality's own value stands over the region's, also when it is empty", () => {
    const own = { title: { nl: 'Leefloon in Kuurne' }, regulation: null, keywords: {} };
    const regional = sheet({ fields: fields({ keywords: { nl: ['inkomen'] }, endDate: '2027-01-01' }) });
    const [service] = merge([regional], [overlay({ fields: own })]);
    expect(service?.fields).toMatchObject({ ...own, endDate: '2027-01-01' });
    expect(service?.overridden.sort()).toEqual(['keywords', 'regulation', 'title']);
  });

  it('what is not the own comes live from the region', () => {
    const kept = [overlay({ fields: { title: { nl: 'Eigen titel' } } })];
    const [before] = merge([sheet()], kept);
    const [after] = merge([sheet({ fields: fields({ productId: '7' }) })], kept);
    expect(before?.fields.productId).toBeNull();
    expect(after?.fields).toMatchObject({ productId: '7', title: { nl: 'Eigen titel' } });
  });

  it('a merge names its municipality, concept and source', () => {
    const [service] = merge([sheet({ concept: 'https://example.org/concept' })]);
    expect(service).toMatchObject({
      municipality: 'kuurne',
      concept: 'https://example.org/concept',
      source: null,
    });
  });
});

describe('whatever is stored', () => {
  const anyFields = fc.record(
    {
      title: fc.record({ nl: fc.string({ minLength: 1 }) }),
      productId: fc.option(fc.string()),
      endDate: fc.option(fc.constantFrom('2026-01-01', '2027-06-30')),
      status: fc.constantFrom('draft' as const, 'published' as const, 'archived' as const),
      counters: fc.array(fc.constantFrom('onthaal', 'balie')),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<ServiceFields>>;
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const catalogues = fc.record({
    sheets: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        offering: fc.constantFrom('everywhere' as const, 'where-adopted' as const),
        own: anyFields,
      }),
      { selector: ({ id }) => id },
    ),
    overlays: fc.uniqueArray(
      fc.record({ sheet: fc.constantFrom(...ids), isOffered: fc.boolean(), fields: anyFields }),
      { selector: (one) => one.sheet },
    ),
  });

  it('every field of an offered service is the overlay’s if it has one, else the sheet’s', () => {
    fc.assert(
      fc.property(catalogues, (drawn) => {
        const sheets = drawn.sheets.map(({ own, ...rest }) => sheet({ ...rest, fields: fields(own) }));
        const overlays = drawn.overlays.map((own) => overlay(own));
        const untouched = structuredClone({ sheets, overlays });
        const merged = merge(sheets, overlays);
        for (const service of merged) {
          const regional = sheets.find(({ id }) => id === service.id);
          const own = overlays.find((one) => one.sheet === service.id)?.fields ?? {};
          for (const name of Object.keys(service.fields) as ServiceField[])
            expect(service.fields[name]).toEqual(name in own ? own[name] : regional?.fields[name]);
          expect(service.overridden).toEqual(Object.keys(own));
          expect(service.fields.status).not.toBe('archived');
        }
        // In the order of the sheets, each at most once, and merging changes nothing that was stored.
        const order = sheets.map(({ id }) => id);
        const positions = merged.map(({ id }) => order.indexOf(id));
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        expect({ sheets, overlays }).toEqual(untouched);
      }),
    );
  });

  it('what one sheet or overlay says changes no other service', () => {
    fc.assert(
      fc.property(catalogues, fc.constantFrom(...ids), (drawn, id) => {
        const sheets = drawn.sheets.map(({ own, ...rest }) => sheet({ ...rest, fields: fields(own) }));
        const overlays = drawn.overlays.map((own) => overlay(own));
        const others = <One extends { id: string }>(all: One[]) => all.filter((one) => one.id !== id);
        const without = overlays.filter((one) => one.sheet !== id);
        expect(others(merge(sheets, overlays))).toEqual(others(merge(others(sheets), without)));
      }),
    );
  });
});
