import type { ServiceClient } from '@onthaal/client/trpc';
import type { Intake, Language } from '@onthaal/vocabulary';
import { type Connect, DeskSession } from './desk-session.ts';
import { readKeyFile } from './key-file.ts';
import { type Messages, messageFiles } from './messages.ts';
import { type Names, readNames } from './names.ts';
import { type Problem, problemOf } from './problems.ts';
import type { OpenedStory } from './story.ts';

/** An intake on the screen; its story is undefined while it is being opened. */
export interface ShownIntake {
  readonly intake: Intake;
  readonly opened: OpenedStory | undefined;
}

export interface ClosedDesk {
  readonly step: 'closed';
  readonly problem?: Problem;
  readonly closedBy?: 'idle' | 'hand';
}

export interface OpenDesk {
  readonly step: 'open';
  readonly municipality: string;
  readonly names: Names;
  readonly intakes: readonly Intake[];
  readonly updatedAt: Date;
  /** What the reference must hold. */
  readonly filter: string;
  readonly shown: ShownIntake | undefined;
  readonly isRefreshing: boolean;
  /** Why the last refresh failed. */
  readonly problem: Problem | undefined;
  readonly isAboutToClose: boolean;
}

export type DeskState = ClosedDesk | { readonly step: 'opening' } | OpenDesk;

/**
 * The desk: what it knows and what can be done with it. Stories are opened when they are shown and forgotten when
 * they are left; nothing of them is kept anywhere.
 */
export class Desk {
  state: DeskState = { step: 'closed' };
  language: Language;
  messages: Messages | undefined;
  readonly #connect: Connect;
  readonly #publicReads: ServiceClient;
  readonly #onChange: () => void;
  #session: DeskSession | undefined;

  constructor({
    connect,
    language,
    onChange,
  }: {
    connect: Connect;
    language: Language;
    onChange: () => void;
  }) {
    this.#connect = connect;
    this.#publicReads = connect(() => undefined);
    this.language = language;
    this.#onChange = onChange;
  }

  async speak(language: Language): Promise<void> {
    this.language = language;
    const { messages } = await messageFiles[language]();
    if (this.language !== language) return;
    this.messages = messages;
    this.#onChange();
    if (this.#session) await this.#nameThings(this.#session);
  }

  /** Opens the desk with a key file. A desk that does not open is closed, and says why. */
  async open(file: Blob): Promise<void> {
    this.#set({ step: 'opening' });
    try {
      const session = new DeskSession(await readKeyFile(file), this.#connect);
      const intakes = await session.list(this.language);
      this.#session = session;
      this.#set({
        step: 'open',
        municipality: session.municipality,
        names: { municipality: undefined, counters: new Map(), services: new Map() },
        intakes,
        updatedAt: new Date(),
        filter: '',
        shown: undefined,
        isRefreshing: false,
        problem: undefined,
        isAboutToClose: false,
      });
      await this.#nameThings(session);
    } catch (error) {
      this.#set({ step: 'closed', problem: problemOf(error) });
    }
  }

  /** Forgets the key, the pass, and all that was read. */
  close(closedBy: 'idle' | 'hand'): void {
    this.#session?.close();
    this.#session = undefined;
    this.#set({ step: 'closed', closedBy });
  }

  async refresh(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    this.#change({ isRefreshing: true });
    try {
      const intakes = await session.list(this.language);
      if (session === this.#session) this.#change({ intakes, updatedAt: new Date(), problem: undefined });
    } catch (error) {
      if (session === this.#session) this.#change({ problem: problemOf(error) });
    } finally {
      if (session === this.#session) this.#change({ isRefreshing: false });
    }
  }

  async show(intake: Intake): Promise<void> {
    const session = this.#session;
    if (!session) return;
    this.#change({ shown: { intake, opened: undefined } });
    const opened = await session.openStory(intake);
    const isStillShown = this.state.step === 'open' && this.state.shown?.intake === intake;
    if (session === this.#session && isStillShown) this.#change({ shown: { intake, opened } });
  }

  backToList(): void {
    this.#change({ shown: undefined });
  }

  filterBy(filter: string): void {
    this.#change({ filter });
  }

  warn(isAboutToClose: boolean): void {
    this.#change({ isAboutToClose });
  }

  async #nameThings(session: DeskSession): Promise<void> {
    const { language } = this;
    const names = await readNames(this.#publicReads, { municipality: session.municipality, lang: language });
    if (session === this.#session && language === this.language) this.#change({ names });
  }

  #change(part: Partial<OpenDesk>): void {
    if (this.state.step === 'open') this.#set({ ...this.state, ...part });
  }

  #set(state: DeskState): void {
    this.state = state;
    this.#onChange();
  }
}

/** The intakes whose reference holds what was typed; hyphens and case do not matter on the telephone. */
export function filterIntakes(intakes: readonly Intake[], filter: string): Intake[] {
  const plain = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
  const sought = plain(filter);
  return intakes
    .filter(({ reference }) => plain(reference).includes(sought))
    .toSorted((a, b) => Date.parse(b.receivedAt) - Date.parse(a.receivedAt));
}
