import { type InputOf, type OutputOf, type PublicRead, read } from '@onthaal/client';
import type { OnthaalElement } from './onthaal-element.ts';
import { Reading } from './reading.ts';

/** Keeps what a public read answers: a {@link Reading} of a procedure of the service. */
export class PublicReading<Read extends PublicRead> extends Reading<InputOf<Read>, OutputOf<Read>> {
  /** `question` is asked at every update; while it gives undefined, nothing is read. */
  constructor(host: OnthaalElement, procedure: Read, question: () => InputOf<Read> | undefined) {
    super(host, question, (input, signal) => read(host.apiAddress, procedure, input, signal));
  }
}
