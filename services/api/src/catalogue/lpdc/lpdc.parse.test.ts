import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LpdcError } from './lpdc.error.ts';
import { parseLpdc } from './lpdc.parse.ts';

const utf8 = new TextEncoder();
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

const A = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const INSTANCE = `<http://x.example.org/1> ${A} <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#InstancePublicService> .`;
const TITLE = '<http://x.example.org/1> <http://purl.org/dc/terms/title>';
const COST = '<http://data.europa.eu/m8g/hasCost>';

function refusal(input: string | Uint8Array): { line: number; reason: string } {
  try {
    parseLpdc(typeof input === 'string' ? utf8.encode(input) : input, 'x.ttl');
  } catch (error) {
    if (error instanceof LpdcError) return { line: error.line, reason: error.reason };
    throw error;
  }
  throw new Error('the file was accepted');
}

describe('a sound file', () => {
  test('is read in Turtle, with the line of every statement', () => {
    const graph = parseLpdc(fixture('groenhove.ttl'), 'groenhove.ttl');
    expect(graph.instances.map((iri) => iri.split('/').at(-1))).toEqual(['oppas', 'oppas2', 'markt', 'leeg']);
    const lines = fixture('groenhove.ttl').toString().split('\n');
    for (const { line, object } of graph.triples) {
      const last = object.value.split('\n').at(-1)?.split(/["/]/).at(-1) ?? '';
      expect(lines[line - 1]).toContain(last.split('#').at(-1));
    }
  });

  test('is read in N-Triples, one line a statement', () => {
    const graph = parseLpdc(fixture('zandbeke.ttl'), 'zandbeke.ttl');
    expect(graph.triples.map((triple) => triple.line)).toEqual(graph.triples.map((_, index) => index + 1));
  });

  test('keeps escapes, blank nodes and a base', () => {
    const text = `@base <http://x.example.org/> .\n<1> a <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#InstancePublicService> ; ${COST} [ a <Cost> ] ; <t> "\\u00e9\\n\\U0001F600"@nl .`;
    const { triples } = parseLpdc(utf8.encode(text), 'x.ttl');
    expect(triples.map((triple) => triple.object.value)).toContain('é\n😀');
    expect(triples[0]?.subject).toBe('http://x.example.org/1');
  });
});

describe('a broken file is refused with line and reason', () => {
  test.each([
    ['nothing in it', '', 1, /no statements/],
    ['no service in it', '<a:b> <a:c> "x" .', 1, /no service/],
    ['cut off in a literal', `${INSTANCE}\n${TITLE} "Een ti`, 2, /stops in the middle/],
    ['cut off after a property', `${INSTANCE}\n${TITLE}`, 2, /stops in the middle/],
    ['cut off before the dot', `${INSTANCE}\n${TITLE} "x"@nl`, 2, /stops in the middle/],
    [
      'cut off before a nested resource',
      `${INSTANCE}\n<http://x.example.org/1> ${COST} <http://x.example.org/k> .`,
      2,
      /cut off/,
    ],
    ['a missing quote', `${INSTANCE}\n${TITLE} "x .\n${TITLE} "y"@nl .`, 2, /Unexpected/],
    ['an unknown prefix', `${INSTANCE}\ndct:title dct:x "y" .\n${TITLE} "y" .`, 2, /prefix/],
    ['a relative IRI', `${INSTANCE}\n<1> <http://x.example.org/p> "y" .`, 2, /relative/],
    ['half a surrogate pair', `${INSTANCE}\n${TITLE} "\\uD800" .\n${TITLE} "y" .`, 2, /Unexpected/],
    ['an escaped NUL', `${INSTANCE}\n${TITLE} "a\\u0000b" .`, 2, /NUL/],
    ['JSON', '{"@context": {}}', 1, /Unexpected/],
    ['HTML', '<!doctype html>\n<p>404</p>', 1, /Unexpected/],
  ])('%s', (_, text, line, reason) => {
    const refused = refusal(text);
    expect(refused).toEqual({ line, reason: expect.stringMatching(reason) });
  });

  test('anything cut off inside its last statement', () => {
    const bytes = fixture('zandbeke.ttl');
    const lastLine = bytes.toString().trimEnd().lastIndexOf('\n') + 1;
    const whole = parseLpdc(bytes, 'x').triples.length;
    for (let end = lastLine + 1; end < bytes.toString().trimEnd().length; end++)
      expect(refusal(bytes.subarray(0, end)).line).toBe(whole);
  });

  test.each([
    ['Latin-1', [0x22, 0xe9, 0x22], 2, /not UTF-8/],
    ['an overlong sequence', [0xc0, 0xaf], 2, /not UTF-8/],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 2, /not UTF-8/],
    ['a NUL byte', [0x20, 0x00], 2, /NUL/],
  ])('%s', (_, bad, line, reason) => {
    const bytes = Uint8Array.from([...utf8.encode(`${INSTANCE}\n`), ...bad, ...utf8.encode('\n# einde')]);
    expect(refusal(bytes)).toEqual({ line, reason: expect.stringMatching(reason) });
  });

  test('a byte order mark', () => {
    expect(refusal(`\ufeff${INSTANCE}`)).toEqual({
      line: 1,
      reason: expect.stringMatching(/byte order mark/),
    });
  });

  test('a file of more than 64 MB, whatever is in it', () => {
    expect(refusal(new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20)).reason).toMatch(/bytes/);
    expect(refusal(new Uint8Array(64 * 1024 * 1024).fill(0x20)).reason).toMatch(/no statements/);
  });
});

