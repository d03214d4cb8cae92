import { invalid } from './refusal.ts';

/** A line of iCalendar (RFC 5545, 3.1): `NAME;PARAM=value:value`. Names are in capitals. */
export interface ContentLine {
  name: string;
  params: ReadonlyMap<string, string>;
  value: string;
}

/** What stands between `BEGIN:NAME` and `END:NAME`. The whole text is a component without a name. */
export interface Component {
  name: string;
  lines: ContentLine[];
  components: Component[];
}

const PARAM = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/y;
/** A calendar has an event in it, and that an alarm. */
const DEEPEST = 10;
const NAME = /[A-Za-z0-9-]+/y;
/** A line that goes on in the next; not one after which all lines are indented, as in a text that was copied. */
const FOLD = /\r?\n[ \t](?![ \t]*(?:DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE)[:;])/gi;

/** Reads a text of content lines, folded or not; a bare `FREQ=…` is taken for a recurrence rule. */
export function readComponents(text: string): Component {
  const root: Component = { name: '', lines: [], components: [] };
  const open = [root];
  for (const line of text.replace(FOLD, '').split(/\r?\n|\r/)) {
    if (line.trim() === '') continue;
    const read = readLine(line.trim());
    const current = open.at(-1) as Component;
    if (read.name === 'BEGIN') {
      const component: Component = { name: read.value.toUpperCase(), lines: [], components: [] };
      if (open.length > DEEPEST) invalid('components in components');
      current.components.push(component);
      open.push(component);
    } else if (read.name === 'END') {
      if (open.length === 1 || open.pop()?.name !== read.value.toUpperCase())
        invalid(`END:${read.value} without its BEGIN`);
    } else current.lines.push(read);
  }
  if (open.length > 1) invalid(`BEGIN:${open.at(-1)?.name} without its END`);
  return root;
}

function readLine(line: string): ContentLine {
  if (/^FREQ=/i.test(line)) return { name: 'RRULE', params: new Map(), value: line };
  NAME.lastIndex = 0;
  const name = NAME.exec(line)?.[0] ?? '';
  const params = new Map<string, string>();
  let at = name.length;
  for (;;) {
    PARAM.lastIndex = at;
    const param = PARAM.exec(line);
    if (!param) break;
    params.set((param[1] as string).toUpperCase(), (param[2] as string).replaceAll('"', ''));
    at = PARAM.lastIndex;
  }
  if (name === '' || line[at] !== ':') invalid(`not a line of iCalendar: ${line.slice(0, 80)}`);
  return { name: name.toUpperCase(), params, value: line.slice(at + 1).trim() };
}
