import { initTRPC, type TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Context } from './context.ts';
import { describeInput, reasonIn } from './errors.ts';

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const language = ctx?.language ?? 'nl';
    const { code, httpStatus, path } = shape.data;
    return { ...shape, message: messageOf(error, language), data: { code, httpStatus, path } };
  },
});

/** What went wrong, in the caller's language. What we did wrong ourselves is in the log, not in the answer. */
function messageOf(error: TRPCError, language: Context['language']): string {
  if (error.cause instanceof z.core.$ZodError && error.code === 'BAD_REQUEST')
    return describeInput(error.cause, language);
  if (error.code === 'INTERNAL_SERVER_ERROR') return reasonIn('failed', language);
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST') return reasonIn('input-wrong', language);
  if (error.code === 'NOT_FOUND' && error.message.startsWith('No procedure'))
    return reasonIn('not-there', language);
  return error.message;
}

export const router = trpc.router;
export const mergeRouters = trpc.mergeRouters;
/** For tests and for pages rendered here: the procedures without HTTP. */
export const createCallerFactory = trpc.createCallerFactory;
/** A procedure that anybody may call. */
export const publicProcedure = trpc.procedure;
