import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText, ServiceFields, ServiceSource } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { LpdcError } from './lpdc.error.ts';
import { readInstances } from './lpdc.map.ts';
import { parseLpdc } from './lpdc.parse.ts';

const PREFIXES = `
@prefix ipdc: <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix schema: <http://schema.org/> .
@prefix m8g: <http://data.europa.eu/m8g/> .
@prefix x: <http://x.example.org/> .
x:1 a ipdc:InstancePublicService .
`;

const read = (turtle: string) =>
  readInstances(parseLpdc(new TextEncoder().encode(PREFIXES + turtle), 'x.ttl'));
const first = (turtle: string) => read(turtle).instances[0];
const groenhove = readInstances(
  parseLpdc(readFileSync(join(import.meta.dirname, 'fixtures/groenhove.ttl')), 'groenhove.ttl'),
);
const oppas = groenhove.instances[0];
const reasonsOf = (reading: ReturnType<typeof read>) =>
  reading.unmapped.map(({ reason, count }) => [reason, count]);

describe('the made-up municipality', () => {
  test('gives services that the vocabulary accepts', () => {
    for (const { fields, source } of groenhove.instances) {
      expect(ServiceFields.parse(fields)).toEqual(fields);
      expect(ServiceSource.parse(source)).toEqual(source);
      expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
    }
  });

  test('has titles to the letter, "Kopie van" included, but for white space around them', () => {
    expect(groenhove.instances.map(({ fields }) => fields.title)).toEqual([
      { 'nl-informal': 'Kopie van Oppas voor een ziek kind' },
      { nl: 'Kopie van Oppas voor een ziek kind' },
      { nl: 'Standplaats op de Groentemarkt' },
    ]);
    expect(groenhove.mended).toContainEqual({
      reason: 'white space around a title is trimmed',
      count: 1,
      examples: [expect.stringMatching(/^line 21: /)],
    });
  });

  test('has its codes, in a fixed order', () => {
    expect(oppas?.fields).toMatchObject({
      type: 'AdviesBegeleiding',
      themes: ['WelzijnGezondheid'],
      targetAudiences: ['Burger', 'Organisatie'],
      competentLevels: ['Lokaal'],
      executingLevels: ['Derden'],
      languages: ['nl', 'fr'],
      productId: '9001',
      status: 'draft',
      startDate: '2025-01-01',
      competentAuthorities: [{ uri: 'http://data.example.org/bestuur/groenhove' }],
      serviceArea: ['http://data.europa.eu/nuts/code/BE00000001'],
    });
  });

  test('has its nested resources in their own order', () => {
    expect(oppas?.fields.requirements.map(({ title }) => title?.['nl-informal'])).toEqual([
      'Eerst dit',
      'Dan dat',
    ]);
    expect(oppas?.fields.requirements[0]?.evidence).toMatchObject([
      { title: { 'nl-informal': 'Attest van de arts' } },
    ]);
    expect(oppas?.fields.procedures[0]?.websites).toEqual([{ url: 'https://oppas.example.org/vraag' }]);
    expect(oppas?.fields.costs).toMatchObject([{ title: { 'nl-informal': 'Per uur' } }]);
    expect(oppas?.fields.financialAdvantages).toMatchObject([{ title: { 'nl-informal': 'Korting' } }]);
    expect(oppas?.fields.legalResources).toEqual([{ url: 'https://www.example.org/wet' }]);
    expect(oppas?.fields.websites.map((website) => website.url)).toEqual([
      'https://oppas.example.org/in-de-titel',
      'http://oppas.example.org',
    ]);
  });

  test('has its keywords in the order of the file, each once', () => {
    expect(oppas?.fields.keywords).toEqual({ nl: ['opvang', 'ziek'], fr: ['enfant malade'] });
  });

  test('has its contact point, and not the one that says nothing usable', () => {
    expect(oppas?.fields.contactPoints).toEqual([
      {
        email: 'oppas@groenhove.example.org',
        telephone: '050 00 00 00',
        url: 'https://groenhove.example.org',
        hoursUrl: 'https://groenhove.example.org/uren',
        address: {
          street: 'Lindeplein',
          houseNumber: '7',
          box: '2',
          postalCode: '8000',
          municipality: 'Groenhove',
          country: 'België',
          register: 'https://data.example.org/adres/1',
        },
      },
    ]);
  });

  test('says where the service came from', () => {
    expect(oppas?.source).toMatchObject({
      concept: 'https://ipdc.example.org/concept/oppas',
      formOfAddress: 'informal',
      needsInformalTexts: true,
      conceptHasChanged: true,
      forMerger: false,
      modifiedAt: '2024-03-02T09:00:00.5+01:00',
    });
  });

  test('accounts for every instance and every statement', () => {
    expect(groenhove.skipped).toEqual([
      {
        instance: 'http://lpdc.example.org/groenhove/leeg',
        line: expect.any(Number),
        reason: 'it has no title',
      },
    ]);
    const { total, mapped, technical, unmapped } = groenhove.triples;
    expect(mapped + technical + unmapped).toBe(total);
    expect(groenhove.unmapped.reduce((sum, { count }) => sum + count, 0)).toBe(unmapped);
    const placeholders = groenhove.unmapped.filter(({ reason }) => reason === 'a placeholder for no text');
    expect(groenhove.placeholders.reduce((sum, { count }) => sum + count, 0)).toBe(
      placeholders.reduce((sum, { count }) => sum + count, 0),
    );
  });

  test.each([
    ['http://mu.semte.ch/vocabularies/ext/geheim', 'no field for this property', /iets anders/],
    ['http://data.europa.eu/m8g/thematicArea', 'a value that is not on the list', /Ruimtevaart/],
    ['http://www.w3.org/ns/dcat#keyword', 'a text in "it", a language that is not kept', /malato/],
    ['http://www.w3.org/ns/dcat#keyword', 'the same keyword a second time', /ziek/],
    ['http://schema.org/openingHours', 'not a web address', /Mo-Fr/],
    ['http://schema.org/email', 'a value that is not understood', /geen adres/],
    ['https://data.vlaanderen.be/ns/adres#postcode', 'a value that is not understood', /F-59000/],
    ['http://purl.org/dc/terms/title', 'what a website without an address says', /Zonder adres/],
    ['http://purl.org/dc/terms/title', 'not part of an imported service', /Van niemand/],
  ])('lists %s as %s', (predicate, reason, example) => {
    const entry = groenhove.unmapped.find((item) => item.predicate === predicate && item.reason === reason);
    expect(entry?.examples.join()).toMatch(example);
  });

  test('counts its resources in the statements themselves', () => {
    expect(groenhove.resources).toEqual({
      requirements: 2,
      evidence: 1,
      procedures: 1,
      costs: 1,
      financialAdvantages: 1,
      legalResources: 1,
      websites: 4,
      contactPoints: 2,
    });
  });
});

