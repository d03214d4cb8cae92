import { localMinuteAt } from '@onthaal/schedule';
import {
  BELGIAN_TIME_ZONE,
  Language,
  type LocalDate,
  type Municipality,
  type MunicipalityView,
} from '@onthaal/vocabulary';
import { TRPCError } from '@trpc/server';
import type { Context as HonoContext } from 'hono';
import type { Service } from '../app.ts';
import { readerOf, requireMunicipality, viewMunicipality } from '../regions/index.ts';
import { createCaller } from '../trpc/router.ts';
import { type Messages, messagesIn } from './messages.ts';

/** The procedures of the service, called from here as a widget calls them over HTTP: one way to every answer. */
export type Caller = ReturnType<typeof createCaller>;

/** Somebody opens a page of a municipality. */
export interface Visit {
  municipality: MunicipalityView;
  /** The origins whose pages may frame the page. */
  sites: readonly string[];
  language: Language;
  words: Messages;
  /** The date where the municipality lies. */
  today: LocalDate;
  call: Caller;
  /** The address of the page without its query. */
  path: string;
  query: (name: string) => string | undefined;
  /** The address of a page of ours in the language of this one. */
  to: (path: string, query?: Record<string, string | undefined>) => string;
  /** Our own origin when it is known for sure: an address a visitor sends could be anybody's. */
  publicUrl: string | undefined;
  /** Our own origin, or else the one this visit came to: what names that one is for nobody else. */
  origin: string;
}

/** Reads who is meant and in which language (that of the page where it has one of its own); refuses a municipality that is not there with NOT_FOUND. */
export async function receiveVisit(c: HonoContext, service: Service, spoken?: Language): Promise<Visit> {
  const id = c.req.param('municipality') ?? '';
  const asked = spoken ?? Language.safeParse(c.req.query('lang')).data;
  const found = await requireMunicipality(
    { db: service.db, language: asked ?? 'nl' },
    { municipality: id, lang: asked ?? 'nl' },
  );
  const home = homeLanguage(found.municipality);
  const language = asked ?? home;
  const origin = service.publicUrl ?? new URL(c.req.url).origin;
  return {
    municipality: viewMunicipality(found, readerOf(found.municipality, language)),
    sites: found.municipality.sites,
    language,
    words: messagesIn[language],
    today: localMinuteAt(new Date(), BELGIAN_TIME_ZONE).date,
    call: createCaller({
      db: service.db,
      content: service.content,
      shelves: service.shelves,
      artefacts: service.artefacts,
      log: service.log,
      map: service.map,
      language,
      // What may be sent from here was decided before: these pages are ours.
      origin,
      ownOrigin: origin,
      bearer: undefined,
    }),
    path: c.req.path,
    query: (name) => c.req.query(name),
    to: (path, query = {}) => addressTo(path, { lang: language === home ? undefined : language, ...query }),
    publicUrl: service.publicUrl,
    origin,
  };
}

function homeLanguage(municipality: Municipality): Language {
  return municipality.languages[0] ?? 'nl';
}

function addressTo(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** An answer, or undefined when what was asked for is not there. */
export async function orAbsent<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
