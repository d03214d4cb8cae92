import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compactDecrypt, type GeneralJWE, generalDecrypt, importJWK, type JWK } from 'jose';
import { startedService } from './fixtures.ts';

/** What a desk gets of an intake: the little that can be read without its key, and the rest sealed. */
interface StoredIntake {
  reference: string;
  submission: string;
  municipality: string;
  story: GeneralJWE;
}

/** What a resident wrote, opened. */
export interface OpenedStory {
  question: string;
  forWhom: string;
  resident: Record<string, string>;
  reachBy: string[];
}

/** A municipality's desk, signed in with the key file that the service left for it. */
export class Desk {
  readonly #municipality: string;
  readonly #key: JWK;

  private constructor(municipality: string, key: JWK) {
    this.#municipality = municipality;
    this.#key = key;
  }

  static async of(municipality: string): Promise<Desk> {
    const file = join(startedService().dataDirectory, 'desk-keys', `${municipality}.jwk.json`);
    const { kty, crv, x, y, d } = JSON.parse(await readFile(file, 'utf8'));
    return new Desk(municipality, { kty, crv, x, y, d });
  }

  /** Every intake that the desk received. */
  async list(): Promise<StoredIntake[]> {
    const { address } = startedService();
    const input = { municipality: this.#municipality };
    const challenge = await fetch(`${address}/trpc/intakes.challenge`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const { sealedPass } = (await challenge.json()).result.data;
    const pass = new TextDecoder().decode(
      (await compactDecrypt(sealedPass, await this.#privateKey())).plaintext,
    );
    const list = await fetch(
      `${address}/trpc/intakes.list?input=${encodeURIComponent(JSON.stringify(input))}`,
      { headers: { authorization: `Bearer ${pass}` } },
    );
    return (await list.json()).result.data;
  }

  async open({ story }: StoredIntake): Promise<OpenedStory> {
    const { plaintext } = await generalDecrypt(story, await this.#privateKey());
    return JSON.parse(new TextDecoder().decode(plaintext));
  }

  #privateKey() {
    return importJWK(this.#key, 'ECDH-ES+A256KW');
  }
}
