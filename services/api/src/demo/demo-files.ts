import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { MunicipalityFile, RegionsFile } from './municipality-file.ts';
import { OverlayFile, SheetFile } from './sheet-file.ts';

const DEMO_FOLDER = join(import.meta.dirname, '../../demo');

/** The demonstration's files, each by its name, which for towns and sheets is their id. */
export interface DemoFiles {
  regionFiles: RegionsFile;
  towns: Map<string, MunicipalityFile>;
  sheetFiles: Map<string, SheetFile>;
  said: Map<string, OverlayFile[]>;
}

/** Reads the files as they are written. Throws an Error that names file and field. */
export function readDemoFiles(folder = DEMO_FOLDER): DemoFiles {
  const files = {
    regionFiles: readAs(RegionsFile, folder, 'regions.yaml'),
    towns: readFolder(MunicipalityFile, folder, 'municipalities'),
    sheetFiles: readFolder(SheetFile, folder, 'sheets'),
    said: readFolder(z.array(OverlayFile), folder, 'overlays'),
  };
  refuseUnknownNames(files);
  return files;
}

function refuseUnknownNames({ regionFiles, towns, sheetFiles, said }: DemoFiles): void {
  const problems: string[] = [];
  for (const [name, { region }] of towns)
    if (!regionFiles.some(({ id }) => id === region))
      problems.push(`municipalities/${name}.yaml: region: there is no region "${region}"`);
  for (const [name, { onlyIn }] of sheetFiles)
    for (const town of onlyIn)
      if (!towns.has(town)) problems.push(`sheets/${name}.yaml: onlyIn: there is no municipality "${town}"`);
  for (const [name, overlays] of said) {
    const file = `overlays/${name}.yaml`;
    if (!towns.has(name)) problems.push(`${file}: there is no municipality "${name}"`);
    overlays.forEach(({ sheet }, index) => {
      if (!sheetFiles.has(sheet)) problems.push(`${file}: ${index}.sheet: there is no sheet "${sheet}"`);
      if (overlays.findIndex((overlay) => overlay.sheet === sheet) < index)
        problems.push(`${file}: ${index}.sheet: "${sheet}" stands here twice`);
    });
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Every file of a folder, by its name. What is wrong is said of all of them at once. */
function readFolder<Schema extends z.ZodType>(
  schema: Schema,
  folder: string,
  kind: string,
): Map<string, z.output<Schema>> {
  const files = new Map<string, z.output<Schema>>();
  const problems: string[] = [];
  for (const fileName of readdirSync(join(folder, kind)).sort()) {
    if (!fileName.endsWith('.yaml')) continue;
    const name = fileName.slice(0, -'.yaml'.length);
    try {
      const file = readAs(schema, folder, `${kind}/${fileName}`);
      if (hasId(file) && file.id !== name) problems.push(`${kind}/${fileName}: id: is "${file.id}"`);
      files.set(name, file);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

function hasId(file: unknown): file is { id: string } {
  return typeof file === 'object' && file !== null && 'id' in file;
}

function readAs<Schema extends z.ZodType>(schema: Schema, folder: string, file: string): z.output<Schema> {
  try {
    return schema.parse(parse(readFileSync(join(folder, file), 'utf8')));
  } catch (error) {
    throw named(file, error);
  }
}

/** The record as its schema gives it back. Throws an Error that says where it stood and which field is wrong. */
export function parseAs<Schema extends z.ZodType>(
  schema: Schema,
  record: unknown,
  where: string,
): z.output<Schema> {
  try {
    return schema.parse(record);
  } catch (error) {
    throw named(where, error);
  }
}

/** The same trouble with the place it comes from in front. */
function named(where: string, error: unknown): Error {
  const reasons =
    error instanceof z.ZodError
      ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      : [error instanceof Error ? error.message : String(error)];
  return new Error(reasons.map((reason) => `${where}: ${reason}`).join('\n'), { cause: error });
}
