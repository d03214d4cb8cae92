/**
 * Why a text is not read: it breaks the rules of its format (`invalid`), or it says something that is not read here
 * (`unsupported`). Thrown inside, and turned into an answer at the edge.
 */
export class Refusal extends Error {
  readonly kind: 'invalid' | 'unsupported';

  constructor(kind: 'invalid' | 'unsupported', why: string) {
    super(why);
    this.kind = kind;
  }
}

export function invalid(why: string): never {
  throw new Refusal('invalid', why);
}

export function unsupported(why: string): never {
  throw new Refusal('unsupported', why);
}

/** What an action gives, or why it refused. */
export function orRefusal<Result>(act: () => Result): Result | { invalid: string } | { unsupported: string } {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.kind === 'invalid' ? { invalid: error.message } : { unsupported: error.message };
  }
}
