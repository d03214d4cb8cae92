import type { InputOf, OutputOf, PublicRead } from './public-reads.ts';

/** The service answered that it will not or cannot: its code, and its reason in the asked language. */
export class ReadError extends Error {
  readonly code: string;
  constructor(code: string, reason: string) {
    super(reason);
    this.code = code;
  }
}

/**
 * The address of a public read: a plain GET that every cache understands. The same question always has the same
 * address, byte for byte, because a preload only helps a fetch of the same address: keys are sorted and what is
 * undefined is left out.
 */
export function readAddress<Read extends PublicRead>(
  api: string,
  procedure: Read,
  input: InputOf<Read>,
): string {
  const sorted = JSON.stringify(input, Object.keys(input).sort());
  return `${api}/trpc/${procedure}?input=${encodeURIComponent(sorted)}`;
}

/** Asks the service. Throws a ReadError when it refuses, and what `fetch` throws when it is not there. */
export async function read<Read extends PublicRead>(
  api: string,
  procedure: Read,
  input: InputOf<Read>,
  signal?: AbortSignal,
): Promise<OutputOf<Read>> {
  return answerIn(await fetch(readAddress(api, procedure, input), signal ? { signal } : {}));
}

/** What a procedure answered. Throws a ReadError when it refused. */
export async function answerIn<Answer>(response: Response): Promise<Answer> {
  const body = await response.json();
  if (!body.result)
    throw new ReadError(body.error?.data?.code ?? `${response.status}`, body.error?.message ?? '');
  return body.result.data;
}
