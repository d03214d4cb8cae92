import { Id, Intake, IntakeFormView, IntakeReceipt, IntakeSubmission, Language } from '@onthaal/vocabulary';
import { z } from 'zod';
import { requireService } from '../catalogue/index.ts';
import { requireCounter, telephoneOf, viewReach } from '../counters/index.ts';
import { mayPageSend, requireMunicipality, textFor } from '../regions/index.ts';
import { refuse } from '../trpc/errors.ts';
import { publicProcedure, publicRead, router } from '../trpc/init.ts';
import { CounterInput } from '../trpc/inputs.ts';
import { findDeskKey, listDeskKeys } from './desk-keys.store.ts';
import { readPass, sealPass } from './desk-session.ts';
import { findReceipt, listIntakes, saveIntake } from './intakes.store.ts';
import { CONSENT_VERSION, isSealedFor, receiveIntake } from './intakes.ts';

const MOST_LISTED = 200;

export const intakesRouter = router({
  /** What the form needs before it can be filled in and sealed: who receives it, and their public keys. */
  form: publicRead
    .input(CounterInput)
    .output(IntakeFormView)
    .query(async ({ ctx, input }) => {
      const { counter, setting } = await requireCounter(ctx, input);
      const { municipality, reader } = setting;
      const keys = await listDeskKeys(ctx.db, municipality.id);
      return {
        municipality: {
          id: municipality.id,
          name: textFor(municipality.name, reader) ?? municipality.id,
          houseName: textFor(municipality.houseName, reader) ?? municipality.id,
        },
        counter: {
          id: counter.id,
          name: textFor(counter.name, reader) ?? counter.id,
          telephone: telephoneOf(counter),
          hours: counter.phoneHours ?? counter.hours,
        },
        isOpen: keys.length > 0,
        keys,
        consentVersion: CONSENT_VERSION,
        ...viewReach(counter, setting),
        isDemonstration: municipality.isDemonstration,
      };
    }),

  /** Takes an intake. The answer comes once it is safely kept; the same submission again gives the same receipt. */
  submit: publicProcedure
    .input(IntakeSubmission)
    .output(IntakeReceipt)
    .mutation(async ({ ctx, input }) => {
      const { municipality } = await requireMunicipality(ctx, {
        municipality: input.municipality,
        lang: input.language,
      });
      if (!mayPageSend(ctx.origin, ctx.ownOrigin, municipality))
        throw refuse('FORBIDDEN', 'site-not-registered', ctx.language);
      // What was kept stays kept, also when a counter, a service or a key has changed before the answer arrived.
      const known = await findReceipt(ctx.db, municipality.id, input.submission);
      if (known) return known;
      const asked = { municipality: municipality.id, lang: input.language };
      if (input.counter) await requireCounter(ctx, { ...asked, counter: input.counter });
      if (input.service) await requireService(ctx, { ...asked, service: input.service });
      const keys = await listDeskKeys(ctx.db, municipality.id);
      if (keys.length === 0) throw refuse('PRECONDITION_FAILED', 'intake-closed', ctx.language);
      if (!isSealedFor(input, keys)) throw refuse('CONFLICT', 'keys-changed', ctx.language);
      return await saveIntake(ctx.db, receiveIntake(input, new Date().toISOString()));
    }),

  /** A pass for a desk, sealed with its key: who can open it may list its intakes for fifteen minutes. */
  challenge: publicProcedure
    .input(z.strictObject({ municipality: Id, lang: Language.default('nl') }))
    .output(z.object({ sealedPass: z.string() }))
    .mutation(async ({ ctx, input }) => {
      await requireMunicipality(ctx, input);
      const key = await findDeskKey(ctx.db, input.municipality);
      if (!key) throw refuse('PRECONDITION_FAILED', 'intake-closed', ctx.language);
      return { sealedPass: await sealPass(input.municipality, key, Date.now()) };
    }),

  /** What came in for the desk that the pass belongs to, the newest first. Stories stay sealed. */
  list: publicProcedure
    .input(z.strictObject({ municipality: Id, lang: Language.default('nl') }))
    .output(z.array(Intake))
    .query(async ({ ctx, input }) => {
      if (readPass(ctx.bearer, Date.now()) !== input.municipality) {
        throw refuse('UNAUTHORIZED', 'not-signed-in', ctx.language);
      }
      return await listIntakes(ctx.db, input.municipality, MOST_LISTED);
    }),
});
