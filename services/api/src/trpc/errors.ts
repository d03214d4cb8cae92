import type { Language } from '@onthaal/vocabulary';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

/** Why something is refused. */
export type Reason =
  | 'municipality-unknown'
  | 'counter-unknown'
  | 'service-unknown'
  | 'input-wrong'
  | 'site-not-registered'
  | 'intake-closed'
  | 'keys-changed'
  | 'not-signed-in'
  | 'too-many'
  | 'too-large'
  | 'not-there'
  | 'failed';

const reasons: Record<Reason, Record<Language, string>> = {
  'municipality-unknown': {
    nl: 'Deze gemeente is niet bekend.',
    fr: "Cette commune n'est pas connue.",
    en: 'This municipality is not known.',
    de: 'Diese Gemeinde ist nicht bekannt.',
  },
  'counter-unknown': {
    nl: 'Dit loket is niet bekend.',
    fr: "Ce guichet n'est pas connu.",
    en: 'This counter is not known.',
    de: 'Diese Anlaufstelle ist nicht bekannt.',
  },
  'service-unknown': {
    nl: 'Deze dienst is niet bekend in deze gemeente.',
    fr: "Ce service n'est pas connu dans cette commune.",
    en: 'This service is not known in this municipality.',
    de: 'Dieser Dienst ist in dieser Gemeinde nicht bekannt.',
  },
  'input-wrong': {
    nl: 'De vraag is niet goed gesteld',
    fr: "La demande n'est pas correcte",
    en: 'The request is not right',
    de: 'Die Anfrage ist nicht richtig',
  },
  'site-not-registered': {
    nl: 'Deze website mag geen hulpvragen sturen voor deze gemeente.',
    fr: "Ce site web ne peut pas envoyer de demandes d'aide pour cette commune.",
    en: 'This website may not send requests for help for this municipality.',
    de: 'Diese Website darf keine Hilfsanfragen für diese Gemeinde senden.',
  },
  'intake-closed': {
    nl: 'U kunt hier nu geen hulpvraag sturen. Bel of mail het loket.',
    fr: "Vous ne pouvez pas envoyer de demande ici pour l'instant. Téléphonez ou écrivez au guichet.",
    en: 'You cannot send a request here now. Call or e-mail the counter.',
    de: 'Sie können hier zurzeit keine Anfrage senden. Rufen Sie an oder schreiben Sie eine E-Mail.',
  },
  'keys-changed': {
    nl: 'Het formulier is verouderd. Laad de pagina opnieuw en verstuur nog eens.',
    fr: 'Le formulaire est dépassé. Rechargez la page et envoyez à nouveau.',
    en: 'The form is out of date. Load the page again and send once more.',
    de: 'Das Formular ist veraltet. Laden Sie die Seite neu und senden Sie noch einmal.',
  },
  'not-signed-in': {
    nl: 'Open eerst het onthaal met de sleutel.',
    fr: "Ouvrez d'abord le guichet avec la clé.",
    en: 'Open the desk with its key first.',
    de: 'Öffnen Sie den Schalter zuerst mit dem Schlüssel.',
  },
  'too-many': {
    nl: 'Te veel vragen na elkaar. Wacht even en probeer opnieuw.',
    fr: 'Trop de demandes à la suite. Attendez un peu et réessayez.',
    en: 'Too many requests. Wait a moment and try again.',
    de: 'Zu viele Anfragen. Warten Sie kurz und versuchen Sie es noch einmal.',
  },
  'too-large': {
    nl: 'Dit is te groot om te versturen.',
    fr: 'Ceci est trop grand pour être envoyé.',
    en: 'This is too large to send.',
    de: 'Das ist zu groß zum Senden.',
  },
  'not-there': {
    nl: 'Deze pagina bestaat niet.',
    fr: "Cette page n'existe pas.",
    en: 'This page does not exist.',
    de: 'Diese Seite gibt es nicht.',
  },
  failed: {
    nl: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
    fr: "Quelque chose s'est mal passé chez nous. Réessayez plus tard.",
    en: 'Something went wrong on our side. Try again later.',
    de: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es später noch einmal.',
  },
};

/** A reason in words that a resident understands. */
export function reasonIn(reason: Reason, language: Language): string {
  return reasons[reason][language];
}

/** Refuses a call, with its reason in the caller's language. */
export function refuse(code: TRPCError['code'], reason: Reason, language: Language): TRPCError {
  return new TRPCError({ code, message: reasonIn(reason, language) });
}

const zodLocales = { nl: z.locales.nl, fr: z.locales.fr, en: z.locales.en, de: z.locales.de };

/** What is wrong with an input, in the caller's language: the fields with the reason of each. */
export function describeInput(error: z.core.$ZodError, language: Language): string {
  const { localeError } = zodLocales[language]();
  const issues = error.issues.slice(0, 5).map((issue) => {
    const said = localeError(issue as z.core.$ZodRawIssue);
    const text = typeof said === 'string' ? said : (said?.message ?? issue.message);
    return issue.path.length > 0 ? `${issue.path.join('.')}: ${text}` : text;
  });
  return `${reasonIn('input-wrong', language)}: ${issues.join('; ')}`;
}
