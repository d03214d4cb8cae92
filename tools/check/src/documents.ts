import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ignored = /(^|\/)(node_modules|dist|reports|\.tools|\.turbo|data|test-results)(\/|$)/;
const fence = /^ {0,3}```[^\n]*\n([\s\S]*?)^ {0,3}```/gm;
const code = /`([^`\n]+)`/g;
const link = /!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;
const npmCommand = /(?<![\w-])(npm|pnpm)((?: +-[\w-]+)*)(?: +run)?((?: +-[\w-]+)*) +([a-z][\w:-]*)/g;
const workspacePath = /^(packages|widgets|services|apps|tools|docs|templates|bench|\.ci)\/[\w./-]+$/;

// What npm and pnpm do without a script of ours.
const builtIn = new Set(['install', 'exec', 'add', 'dlx', 'run', 'pack', 'view', 'create']);

/**
 * What the documents name and the workspace does not have: linked files and headings, paths in backticks, and
 * `npm` commands without a script.
 */
export function brokenReferences(root: string): string[] {
  const scripts: Record<string, string> =
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts ?? {};
  const files = globSync('**/*.md', { cwd: root, exclude: (path) => ignored.test(path) });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !ignored.test(file))
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const complaints = [
        ...brokenLinks(text.replace(fence, '').replace(code, ''), join(root, file)),
        ...missingPaths(text.replace(fence, ''), root),
        ...missingScripts(text, new Set(Object.keys(scripts))),
      ];
      return [...new Set(complaints)].map((complaint) => `${file}: ${complaint}`);
    });
}

function brokenLinks(prose: string, file: string): string[] {
  return [...prose.matchAll(link)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => !leadsSomewhere(target, file))
    .map((target) => `the link ${target} leads nowhere`);
}

function leadsSomewhere(target: string, file: string): boolean {
  const [path = '', anchor] = target.split('#');
  const linked = path === '' ? file : join(dirname(file), decodeURI(path));
  if (!existsSync(linked)) return false;
  return !anchor || !linked.endsWith('.md') || headingAnchors(readFileSync(linked, 'utf8')).has(anchor);
}

/** The anchors of a document, formed as GitHub forms them. */
function headingAnchors(text: string): Set<string> {
  const headings = [...text.replace(fence, '').matchAll(/^#{1,6} +(.+)$/gm)].map(
    ([, heading = '']) => heading,
  );
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}

function missingPaths(text: string, root: string): string[] {
  return [...text.matchAll(code)]
    .map(([, path = '']) => path)
    .filter((path) => workspacePath.test(path) && !existsSync(join(root, path)))
    .map((path) => `there is no ${path}`);
}

function missingScripts(text: string, scripts: ReadonlySet<string>): string[] {
  const inCode = [...text.matchAll(fence), ...text.matchAll(code)]
    .map(([, content = '']) => content)
    .join('\n');
  return [...inCode.matchAll(npmCommand)]
    .filter(([, , before = '', after = '']) => !/--(dir|filter|prefix)/.test(before + after))
    .map(([, , , , script = '']) => script)
    .filter((script) => !builtIn.has(script) && !scripts.has(script))
    .map((script) => `package.json has no script "${script}"`);
}
