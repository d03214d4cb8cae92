/** The words of the domain, as types and as schemas. Types are free; importing a schema brings zod along. */
export * from './blocks.ts';
export * from './code-lists.ts';
export * from './contact.ts';
export * from './counter.ts';
export * from './identifiers.ts';
export * from './intake.ts';
export * from './language.ts';
export * from './organisation.ts';
export * from './place.ts';
export * from './referral.ts';
export * from './region.ts';
export * from './rights.ts';
export * from './schedule.ts';
export * from './service.ts';
export * from './service-parts.ts';
export * from './staff.ts';
export * from './views.ts';