describe('languages', () => {
  test('two variants of one text are both kept', () => {
    const fields = first('x:1 dct:title "U"@nl, "Je"@nl-be-x-informal, "Vous"@fr, "You"@EN .')?.fields;
    expect(fields?.title).toEqual({ nl: 'U', 'nl-informal': 'Je', fr: 'Vous', en: 'You' });
  });

  test('of two texts for one language the exact tag wins, in any order, and the other is listed', () => {
    for (const texts of ['"A"@nl-be-x-formal, "B"@nl', '"B"@nl, "A"@nl-be-x-formal']) {
      const reading = read(`x:1 dct:title ${texts} .`);
      expect(reading.instances[0]?.fields.title).toEqual({ nl: 'B' });
      expect(reasonsOf(reading)).toEqual([['another text for the language "nl"', 1]]);
    }
  });

  test('a text without a language is Dutch, with a remark', () => {
    const reading = read('x:1 dct:title "A" .');
    expect(reading.instances[0]?.fields.title).toEqual({ nl: 'A' });
    expect(reading.mended.map(({ reason }) => reason)).toContain(
      'a text without a language is taken for Dutch',
    );
  });

  test('a title only in another language is no title', () => {
    const reading = read('x:1 dct:title "A"@nl-be-x-generated-formal .');
    expect(reading.skipped).toHaveLength(1);
    expect(reasonsOf(reading)).toEqual([
      ['a text in "nl-be-x-generate-formal", a language that is not kept', 1],
    ]);
  });
});

