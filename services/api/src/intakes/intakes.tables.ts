import type { DeskKey, Intake, SealedStory } from '@onthaal/vocabulary';

export interface IntakeTables {
  /** Public keys only. `municipality` is null for the recovery key of the installation. */
  desk_key: { kid: string; municipality: string | null; jwk: DeskKey; created_at: string };
  intake: {
    reference: string;
    municipality: string;
    submission: string;
    counter: string | null;
    service: string | null;
    language: string;
    received_at: string;
    status: Intake['status'];
    consents: Intake['consents'];
    story: SealedStory;
  };
}
