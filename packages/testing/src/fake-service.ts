import type { InputOf, OutputOf, PublicRead } from '@onthaal/client';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** Where the fake service lives. Nothing on earth answers there. */
export const FAKE_API = 'https://onthaal.test';

/**
 * A service at the network's edge for the tests of one file: what it is asked is kept, what it answers is given.
 * What nobody gave an answer to is refused, so that a forgotten read fails the test.
 */
export class FakeService {
  /** Every question asked, in order: the procedure and its input, or the body of a call that changes something. */
  readonly asked: { procedure: string; input: unknown }[] = [];
  readonly #worker = setupWorker();

  constructor() {
    beforeAll(() => this.#worker.start({ quiet: true }));
    afterAll(() => this.#worker.stop());
    afterEach(() => {
      this.#worker.resetHandlers();
      this.asked.length = 0;
    });
  }

  /** Answers a public read with data, or with what a function makes of the question, now or later. */
  answer<Read extends PublicRead>(
    procedure: Read,
    data: OutputOf<Read> | ((input: InputOf<Read>) => OutputOf<Read> | Promise<OutputOf<Read>>),
  ): void {
    this.#onGet(procedure, async (input) =>
      HttpResponse.json({
        result: { data: typeof data === 'function' ? await data(input as InputOf<Read>) : data },
      }),
    );
  }

  /** Refuses a public read as the service does, with a code and a reason. */
  refuse(procedure: PublicRead, code: string, status: number): void {
    this.#onGet(procedure, () => HttpResponse.json({ error: { message: code, data: { code } } }, { status }));
  }

  /**
   * Has a file at an address from the root of the service, such as the search index and the thesaurus that
   * `catalogue.themes` names; with status 404 it is gone. Asking for it is kept as asking for a procedure of that name.
   */
  publish(address: string, file: unknown, status = 200): void {
    this.#worker.use(
      http.get(`${FAKE_API}${address}`, async () => {
        this.asked.push({ procedure: address, input: undefined });
        return HttpResponse.json((await file) ?? null, { status });
      }),
    );
  }

  /** Answers a call that changes something with what a function makes of its body. */
  onChange(procedure: string, respond: (body: unknown) => Response | Promise<Response>): void {
    this.#worker.use(
      http.post(`${FAKE_API}/trpc/${procedure}`, async ({ request }) => {
        const input: unknown = await request.json();
        this.asked.push({ procedure, input });
        return respond(input);
      }),
    );
  }

  /** The network is gone. */
  vanish(): void {
    this.#worker.use(http.all(`${FAKE_API}/*`, () => HttpResponse.error()));
  }

  /** Forgets every answer given so far. */
  forget(): void {
    this.#worker.resetHandlers();
  }

  /** How often a procedure was asked. */
  timesAsked(procedure: string): number {
    return this.asked.filter((question) => question.procedure === procedure).length;
  }

  #onGet(procedure: PublicRead, respond: (input: unknown) => Response | Promise<Response>): void {
    this.#worker.use(
      http.get(`${FAKE_API}/trpc/${procedure}`, ({ request }) => {
        const input: unknown = JSON.parse(new URL(request.url).searchParams.get('input') ?? '{}');
        this.asked.push({ procedure, input });
        return respond(input);
      }),
    );
  }
}