describe('oddities', () => {
  test.each(['"-"@nl', '" "@nl', '""@nl'])('the title %s is none', (title) => {
    const reading = read(`x:1 dct:title ${title} .`);
    expect(reading.skipped).toMatchObject([{ reason: 'it has no title' }]);
    expect(reading.placeholders).toMatchObject([{ count: 1 }]);
  });

  test('a title of 500 characters is kept, one of 501 is listed and its service skipped', () => {
    expect(first(`x:1 dct:title "${'x'.repeat(500)}"@nl .`)?.fields.title.nl).toHaveLength(500);
    expect(read(`x:1 dct:title "${'x'.repeat(501)}"@nl .`).skipped).toHaveLength(1);
  });

  test('a service without a description has an empty one', () => {
    const fields = first('x:1 dct:title "A"@nl .')?.fields;
    expect(plainText(fields?.description.nl ?? [])).toBe('');
    expect(fields?.description.nl).toHaveLength(1);
  });

  test('two values of a single-valued property: the same one is taken in any order, the other is listed', () => {
    for (const ids of ['"2", "1"', '"1", "2"']) {
      const reading = read(`x:1 dct:title "A"@nl ; schema:productID ${ids} .`);
      expect(reading.instances[0]?.fields.productId).toBe('1');
      expect(reasonsOf(reading)).toEqual([['another value of a property that has one value', 1]]);
    }
  });

  test('a statement made twice is used once and listed once', () => {
    const reading = read('x:1 dct:title "A"@nl .\nx:1 dct:title "A"@nl .');
    expect(reading.instances).toHaveLength(1);
    expect(reasonsOf(reading)).toEqual([['the same statement a second time', 1]]);
  });

  test('a script as web address is listed, not kept', () => {
    const reading = read(
      'x:1 dct:title "A"@nl ; m8g:hasLegalResource x:w . x:w schema:url "javascript:alert(1)" .',
    );
    expect(reading.instances[0]?.fields.legalResources).toEqual([{}]);
    expect(reasonsOf(reading)).toEqual([['not a web address', 1]]);
  });

  test('a text where a resource belongs, and a resource where a text belongs, are listed', () => {
    const reading = read('x:1 dct:title "A"@nl ; dct:description x:d ; m8g:hasCost "5 euro" .');
    expect(reasonsOf(reading)).toEqual([
      ['a resource where a text belongs', 1],
      ['a text where a resource belongs', 1],
    ]);
  });

  test('an unknown status is listed and the service is a draft; a sent one is published', () => {
    expect(first('x:1 dct:title "A"@nl ; adms:status x:zweeft .')?.fields.status).toBe('draft');
    const sent = '<http://lblod.data.gift/concepts/instance-status/verstuurd>';
    expect(first(`x:1 dct:title "A"@nl ; adms:status ${sent} .`)?.fields.status).toBe('published');
  });

  test('a service without an IRI is skipped', () => {
    const reading = read('x:1 dct:title "A"@nl . [] a ipdc:InstancePublicService ; dct:title "B"@nl .');
    expect(reading.skipped).toMatchObject([{ reason: 'it has no IRI of its own' }]);
    expect(reading.triples).toEqual({ total: 4, mapped: 1, technical: 2, unmapped: 1 });
  });

  test('HTML nested without end refuses the file and names the line', () => {
    const deep = `x:1 dct:title "A"@nl .\nx:1 dct:description "${'<div>'.repeat(500)}"@nl .`;
    const lineOfText = (PREFIXES + deep).split('\n').length;
    expect(() => read(deep)).toThrow(new LpdcError(lineOfText, 'HTML nested more than 64 deep'));
  });
});
