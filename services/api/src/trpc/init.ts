import { initTRPC, type TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Context } from './context.ts';
import { describeInput, reasonIn } from './errors.ts';

/** What is true of every call of a procedure. */
interface Meta {
  /** The answer depends on the question alone, so that every cache may keep it. */
  isForEverybody?: boolean;
}

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const language = ctx?.language ?? 'nl';
      const { code, httpStatus, path } = shape.data;
      return { ...shape, message: messageOf(error, language), data: { code, httpStatus, path } };
    },
  });

/** What tRPC refuses by itself, in English. */
const notOurWords = new Set(['PARSE_ERROR', 'BAD_REQUEST', 'METHOD_NOT_SUPPORTED', 'UNSUPPORTED_MEDIA_TYPE']);

/** What went wrong, in the caller's language. What we did wrong ourselves is in the log, not in the answer. */
function messageOf(error: TRPCError, language: Context['language']): string {
  if (error.cause instanceof z.core.$ZodError && error.code === 'BAD_REQUEST')
    return describeInput(error.cause, language);
  if (error.code === 'INTERNAL_SERVER_ERROR') return reasonIn('failed', language);
  if (notOurWords.has(error.code)) return reasonIn('input-wrong', language);
  return error.message;
}

export const router = trpc.router;
/** For tests and for pages rendered here: the procedures without HTTP. */
export const createCallerFactory = trpc.createCallerFactory;
/** A procedure that anybody may call. */
export const publicProcedure = trpc.procedure;
/** A question that anybody may ask and whose answer any cache may keep. */
export const publicRead = publicProcedure.meta({ isForEverybody: true });
