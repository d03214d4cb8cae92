import { create, ts } from '@custom-elements-manifest/analyzer';

/** One thing that an embedder can set, style, fill or hear, as the custom-elements manifest has it. */
interface Described {
  readonly name: string;
  readonly description?: string;
}

interface ElementDeclaration {
  readonly customElement?: boolean;
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly events?: readonly Described[];
  members?: readonly (Described & { privacy?: string; inheritedFrom?: unknown })[];
}

/** The part of the custom-elements manifest (schema 1.0.0) that is read and written here. */
export interface ElementManifest {
  modules: { readonly path: string; declarations?: readonly ElementDeclaration[] }[];
}

/** Sources of one widget, by path. */
export type Sources = Readonly<Record<string, string>>;

// What every widget listens to; packages/element reads them.
const everyWidgetAsks = ['municipality', 'lang', 'api', 'heading-level'];

/** The manifest of a widget, from its doc comments. What is private is left out: nobody can use it. */
export function describeElements(sources: Sources): ElementManifest {
  const modules = Object.entries(sources).map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules }) as ElementManifest;
  for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!declaration.members) continue;
    declaration.members = declaration.members.filter(
      ({ name, privacy }) =>
        !name.startsWith('#') && (privacy ?? 'public') === 'public' && !ownBusiness.has(name),
    );
  }
  manifest.modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(isElement));
  return manifest;
}

// Public for the base class and the browser, not for an embedder.
const ownBusiness = new Set([
  'asks',
  'styles',
  'messageFiles',
  'observedAttributes',
  'updated',
  'renderContent',
]);

const isElement = ({ customElement, tagName }: ElementDeclaration) =>
  customElement === true || tagName !== undefined;

/** What a widget offers and its manifest does not say. Empty when an embedder can rely on the manifest alone. */
export function gapsIn(manifest: ElementManifest, sources: Sources): string[] {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
  const [element] = elements;
  if (!element?.tagName || elements.length > 1) return ['there must be one class with @tag'];
  const text = Object.values(sources).join('\n');
  const asks = text.match(/static override asks[^=]*=\s*\[([^\]]*)\]/)?.[1] ?? '';
  return [
    ...(element.description ? [] : [`${element.tagName} has no description`]),
    ...gaps('attribute', [...everyWidgetAsks, ...namesIn(asks, /'([\w-]+)'/g)], element.attributes),
    ...gaps('part', namesIn(text, /\bpart="([\w -]+)"/g), element.cssParts),
    ...gaps('custom property', namesIn(text, /var\(\s*(--onthaal-[\w-]+)/g), element.cssProperties),
    ...gaps('event', namesIn(text, /new CustomEvent\(\s*'([\w-]+)'/g), element.events),
    ...gaps('slot', [''], element.slots),
    ...gaps('member', [], element.members),
  ];
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' '));
}

function gaps(kind: string, offered: readonly string[], described: readonly Described[] = []): string[] {
  const names = new Set([...offered, ...described.map(({ name }) => name ?? '')]);
  const explained = new Set(described.filter(({ description }) => description).map(({ name }) => name ?? ''));
  return [...names]
    .filter((name) => !explained.has(name))
    .map((name) => `no description of ${kind} "${name}"`);
}
