import {
  type Blocks,
  type Keywords,
  type Localised,
  plainText,
  type TextLanguage,
} from '@onthaal/vocabulary';
import { excerpt, LpdcError } from './lpdc.error.ts';
import type { LpdcTriple } from './lpdc.graph.ts';
import { blocksFromHtml, HostileHtml } from './lpdc.html.ts';
import { byValue, type Reading, statementsOf } from './lpdc.values.ts';

/** The language tags of LPDC, and the key that such a text is kept under. */
const KEYS: Readonly<Record<string, TextLanguage>> = {
  nl: 'nl',
  'nl-be-x-formal': 'nl',
  'nl-be-x-informal': 'nl-informal',
  fr: 'fr',
  en: 'en',
  de: 'de',
};

const MAX_TITLE = 500;
const MAX_KEYWORD = 200;

/** A title, to the letter but for white space around it. Undefined when nothing says it. */
export function titleOf(reading: Reading, node: string, predicate: string): Localised<string> | undefined {
  return localised(reading, [node, predicate], (triple) => {
    const raw = triple.object.value;
    const title = raw.trim();
    if (isPlaceholder(title)) reading.ledger.refusePlaceholder(triple);
    else if (title.length > MAX_TITLE)
      reading.ledger.refuse(triple, `a title of more than ${MAX_TITLE} characters`);
    else {
      if (title !== raw) reading.ledger.mend(triple, 'white space around a title is trimmed');
      return title;
    }
  });
}

/** A text, read from its HTML. Undefined when nothing says it. */
export function textOf(reading: Reading, node: string, predicate: string): Localised<Blocks> | undefined {
  return localised(reading, [node, predicate], (triple) => {
    const { blocks, remarks } = readHtml(triple);
    for (const { reason, example } of remarks) reading.ledger.mend(triple, reason, example);
    if (!isPlaceholder(plainText(blocks).trim())) return blocks;
    reading.ledger.refusePlaceholder(triple);
  });
}

/** The search words per language, each once, in the order of the file. */
export function keywordsOf(reading: Reading, node: string, predicate: string): Keywords {
  const keywords: Keywords = {};
  for (const triple of statementsOf(reading, node, predicate)) {
    const key = keyOf(reading, triple);
    const word = triple.object.value.trim();
    if (!key) continue;
    const language = key === 'nl-informal' ? 'nl' : key;
    const words = keywords[language] ?? [];
    if (isPlaceholder(word)) reading.ledger.refusePlaceholder(triple);
    else if (word.length > MAX_KEYWORD)
      reading.ledger.refuse(triple, `a keyword of more than ${MAX_KEYWORD} characters`);
    else if (words.includes(word)) reading.ledger.refuse(triple, 'the same keyword a second time');
    else {
      keywords[language] = [...words, word];
      reading.ledger.map(triple);
    }
  }
  return keywords;
}

/** The value per language. Of two texts for one key the exact tag wins, then the first by value. */
function localised<Value>(
  reading: Reading,
  [node, predicate]: readonly [node: string, predicate: string],
  read: (triple: LpdcTriple) => Value | undefined,
): Localised<Value> | undefined {
  const texts: Localised<Value> = {};
  const statements = statementsOf(reading, node, predicate).sort(
    (one, other) => vaguenessOf(one) - vaguenessOf(other) || byValue(one, other),
  );
  for (const triple of statements) {
    const key = keyOf(reading, triple);
    if (!key) continue;
    if (texts[key] !== undefined) {
      reading.ledger.refuse(triple, `another text for the language "${key}"`);
      continue;
    }
    const value = read(triple);
    if (value === undefined) continue;
    texts[key] = value;
    reading.ledger.map(triple);
    if (tagOf(triple) === '') reading.ledger.mend(triple, 'a text without a language is taken for Dutch');
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function keyOf({ ledger }: Reading, triple: LpdcTriple): TextLanguage | undefined {
  if (triple.object.kind === 'resource') {
    ledger.refuse(triple, 'a resource where a text belongs');
    return undefined;
  }
  const tag = tagOf(triple);
  const key = tag === '' ? 'nl' : KEYS[tag];
  if (!key) ledger.refuse(triple, `a text in "${excerpt(tag)}", a language that is not kept`);
  return key;
}

function tagOf(triple: LpdcTriple): string {
  return triple.object.kind === 'literal' ? triple.object.language.toLowerCase() : '';
}

/** How far a language tag is from naming its key outright. */
function vaguenessOf(triple: LpdcTriple): number {
  return tagOf(triple).length || Number.MAX_SAFE_INTEGER;
}

function isPlaceholder(text: string): boolean {
  return text === '' || text === '-';
}

function readHtml(triple: LpdcTriple): ReturnType<typeof blocksFromHtml> {
  try {
    return blocksFromHtml(triple.object.value);
  } catch (error) {
    if (error instanceof HostileHtml) throw new LpdcError(triple.line, error.message);
    throw error;
  }
}
