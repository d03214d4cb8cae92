import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Artefact, Edition } from './artefact.ts';
import type { CatalogueSource } from './catalogue-source.ts';

const RESTS_AFTER = 60_000;
/** What building may take: a catalogue that is too large ends the thread, not the service. */
const MOST_MEGABYTES = 1_024;

/**
 * Makes artefacts in a worker thread, because building and packing five hundred sheets takes most of a second. One
 * after the other, in the order they were asked for. The thread starts with the first, and ends when there was
 * nothing to do for a minute.
 */
export class ArtefactBuilder {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #rest: NodeJS.Timeout | undefined;
  #isStopped = false;
  readonly #mostMegabytes: number;

  /** `mostMegabytes` is the heap of the thread; one that needs more dies, and the service goes on. */
  constructor({ mostMegabytes = MOST_MEGABYTES }: { mostMegabytes?: number } = {}) {
    this.#mostMegabytes = mostMegabytes;
  }

  /** Throws what went wrong in the thread; the next is made in a new one. */
  build(source: CatalogueSource): Promise<Edition<Artefact>> {
    const made = this.#last.then(() => this.#work(source));
    this.#last = made.catch(() => {});
    return made;
  }

  /** Ends the thread once what it is making is made, and refuses what waits: a thread is not torn down amid its work. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#last;
    await this.#end();
  }

  async #work(source: CatalogueSource): Promise<Edition<Artefact>> {
    if (this.#isStopped) throw new Error('No artefact is made any more: the service stops.');
    clearTimeout(this.#rest);
    const worker = this.#worker ?? this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Edition<Artefact>>();
    const onExit = (code: number) => reject(new Error(`The thread that makes artefacts ended with ${code}.`));
    worker.once('message', resolve).once('error', reject).once('exit', onExit);
    worker.postMessage(source);
    try {
      return await promise;
    } catch (error) {
      this.#worker = undefined;
      await worker.terminate();
      throw error;
    } finally {
      worker.off('message', resolve).off('error', reject).off('exit', onExit);
      this.#rest = setTimeout(() => void this.#end(), RESTS_AFTER).unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./artefact.worker.ts', import.meta.url), {
      name: 'artefacts',
      resourceLimits: { maxOldGenerationSizeMb: this.#mostMegabytes },
    });
    worker.unref();
    // Whoever waits hears of it; unheard, it would end the process.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#rest);
    const worker = this.#worker;
    this.#worker = undefined;
    if (!worker) return;
    const ended = once(worker, 'exit');
    worker.postMessage('end');
    await ended;
  }
}