describe('a hostile file is refused with line and reason', () => {
  test.each([
    [
      'a script as address',
      `${INSTANCE}\n<http://x.example.org/1> <http://x.example.org/p> <JavaScript:alert(1)> .`,
      2,
      /could run/,
    ],
    [
      'a data address',
      `${INSTANCE}\n<http://x.example.org/1> <http://x.example.org/p> <data:text/html,x> .`,
      2,
      /could run/,
    ],
    ['a statement about a statement', `${INSTANCE}\n<< <a:a> <a:b> <a:c> >> <a:d> "y" .`, 2, /RDF-star/],
    ['an annotation', `${INSTANCE}\n<a:a> <a:b> <a:c> {| <a:d> "y" |} .`, 2, /RDF-star/],
    ['an N3 rule', `${INSTANCE}\n{ <a:a> <a:b> <a:c> } => { <a:a> <a:b> "x" } .`, 2, /Unexpected/],
    ['an N3 variable', `${INSTANCE}\n?a <a:b> <a:c> .`, 2, /Unexpected/],
    ['a named graph', `${INSTANCE}\n<a:g> { <a:a> <a:b> <a:c> }`, 2, /Expected|Unexpected/],
    [
      'a service nested in itself',
      `${INSTANCE}\n<http://x.example.org/1> ${COST} <http://x.example.org/1> .`,
      2,
      /nested in itself/,
    ],
    [
      'a circle of resources',
      `${INSTANCE}\n<http://x.example.org/1> ${COST} <a:k> .\n<a:k> ${COST} <a:l> .\n<a:l> ${COST} <a:k> .`,
      4,
      /nested in itself/,
    ],
  ])('%s', (_, text, line, reason) => {
    expect(refusal(text)).toEqual({ line, reason: expect.stringMatching(reason) });
  });

  test('a text of more than 200,000 characters', () => {
    const title = (length: number) => `${INSTANCE}\n${TITLE} "${'x'.repeat(length)}"@nl .`;
    expect(refusal(title(200_001))).toEqual({ line: 2, reason: expect.stringMatching(/200001 characters/) });
    expect(parseLpdc(utf8.encode(title(200_000)), 'x').triples).toHaveLength(2);
  });

  test('more than half a million statements', () => {
    const text = `${INSTANCE}\n${'<a:a> <a:b> 1 .\n'.repeat(500_000)}`;
    expect(refusal(text)).toEqual({ line: 500_001, reason: expect.stringMatching(/more than 500000/) });
  });

  test('a chain of resources a hundred thousand deep does not exhaust the stack', () => {
    const links = Array.from({ length: 100_000 }, (_, at) => `<a:${at}> ${COST} <a:${at + 1}> .`);
    const text = [INSTANCE, ...links, '<a:100000> <a:b> "einde" .'].join('\n');
    expect(parseLpdc(utf8.encode(text), 'x').triples).toHaveLength(100_002);
  });

  test('brackets nested a hundred thousand deep do neither', () => {
    expect(refusal(`${INSTANCE}\n<a:a> <a:b> ${'['.repeat(100_000)}`).line).toBe(2);
  });
});

test('any bytes are either read or refused with a line of the file, never anything else', () => {
  const sound = fixture('groenhove.ttl');
  const damage = fc.tuple(fc.nat(sound.length - 1), fc.uint8Array({ maxLength: 6 }), fc.nat(40));
  fc.assert(
    fc.property(damage, ([at, bytes, gap]) => {
      const damaged = Buffer.concat([sound.subarray(0, at), bytes, sound.subarray(at + gap)]);
      try {
        parseLpdc(damaged, 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(LpdcError);
        expect((error as LpdcError).line).toBeGreaterThan(0);
        expect((error as LpdcError).line).toBeLessThanOrEqual(damaged.toString().split('\n').length);
      }
    }),
    { numRuns: 500 },
  );
});
