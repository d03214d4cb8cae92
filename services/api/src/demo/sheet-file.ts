import {
  Amount,
  type Blocks,
  CompetentLevel,
  ContactPoint,
  ExecutingLevel,
  emptyServiceFields,
  Id,
  Keywords,
  Language,
  LocalDate,
  type Localised,
  RightsCondition,
  ServiceFields,
  type ServiceSheet,
  ServiceType,
  TargetAudience,
  TextLanguage,
  Theme,
  WebAddress,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { blocksFromMarkdown } from './markdown.ts';

/** In a file, a bare string is Dutch. */
export const Text = z
  .union([z.string(), z.partialRecord(TextLanguage, z.string())])
  .transform((text): Localised<string> => {
    const texts = typeof text === 'string' ? { nl: text } : text;
    return Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, words.trim()]));
  });

/** A longer text, in Markdown. */
const LongText = Text.transform(
  (texts): Localised<Blocks> =>
    Object.fromEntries(
      Object.entries(texts).map(([language, words]) => [language, blocksFromMarkdown(words)]),
    ),
);

const Titled = z.strictObject({ title: Text.optional(), description: LongText.optional() });
const Page = Titled.extend({ url: WebAddress });
/** Every amount of the demonstration is an example. */
const ExampleAmount = Amount.omit({ isExample: true, currency: true }).transform((amount) => ({
  ...amount,
  currency: 'EUR' as const,
  isExample: true,
}));
const Names = z.array(Text.transform((name) => ({ name }))).default([]);
const orEmpty = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const fileFields = {
  title: Text,
  summary: Text,
  description: LongText,
  additionalDescription: LongText.nullable().default(null),
  exception: LongText.nullable().default(null),
  regulation: LongText.nullable().default(null),
  startDate: LocalDate.nullable().default(null),
  endDate: LocalDate.nullable().default(null),
  type: ServiceType,
  targetAudiences: z.array(TargetAudience).default(['Burger']),
  themes: z.array(Theme).min(1),
  competentAuthorities: Names,
  competentLevels: orEmpty(CompetentLevel),
  executingAuthorities: Names,
  executingLevels: orEmpty(ExecutingLevel),
  keywords: Keywords,
  requirements: orEmpty(Titled.extend({ evidence: orEmpty(Titled) })),
  procedures: orEmpty(Titled.extend({ websites: orEmpty(Page) })),
  costs: orEmpty(Titled.extend({ amount: ExampleAmount.optional() })),
  financialAdvantages: orEmpty(Titled.extend({ amount: ExampleAmount.optional() })),
  legalResources: orEmpty(Titled.extend({ url: WebAddress.optional() })),
  websites: orEmpty(Page),
  contactPoints: orEmpty(ContactPoint),
  languages: z.array(Language).default(['nl']),
  productId: z.string().nullable().default(null),
  conditions: RightsCondition.nullable().default(null),
  counters: orEmpty(Id),
  ownerOrganisation: Id.nullable().default(null),
  relatedServices: orEmpty(Id),
  assuredAt: ServiceFields.shape.assuredAt.default(null),
  reviewBy: LocalDate.nullable().default(null),
};

/** A regional sheet of the demonstration as its file says it: `demo/sheets/<id>.yaml`. */
export const SheetFile = z.strictObject({
  id: Id,
  /** The municipalities whose sheet this is; none named means all of them. */
  onlyIn: orEmpty(Id),
  ...fileFields,
});
export type SheetFile = z.infer<typeof SheetFile>;

/** What a municipality says differently, in its own file: only the fields that it names. */
export const OverlayFile = z.strictObject({
  sheet: Id,
  isOffered: z.boolean().default(true),
  fields: z
    .strictObject(
      Object.fromEntries(
        Object.entries(fileFields).map(([name, schema]) => [
          name,
          (schema instanceof z.ZodDefault ? schema.unwrap() : schema).optional(),
        ]),
      ) as unknown as { [Name in keyof typeof fileFields]: z.ZodOptional<(typeof fileFields)[Name]> },
    )
    .default({}),
});
export type OverlayFile = z.infer<typeof OverlayFile>;

/** The sheet that a file stands for, in a region. Throws a ZodError that names the field. */
export function sheetFrom(file: SheetFile, region: Id): ServiceSheet {
  const { id, onlyIn, ...fields } = file;
  return {
    id,
    region,
    concept: null,
    offering: onlyIn.length === 0 ? 'everywhere' : 'where-adopted',
    fields: ServiceFields.parse({ ...emptyServiceFields, ...fields }),
  };
}
