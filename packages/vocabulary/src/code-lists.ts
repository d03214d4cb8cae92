import { z } from 'zod';
import type { Language } from './language.ts';

/** An entry of a published code list: its key (an IRI), its short code and what it is called. */
export interface Code {
  uri: string;
  code: string;
  labels: Record<Language, string>;
}

// The codes and IRIs are those of IPDC (productencatalogus.data.vlaanderen.be); the labels are ours.
const IPDC = 'https://productencatalogus.data.vlaanderen.be/id/concept';

function codeList<Codes extends Record<string, [nl: string, fr: string, en: string, de: string]>>(
  name: string,
  codes: Codes,
) {
  const entries = Object.entries(codes).map(([code, [nl, fr, en, de]]): Code => {
    return { uri: `${IPDC}/${name}/${code}`, code, labels: { nl, fr, en, de } };
  });
  return { schema: z.enum(Object.keys(codes) as [keyof Codes & string]), entries };
}

const themes = codeList('Thema', {
  BouwenWonen: ['Bouwen en wonen', 'Construire et habiter', 'Building and housing', 'Bauen und Wohnen'],
  BurgerOverheid: [
    'Burger en overheid',
    'Citoyen et administration',
    'Citizen and government',
    'Bürger und Behörde',
  ],
  CultuurSportVrijeTijd: [
    'Cultuur, sport en vrije tijd',
    'Culture, sport et loisirs',
    'Culture, sport and leisure',
    'Kultur, Sport und Freizeit',
  ],
  EconomieWerk: ['Economie en werk', 'Économie et emploi', 'Economy and work', 'Wirtschaft und Arbeit'],
  MilieuEnergie: [
    'Milieu en energie',
    'Environnement et énergie',
    'Environment and energy',
    'Umwelt und Energie',
  ],
  MobiliteitOpenbareWerken: [
    'Mobiliteit en openbare werken',
    'Mobilité et travaux publics',
    'Mobility and public works',
    'Mobilität und öffentliche Arbeiten',
  ],
  OnderwijsWetenschap: [
    'Onderwijs en wetenschap',
    'Enseignement et science',
    'Education and science',
    'Bildung und Wissenschaft',
  ],
  WelzijnGezondheid: [
    'Welzijn en gezondheid',
    'Bien-être et santé',
    'Welfare and health',
    'Wohlbefinden und Gesundheit',
  ],
});

const serviceTypes = codeList('Type', {
  AdviesBegeleiding: [
    'Advies en begeleiding',
    'Conseil et accompagnement',
    'Advice and guidance',
    'Beratung und Begleitung',
  ],
  Bewijs: ['Bewijs', 'Attestation', 'Certificate', 'Bescheinigung'],
  FinancieelVoordeel: [
    'Financieel voordeel',
    'Avantage financier',
    'Financial benefit',
    'Finanzieller Vorteil',
  ],
  FinancieleVerplichting: [
    'Financiële verplichting',
    'Obligation financière',
    'Financial obligation',
    'Finanzielle Verpflichtung',
  ],
  InfrastructuurMateriaal: [
    'Infrastructuur en materiaal',
    'Infrastructure et matériel',
    'Facilities and equipment',
    'Infrastruktur und Material',
  ],
  Toelating: ['Toelating', 'Autorisation', 'Permission', 'Genehmigung'],
  Voorwerp: ['Voorwerp', 'Objet', 'Object', 'Gegenstand'],
});

const targetAudiences = codeList('Doelgroep', {
  Burger: ['Burger', 'Citoyen', 'Citizen', 'Bürger'],
  LokaalBestuur: ['Lokaal bestuur', 'Pouvoir local', 'Local authority', 'Lokale Behörde'],
  Onderneming: ['Onderneming', 'Entreprise', 'Business', 'Unternehmen'],
  Organisatie: ['Organisatie', 'Organisation', 'Organisation', 'Organisation'],
  Vereniging: ['Vereniging', 'Association', 'Club or association', 'Verein'],
  VlaamseOverheid: ['Vlaamse overheid', 'Autorité flamande', 'Flemish government', 'Flämische Behörde'],
});

const competentLevels = codeList('BevoegdBestuursniveau', {
  Europees: ['Europese overheid', 'Autorité européenne', 'European authority', 'Europäische Behörde'],
  Federaal: ['Federale overheid', 'Autorité fédérale', 'Federal government', 'Föderale Behörde'],
  Lokaal: ['Lokale overheid', 'Autorité locale', 'Local authority', 'Lokale Behörde'],
  Provinciaal: ['Provinciale overheid', 'Autorité provinciale', 'Provincial authority', 'Provinzbehörde'],
  Vlaams: ['Vlaamse overheid', 'Autorité flamande', 'Flemish government', 'Flämische Behörde'],
});

const executingLevels = codeList('UitvoerendBestuursniveau', {
  Derden: ['Derden', 'Tiers', 'Third parties', 'Dritte'],
  Europees: ['Europese overheid', 'Autorité européenne', 'European authority', 'Europäische Behörde'],
  Federaal: ['Federale overheid', 'Autorité fédérale', 'Federal government', 'Föderale Behörde'],
  Lokaal: ['Lokale overheid', 'Autorité locale', 'Local authority', 'Lokale Behörde'],
  Provinciaal: ['Provinciale overheid', 'Autorité provinciale', 'Provincial authority', 'Provinzbehörde'],
  Vlaams: ['Vlaamse overheid', 'Autorité flamande', 'Flemish government', 'Flämische Behörde'],
});

/** The eight themes of IPDC. */
export const Theme = themes.schema;
export type Theme = z.infer<typeof Theme>;

/** The seven types of service of IPDC. */
export const ServiceType = serviceTypes.schema;
export type ServiceType = z.infer<typeof ServiceType>;

/** The six target audiences of IPDC. */
export const TargetAudience = targetAudiences.schema;
export type TargetAudience = z.infer<typeof TargetAudience>;

/** The level of government that is competent for a service. */
export const CompetentLevel = competentLevels.schema;
export type CompetentLevel = z.infer<typeof CompetentLevel>;

/** The level of government, or third party, that carries a service out. */
export const ExecutingLevel = executingLevels.schema;
export type ExecutingLevel = z.infer<typeof ExecutingLevel>;

/** Every code list, by the name of the field that uses it. */
export const codeLists = {
  theme: themes.entries,
  serviceType: serviceTypes.entries,
  targetAudience: targetAudiences.entries,
  competentLevel: competentLevels.entries,
  executingLevel: executingLevels.entries,
} as const;

/** What a code is called in a language; the code itself when the list does not have it. */
export function labelOf(list: keyof typeof codeLists, code: string, language: Language): string {
  return codeLists[list].find((entry) => entry.code === code)?.labels[language] ?? code;
}
