import type { Plugin } from 'rolldown';

interface Place {
  start: number;
  end: number;
  tighten: (text: string) => string;
}

/**
 * Takes the indentation out of the templates and style sheets of our own sources. In an `html` template, white
 * space with a line break in it becomes one space, which shows the same; in a file of styles it goes.
 */
export function tightenTemplates(): Plugin {
  return {
    name: 'tighten-templates',
    transform: {
      filter: { id: /[\\/](?:packages|widgets)[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ },
      handler(code, id) {
        const isStyle = /styles?\.ts$|theme[\\/]src/.test(id);
        const places: Place[] = [];
        collect(this.parse(code, { lang: 'ts' }), isStyle, places);
        let tight = code;
        for (const { start, end, tighten } of places.sort((a, b) => b.start - a.start)) {
          tight = tight.slice(0, start) + tighten(tight.slice(start, end)) + tight.slice(end);
        }
        return tight;
      },
    },
  };
}

function collect(node: unknown, isStyle: boolean, places: Place[]): void {
  if (Array.isArray(node)) for (const item of node) collect(item, isStyle, places);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  if (isTemplate(node) && node.tag.name === 'html') addQuasis(node.quasi, tightenHtml, places);
  if (isStyle && node.type === 'TemplateLiteral')
    addQuasis(node as unknown as Template, tightenStyle, places);
  for (const child of Object.values(node)) collect(child, isStyle, places);
}

interface Template {
  quasis: { start: number; end: number }[];
}

function isTemplate(node: object): node is { tag: { name?: string }; quasi: Template } {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}

function addQuasis(template: Template, tighten: Place['tighten'], places: Place[]): void {
  for (const { start, end } of template.quasis) places.push({ start, end, tighten });
}

function tightenHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function tightenStyle(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replaceAll(';}', '}');
}
