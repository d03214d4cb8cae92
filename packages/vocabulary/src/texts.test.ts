import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeLists,
  labelOf,
  paragraph,
  pickText,
  plainText,
  referralTransitions,
  TextLanguage,
} from './index.ts';

describe('a text for a reader', () => {
  const texts = { nl: 'u', 'nl-informal': 'je', fr: 'vous' };

  test('is in the language and form of address that were asked for', () => {
    expect(pickText(texts, { language: 'nl', formOfAddress: 'informal' })).toEqual({
      value: 'je',
      language: 'nl',
    });
    expect(pickText(texts, { language: 'nl', formOfAddress: 'formal' })).toEqual({
      value: 'u',
      language: 'nl',
    });
    expect(pickText(texts, { language: 'fr' })).toEqual({ value: 'vous', language: 'fr' });
  });

  test('is Dutch where the language is missing, and says so', () => {
    expect(pickText(texts, { language: 'de' })).toEqual({ value: 'u', language: 'nl' });
    expect(pickText({ 'nl-informal': 'je' }, { language: 'nl', formOfAddress: 'formal' })?.value).toBe('je');
  });

  test('is there whenever any language is there', () => {
    const languages = fc.subarray(TextLanguage.options, { minLength: 1 });
    fc.assert(
      fc.property(languages, fc.constantFrom('nl', 'fr', 'en', 'de'), (have, language) => {
        const found = pickText(Object.fromEntries(have.map((key) => [key, key])), { language });
        return found !== undefined && (!have.includes(language) || found.language === language);
      }),
    );
  });
});

test('plain text keeps every word of every kind of block', () => {
  const cell = (text: string) => paragraph(text);
  const blocks = [
    ...paragraph('een'),
    {
      type: 'list' as const,
      ordered: false,
      items: [paragraph('twee'), [...paragraph('drie'), ...paragraph('vier')]],
    },
    { type: 'table' as const, head: [cell('vijf'), cell('zes')], rows: [[cell('zeven'), cell('acht')]] },
  ];
  expect(plainText(blocks).split(/\s+/)).toEqual('een twee drie vier vijf zes zeven acht'.split(' '));
});

test('every code has an IRI of its own and a name in every language', () => {
  for (const [list, entries] of Object.entries(codeLists)) {
    expect(new Set(entries.map((entry) => entry.uri)).size).toBe(entries.length);
    for (const { code } of entries) {
      for (const language of ['nl', 'fr', 'en', 'de'] as const) {
        expect(labelOf(list as keyof typeof codeLists, code, language)).toMatch(/\p{L}{3}/u);
      }
    }
  }
  expect([codeLists.theme.length, codeLists.serviceType.length, codeLists.targetAudience.length]).toEqual([
    8, 7, 6,
  ]);
});

test('a referral that is closed stays closed, and every open one can be closed', () => {
  const closed = Object.entries(referralTransitions).filter(([, next]) => next.length === 0);
  expect(closed.map(([status]) => status).sort()).toEqual(['cancelled', 'completed', 'failed', 'rejected']);
  const reaches = (status: string, seen = new Set<string>()): boolean => {
    if (seen.has(status)) return false;
    seen.add(status);
    const next = referralTransitions[status as keyof typeof referralTransitions];
    return next.length === 0 || next.some((one) => reaches(one, seen));
  };
  expect(Object.keys(referralTransitions).every((status) => reaches(status))).toBe(true);
});
