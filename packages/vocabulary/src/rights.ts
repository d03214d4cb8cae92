import { z } from 'zod';
import { Id } from './identifiers.ts';

/** One fact about a resident's situation compared with a value: `age` `at-least` 65. */
const FactCondition = z.strictObject({
  fact: Id,
  is: z.enum(['equal', 'not-equal', 'at-least', 'at-most']),
  value: z.union([z.string(), z.number(), z.boolean()]),
});

export type RightsCondition =
  | z.infer<typeof FactCondition>
  | { all: RightsCondition[] }
  | { any: RightsCondition[] }
  | { not: RightsCondition };

/**
 * A condition of a right that a machine can weigh: facts joined by `all`, `any` and `not`. What it answers is
 * yes, maybe (a fact is not known) or no; the rights explorer shows which part decided.
 */
export const RightsCondition: z.ZodType<RightsCondition> = z.lazy(() =>
  z.union([
    FactCondition,
    z.strictObject({ all: z.array(RightsCondition).min(1) }),
    z.strictObject({ any: z.array(RightsCondition).min(1) }),
    z.strictObject({ not: RightsCondition }),
  ]),
);
