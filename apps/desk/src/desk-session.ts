import { refusalOf, type ServiceClient } from '@onthaal/client/trpc';
import type { Intake, Language } from '@onthaal/vocabulary';
import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import type { DeskPrivateKey } from './key-file.ts';
import { type OpenedStory, openStory } from './story.ts';

/** The service sealed a pass that this key does not open: the desk has another key by now. */
export class OtherKeyError extends Error {}

/** How a session reaches the service: `bearer` is asked for the pass before each call. */
export type Connect = (bearer: () => string | undefined) => ServiceClient;

/**
 * A desk that is open: it holds the key and the pass that the key opened, in memory and nowhere else. A pass lasts
 * a quarter of an hour; when the service takes it no longer, a new one is opened without a word.
 */
export class DeskSession {
  readonly municipality: string;
  readonly #service: ServiceClient;
  #key: DeskPrivateKey | undefined;
  #pass: string | undefined;

  constructor(key: DeskPrivateKey, connect: Connect) {
    this.#key = key;
    this.municipality = key.municipality;
    this.#service = connect(() => this.#pass);
  }

  /** What came in, the newest first. Throws an OtherKeyError, or what the service or the network throws. */
  async list(lang: Language): Promise<Intake[]> {
    const input = { municipality: this.municipality, lang };
    const isFresh = this.#pass === undefined;
    this.#pass ??= await this.#openPass(lang);
    try {
      return await this.#service.intakes.list.query(input);
    } catch (error) {
      if (isFresh || refusalOf(error) !== 'UNAUTHORIZED') throw error;
      this.#pass = await this.#openPass(lang);
      return await this.#service.intakes.list.query(input);
    }
  }

  async openStory({ story }: Intake): Promise<OpenedStory> {
    return this.#key ? await openStory(story, this.#key) : { problem: 'other-key' };
  }

  /** Forgets the key and the pass. */
  close(): void {
    this.#key = undefined;
    this.#pass = undefined;
  }

  async #openPass(lang: Language): Promise<string> {
    const { sealedPass } = await this.#service.intakes.challenge.mutate({
      municipality: this.municipality,
      lang,
    });
    if (!this.#key) throw new OtherKeyError();
    try {
      const { plaintext } = await compactDecrypt(sealedPass, this.#key.key, {
        keyManagementAlgorithms: ['ECDH-ES+A256KW'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return new TextDecoder().decode(plaintext);
    } catch {
      throw new OtherKeyError();
    }
  }
}
