import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  BELGIAN_TIME_ZONE,
  type Counter,
  Id,
  Municipality,
  NisCode,
  Region,
  ShortText,
} from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { describeImport, importLpdc, LpdcError } from '../catalogue/index.ts';
import { saveCounter } from '../counters/index.ts';
import { ensureDeskKey } from '../intakes/index.ts';
import { markContentChanged } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';
import { findMunicipality, findRegion, saveMunicipality, saveRegion } from '../regions/index.ts';
import { type Command, CommandRefused } from './command.ts';
import { readArguments } from './read-arguments.ts';

const USAGE =
  'import lpdc <file.ttl> --municipality <id> [--name <name>] [--nis <code>] [--region <id>] [--json]';
const LARGEST_FILE = 256 * 1024 * 1024;
const DEFAULT_REGION = 'vlaanderen';

const Arguments = z.object({
  words: z.tuple([z.string()], { error: 'One file is needed.' }),
  municipality: Id,
  name: ShortText.optional(),
  nis: NisCode.optional(),
  region: Id.optional(),
  json: z.boolean().default(false),
});
type Arguments = z.infer<typeof Arguments>;

/** Reads a municipality's LPDC export into its catalogue; a municipality that is new is made on the way. */
export const importLpdcCommand: Command = {
  words: 'import lpdc',
  usage: USAGE,
  async run(args, context) {
    const options = readArguments(args, Arguments, USAGE);
    const [file] = options.words;
    const bytes = readFile(resolve(context.folder, file));
    const municipality = await chooseMunicipality(context.db, options);
    try {
      const report = await importLpdc(
        context.db,
        { name: basename(file), bytes },
        { municipality: municipality.record, prepare: municipality.prepare },
      );
      const keyFile = await ensureDeskKey(context.db, options.municipality, context.dataDirectory);
      if (keyFile) await markContentChanged(context.db);
      if (keyFile) context.say(`The key of the desk of ${options.municipality} is in ${keyFile}.`);
      await context.content.look();
      context.out(options.json ? JSON.stringify(report, null, 2) : describeImport(report));
    } catch (error) {
      if (!(error instanceof LpdcError)) throw error;
      throw new CommandRefused(`${file}:${error.line}: ${error.reason}. Nothing was changed.`);
    }
  },
};

function readFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST_FILE) throw new Error('the file is larger than 256 MB');
    return readFileSync(path);
  } catch (error) {
    throw new CommandRefused(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The municipality that is meant, and what has to be stored first when it is new. */
async function chooseMunicipality(db: Kysely<Tables>, options: Arguments) {
  const found = await findMunicipality(db, options.municipality);
  if (found) {
    if (options.region && options.region !== found.region.id) {
      throw new CommandRefused(
        `${options.municipality} belongs to the region ${found.region.id}, not ${options.region}.`,
      );
    }
    return { record: found.municipality, prepare: async () => {} };
  }
  const record = newMunicipality(options);
  const isNewRegion = !(await findRegion(db, record.region));
  return {
    record,
    prepare: async (trx: Kysely<Tables>) => {
      if (isNewRegion) await saveRegion(trx, newRegion(record.region));
      await saveMunicipality(trx, record);
      await saveCounter(trx, newCounter(record));
      await markContentChanged(trx);
    },
  };
}

function newMunicipality({
  municipality: id,
  name,
  nis = undefined,
  region = DEFAULT_REGION,
}: Arguments): Municipality {
  const shown = name ?? titleOf(id);
  return Municipality.parse({
    id,
    region,
    name: { nl: shown },
    nis: nis ?? null,
    postalCodes: [],
    subMunicipalities: [],
    houseName: { nl: `Gemeente ${shown}` },
    languages: ['nl'],
    formOfAddress: 'informal',
    sites: [],
    fallbackContacts: [],
    mainCounter: 'onthaal',
    isDemonstration: false,
  });
}

/** An export says nothing of counters: there is one, and nothing is known of its hours. */
function newCounter({ id: municipality, name }: Municipality): Counter {
  return {
    id: 'onthaal',
    municipality,
    kind: 'fixed',
    name: {
      nl: `Onthaal ${name.nl}`,
      fr: `Accueil ${name.nl}`,
      en: `Reception ${name.nl}`,
      de: `Empfang ${name.nl}`,
    },
    contactPoints: [],
    contactPersons: [],
    hours: { status: 'unknown', timeZone: BELGIAN_TIME_ZONE },
    accessibility: [],
    languages: [],
    partners: [],
    fallbackContacts: [],
    order: 0,
  };
}

function newRegion(id: Id): Region {
  return Region.parse({
    id,
    name: { nl: titleOf(id) },
    fallbackContacts: [
      {
        name: {
          nl: 'Infolijn van de Vlaamse overheid',
          fr: "Ligne d'info de l'autorité flamande",
          en: 'Information line of the Flemish government',
          de: 'Infotelefon der flämischen Regierung',
        },
        telephone: '1700',
      },
      {
        name: {
          nl: 'Noodnummer',
          fr: "Numéro d'urgence",
          en: 'Emergency number',
          de: 'Notruf',
        },
        when: {
          nl: 'Als iemand in gevaar is.',
          fr: "Si quelqu'un est en danger.",
          en: 'When somebody is in danger.',
          de: 'Wenn jemand in Gefahr ist.',
        },
        telephone: '112',
      },
    ],
  });
}

/** `sint-niklaas` is Sint-Niklaas. */
function titleOf(id: Id): string {
  return id.replace(/(^|-)([a-z])/g, (_, hyphen: string, letter: string) => hyphen + letter.toUpperCase());
}
