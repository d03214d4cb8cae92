import type { SearchDocument } from '@onthaal/search/build';
import type { JudgedQuestion } from '@onthaal/search/evaluate';
import { z } from 'zod';
import { CommandRefused } from './command.ts';
import { readJsonFile } from './json-file.ts';

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const Words = z
  .array(z.string())
  .nullish()
  .transform((words) => words ?? []);
const Ids = z.array(z.string().min(1));

const ServicesFile = z
  .array(
    z.object({
      id: z.string().min(1),
      title: z.string().min(1),
      description: Text,
      body: Text,
      keywords: Words,
      themes: Words,
      audience: Words,
    }),
  )
  .min(1)
  .superRefine((services, context) => refuseTwice(services, 'id', context));

const QueriesFile = z
  .array(
    z
      .object({
        n: z.int().positive(),
        kind: z.string().min(1),
        query: z.string(),
        expect: Ids,
        also: Ids.default([]),
      })
      .refine(({ expect, also }) => !expect.some((id) => also.includes(id)), {
        error: 'has an id both in expect and in also',
      }),
  )
  .min(1)
  .superRefine((queries, context) => refuseTwice(queries, 'n', context));

/** The services of a judged set as documents to be searched. Throws `CommandRefused` with what is wrong and where. */
export function readServicesFile(path: string): SearchDocument[] {
  return readAs(ServicesFile, path).map(({ description, audience, ...same }) => ({
    ...same,
    summary: description,
    audiences: audience,
  }));
}

/** The judged questions. Throws `CommandRefused` with what is wrong and where. */
export function readQueriesFile(path: string): JudgedQuestion[] {
  return readAs(QueriesFile, path);
}

/** What is wrong is said of so many places: the others are wrong in the same way as a rule. */
const PROBLEMS_SAID = 5;

function readAs<Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema> {
  const parsed = schema.safeParse(readJsonFile(path));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const said = issues
    .slice(0, PROBLEMS_SAID)
    .map(
      ({ path: place, message }) => `  ${place.length > 0 ? `${z.core.toDotPath(place)}: ` : ''}${message}`,
    );
  const more = issues.length - said.length;
  throw new CommandRefused(
    [`${path} is not as it should be:`, ...said, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
  );
}

function refuseTwice<Name extends string>(
  records: readonly Record<Name, string | number>[],
  name: Name,
  context: z.RefinementCtx,
): void {
  const seen = new Set<string | number>();
  for (const [at, { [name]: value }] of records.entries()) {
    if (seen.has(value))
      context.addIssue({ code: 'custom', path: [at, name], message: `${value} stands here twice` });
    seen.add(value);
  }
}
