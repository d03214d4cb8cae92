import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listSheets } from '@onthaal/search';
import { buildIndex, type SearchDocument } from '@onthaal/search/build';
import type { JudgedQuestion } from '@onthaal/search/evaluate';
import { parse } from 'yaml';
import { documentsOf } from '../../services/api/src/catalogue/catalogue.documents.ts';
import { mergeCatalogue } from '../../services/api/src/catalogue/index.ts';
import { readQueriesFile, readServicesFile } from '../../services/api/src/commands/judged-files.ts';
import { readDemoRegion } from '../../services/api/src/demo/demo-region.ts';
import type { Catalogue } from './engine.ts';

const QUESTIONS = join(import.meta.dirname, '../../services/api/demo/questions');
/** The municipality whose sheets are searched in the demonstration. */
const DEMONSTRATION = 'kortrijk';

/** The judged set in the folder that `ONTHAAL_SEARCH_DIR` names, else the demonstration with its own questions. */
export function readCatalogue(): Catalogue {
  const folder = process.env.ONTHAAL_SEARCH_DIR;
  if (!folder) return describe('demonstration catalogue', readDemonstration(), readDemonstrationQuestions());
  const documents = readServicesFile(join(folder, 'services.json'));
  return describe('development set', documents, readQueriesFile(join(folder, 'queries-dev.json')));
}

function describe(
  name: string,
  documents: readonly SearchDocument[],
  questions: readonly JudgedQuestion[],
): Catalogue {
  return { name, documents, shown: listSheets(buildIndex(documents).index), questions };
}

function readDemonstration(): SearchDocument[] {
  const { municipalities, sheets, overlays } = readDemoRegion();
  const region = municipalities.find(({ id }) => id === DEMONSTRATION)?.region;
  const services = mergeCatalogue(
    sheets.filter((sheet) => sheet.region === region),
    overlays.filter((overlay) => overlay.municipality === DEMONSTRATION),
    DEMONSTRATION,
  );
  return documentsOf(services, { language: 'nl' });
}

/** A file per kind of question; a question without `expect` is one that nothing answers. */
function readDemonstrationQuestions(): JudgedQuestion[] {
  return readdirSync(QUESTIONS)
    .sort()
    .flatMap((file) => {
      const kind = basename(file, '.yaml');
      const asked = parse(readFileSync(join(QUESTIONS, file), 'utf8')) as Partial<JudgedQuestion>[];
      return asked.map(({ query = '', expect = [], also = [] }) => ({ kind, query, expect, also }));
    })
    .map((question, at) => ({ n: at + 1, ...question }));
}
