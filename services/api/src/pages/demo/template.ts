/** What a template may name: texts, lists to repeat, and things to look into. */
export interface Values {
  readonly [name: string]: Value;
}
type Value = string | number | boolean | undefined | Values | readonly (Values | string)[];

const TAG = /\{\{([#^/]?)\s*([\w.-]+)\s*\}\}/g;

interface Section {
  kind: '#' | '^';
  name: string;
  pieces: Piece[];
}
type Piece = string | { name: string } | Section;

/**
 * Fills the holes of a template: `{{name}}` is a text, always escaped; `{{#name}}…{{/name}}` is repeated for each
 * item of a list, or shown once for anything there is; `{{^name}}…{{/name}}` is shown when there is nothing. Inside
 * a list of texts `{{.}}` is not needed: `{{item}}` names it. There is no way to put in markup.
 */
export function fill(template: string, values: Values): string {
  return write(parse(template), [values]);
}

function parse(template: string): Piece[] {
  const root: Section = { kind: '#', name: '', pieces: [] };
  const open: Section[] = [root];
  let from = 0;
  for (const { 0: tag, 1: kind = '', 2: name = '', index } of template.matchAll(TAG)) {
    const inside = open.at(-1) as Section;
    inside.pieces.push(template.slice(from, index));
    from = index + tag.length;
    if (kind === '') inside.pieces.push({ name });
    else if (kind === '/') {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`{{/${name}}} closes nothing`);
    } else {
      const section: Section = { kind: kind as '#' | '^', name, pieces: [] };
      inside.pieces.push(section);
      open.push(section);
    }
  }
  if (open.length > 1) throw new Error(`{{#${open.at(-1)?.name}}} is never closed`);
  root.pieces.push(template.slice(from));
  return root.pieces;
}

function write(pieces: readonly Piece[], scopes: readonly Values[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = find(piece.name, scopes);
      if (!('pieces' in piece)) return typeof value === 'object' ? '' : escapeText(String(value ?? ''));
      const items = itemsOf(value);
      if (piece.kind === '^') return items.length === 0 ? write(piece.pieces, scopes) : '';
      return items.map((item) => write(piece.pieces, [item, ...scopes])).join('');
    })
    .join('');
}

function itemsOf(value: Value): readonly Values[] {
  if (value === undefined || value === '' || value === false) return [];
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? { item } : item));
  return [typeof value === 'object' ? (value as Values) : {}];
}

/** `words.search` is `search` of the nearest `words`. */
function find(name: string, scopes: readonly Values[]): Value {
  const [first = '', ...rest] = name.split('.');
  const scope = scopes.find((candidate) => Object.hasOwn(candidate, first));
  let value: Value = scope?.[first];
  for (const part of rest) {
    value =
      typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, part)
        ? (value as Values)[part]
        : undefined;
  }
  return value;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
