import { OsmProblem, type Token, type TokenType } from './tokens.ts';

/** Goes through the tokens of a value, one rule's parts after another. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #place = 0;
  #left: OsmProblem | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token so many places ahead; past the end it is the end. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#place + ahead, this.#tokens.length - 1)] as Token;
  }

  /** The token that was taken last, if any. */
  before(): Token | undefined {
    return this.#tokens[this.#place - 1];
  }

  /** Whether the tokens ahead are of these types or are these signs. */
  sees(...wanted: readonly string[]): boolean {
    return wanted.every((one, ahead) => this.#is(this.peek(ahead), one));
  }

  take(): Token {
    const token = this.peek();
    this.#place++;
    return token;
  }

  /** Takes the next token if it is of this type or is this sign. */
  accept(wanted: string): Token | undefined {
    return this.sees(wanted) ? this.take() : undefined;
  }

  /** Takes the next token, which must be of this type or be this sign. */
  expect(wanted: TokenType | string, what: string): Token {
    return this.accept(wanted) ?? this.refuse(`${what} is missing before ${this.#describe(this.peek())}`);
  }

  /** The number that comes next, between two bounds. */
  number(least: number, most: number, what: string): number {
    const token = this.expect('number', what);
    if (token.value < least || token.value > most)
      this.refuse(`${token.text} is no ${what}: it lies between ${least} and ${most}`, token);
    return token.value;
  }

  refuse(reason: string, token = this.peek()): never {
    throw new OsmProblem('invalid', reason, token.at);
  }

  /** Leaves out what cannot be told, and reads on: what is wrong further on makes the whole no value at all. */
  leave(reason: string, token = this.peek()): void {
    this.#left ??= new OsmProblem('unsupported', reason, token.at);
  }

  /** The first thing that was left out, if any. */
  get left(): OsmProblem | undefined {
    return this.#left;
  }

  refuseNext(): never {
    return this.refuse(`${this.#describe(this.peek())} does not belong here`);
  }

  #is(token: Token, wanted: string): boolean {
    return token.type === wanted || (token.type === 'sign' && token.text === wanted);
  }

  #describe({ type, text }: Token): string {
    return type === 'end' ? text : `"${text}"`;
  }
}
