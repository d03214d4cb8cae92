// Reads every file of the demonstration and says what is wrong, by file and field. Run: node src/demo/check.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { findBrokenReferences } from './demo-references.ts';
import { readDemoRegion } from './demo-region.ts';
import { SheetFile, sheetFrom } from './sheet-file.ts';

const folder = join(import.meta.dirname, '../../demo/sheets');
const ids = new Set(readdirSync(folder).map((name) => name.replace(/\.yaml$/, '')));
let wrong = 0;
for (const id of ids) {
  const problems: string[] = [];
  try {
    const sheet = sheetFrom(SheetFile.parse(parse(readFileSync(join(folder, `${id}.yaml`), 'utf8'))), 'demo');
    if (sheet.id !== id) problems.push(`id is ${sheet.id}`);
    for (const related of sheet.fields.relatedServices)
      if (!ids.has(related)) problems.push(`related "${related}" has no file`);
  } catch (error) {
    problems.push(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  }
  if (problems.length > 0) console.error(`${id}.yaml\n  ${problems.join('\n  ')}`);
  wrong += problems.length;
}
console.log(`${ids.size} sheets, ${wrong} problems`);

// The towns and what they say differently lean on the sheets, so they come after them.
try {
  const demo = readDemoRegion();
  const broken = findBrokenReferences(demo);
  for (const reference of broken) console.error(reference);
  wrong += broken.length;
  console.log(
    `${demo.municipalities.length} municipalities, ${demo.counters.length} counters, ` +
      `${demo.overlays.length} overlays, ${broken.length} broken references`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  wrong += 1;
}
process.exitCode = wrong > 0 ? 1 : 0;
