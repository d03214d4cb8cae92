import { EventEmitter } from 'node:events';
import { type ParseCallback, Parser, type Quad, type Term } from 'n3';
import { decodeLpdc } from './lpdc.decode.ts';
import { excerpt, LpdcError } from './lpdc.error.ts';
import { graphOf, type LpdcGraph, type LpdcObject, type LpdcTriple } from './lpdc.graph.ts';

const MAX_TRIPLES = 500_000;
/** As many characters as a short book. */
const MAX_LITERAL = 200_000;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOSTILE_SCHEME = /^(?:javascript|vbscript|data|file|blob):/i;
const STAR_TOKENS = new Set(['<<', '<<(', '>>', ')>>', '{|', '|}', '~']);

/** n3 tells of every token it reads (its README), which its published types do not know yet. */
interface Listener {
  onQuad: ParseCallback;
  onToken(token: { type: string; line: number; value?: string }): void;
}

/**
 * Reads an LPDC export, Turtle or N-Triples. Strict: a file that is broken, cut off or hostile is refused as a
 * whole with an `LpdcError` that names line and reason.
 */
export function parseLpdc(bytes: Uint8Array, name: string): LpdcGraph {
  const text = decodeLpdc(bytes);
  const triples: LpdcTriple[] = [];
  // A statement is known at the punctuation after it, which may stand on a later line: the token before counts.
  let line = 1;
  let lineBefore = 1;
  const listener: Listener = {
    onToken(token) {
      lineBefore = line;
      line = token.line;
      if (STAR_TOKENS.has(token.type))
        throw new LpdcError(line, 'a statement about a statement (RDF-star), which LPDC does not have');
      // LPDC marks machine-made texts with a subtag ("generated") that is longer than n3 lets pass; cut off, it is
      // still a language that is not kept, and such a text is listed instead of the file refused.
      if (token.type === 'langcode')
        token.value = token.value?.replace(/[^-]{9,}/g, (tag) => tag.slice(0, 8)) ?? '';
    },
    onQuad(error, quad) {
      if (error) throw syntaxError(error, text);
      if (!quad) return;
      if (triples.length === MAX_TRIPLES) throw new LpdcError(line, `more than ${MAX_TRIPLES} statements`);
      triples.push(tripleOf(quad, triples.length, lineBefore));
    },
  };
  // An emitter instead of the text itself: n3 then works while we listen, and stops where we throw.
  const source = new EventEmitter();
  new Parser({ format: 'text/turtle', blankNodePrefix: '' }).parse(source, listener);
  source.emit('data', text);
  source.emit('end');
  return graphOf(name, triples);
}

function tripleOf(quad: Quad, index: number, line: number): LpdcTriple {
  return {
    index,
    line,
    subject: resourceOf(quad.subject, line),
    predicate: resourceOf(quad.predicate, line),
    object: objectOf(quad.object, line),
  };
}

function resourceOf(term: Term, line: number): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType !== 'NamedNode')
    throw new LpdcError(line, `a ${term.termType}, which LPDC does not have`);
  if (!SCHEME.test(term.value))
    throw new LpdcError(line, `the relative address <${excerpt(term.value)}> without a base`);
  if (HOSTILE_SCHEME.test(term.value))
    throw new LpdcError(line, `the address <${excerpt(term.value)}>, which could run or read something`);
  refuseUnsafe(term.value, line);
  return term.value;
}

function objectOf(term: Term, line: number): LpdcObject {
  if (term.termType !== 'Literal') return { kind: 'resource', value: resourceOf(term, line) };
  if (term.value.length > MAX_LITERAL)
    throw new LpdcError(line, `a text of ${term.value.length} characters, more than ${MAX_LITERAL}`);
  refuseUnsafe(term.value, line);
  return { kind: 'literal', value: term.value, language: term.language, datatype: term.datatype.value };
}

function refuseUnsafe(text: string, line: number): void {
  if (text.includes('\u0000') || !text.isWellFormed())
    throw new LpdcError(line, 'a text with a NUL character or half a surrogate pair');
}

/** n3's own message, without its "on line N", and with what it means when it is about the end of the file. */
function syntaxError(error: Error, text: string): LpdcError {
  const { line = 1 } = (error as { context?: { line?: number } }).context ?? {};
  const reason = excerpt(error.message.replace(/\s+on line \d+\.?$/, ''));
  // Only what ends in a dot can be whole.
  const isCutOff = /\beof\b/.test(reason) || (line >= lastLineOf(text) && !text.trimEnd().endsWith('.'));
  return new LpdcError(line, isCutOff ? `${reason}: the file stops in the middle of a statement` : reason);
}

function lastLineOf(text: string): number {
  return text.trimEnd().split(/\r\n|\r|\n/).length;
}
