import { catalogueRouter } from '../catalogue/index.ts';
import { contactsRouter } from '../contacts/index.ts';
import { countersRouter } from '../counters/index.ts';
import { intakesRouter } from '../intakes/index.ts';
import { regionsRouter } from '../regions/index.ts';
import { createCallerFactory, router } from './init.ts';

/** Every procedure of the service. */
export const appRouter = router({
  regions: regionsRouter,
  catalogue: catalogueRouter,
  counters: countersRouter,
  contacts: contactsRouter,
  intakes: intakesRouter,
});

export type AppRouter = typeof appRouter;

/** The procedures without HTTP, for pages rendered here and for tests. */
export const createCaller = createCallerFactory(appRouter);
