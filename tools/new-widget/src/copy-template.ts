import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the model is. */
export const templateFolder = join(import.meta.dirname, '../../../templates/widget');

// What a build, a test run or an install leaves in the template, and no widget should be born with.
const leftovers = /(^|[/\\])(node_modules|dist|reports|\.turbo|custom-elements\.json)([/\\]|$)/;

/**
 * Copies the template to `folder` under a new name. Throws when the name is no `noun-noun`, or the folder is taken.
 *
 * `opening-hours` becomes the package `@onthaal/opening-hours`, the tag `<onthaal-opening-hours>` and the class
 * `OpeningHoursElement`.
 */
export function copyTemplate(name: string, folder: string): void {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) {
    throw new Error(
      `"${name}" is no name for a widget: two or more nouns in small letters, such as opening-hours.`,
    );
  }
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const className = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const rename = (text: string) =>
    text.replaceAll('widget-template', name).replaceAll('WidgetTemplate', className);
  const paths = globSync('**/*', { cwd: templateFolder, exclude: (path) => leftovers.test(path) });
  for (const path of paths.filter((path) => !leftovers.test(path))) {
    const source = join(templateFolder, path);
    if (statSync(source).isDirectory()) continue;
    const target = join(folder, rename(path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, rename(readFileSync(source, 'utf8')));
  }
}
