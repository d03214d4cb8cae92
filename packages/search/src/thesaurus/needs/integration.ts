import type { Need } from '../need.ts';

/** Finding one's way after arriving; the papers are in `coming-to-belgium.ts`. */
export const INTEGRATION: readonly Need[] = [
  {
    need: 'inburgering',
    why: 'Those who must go know the word or say "verplichte cursus"; others only tell that they are new and lost here.',
    sheets:
      'inburgering; inburgeringstraject; inburgeringscursus; onthaal nieuwkomers; integratie nieuwkomers',
    also: 'nederlands leren; nederlandse les; registratie verblijf lang; lang verblijf; vreemdelingenkaart',
    nl: `inburgering; inburgeren; inburgeringscursus; inburgeringstraject; inburgeringsattest; inburgeringsplicht;
      verplicht inburgeren; nieuwkomer; nieuwkomers; nieuw in België; pas aangekomen in België; net aangekomen uit een
      ander land; ik ben gevlucht en weet niet hoe alles hier werkt; vluchteling, waar moet ik beginnen; erkend als
      vluchteling en wat nu; hoe werkt België; leren leven in Vlaanderen; maatschappelijke oriëntatie; cursus over België;
      les over de gewoonten hier; Agentschap Integratie en Inburgering; Atlas Antwerpen; IN-Gent; trajectbegeleider voor
      nieuwkomers; boete omdat ik niet naar de inburgering ging; vrijstelling inburgering; hoeveel kost inburgering; mijn
      man is hier pas en moet naar de les van de overheid; mijn vrouw is overgekomen en spreekt nog geen Nederlands;
      anderstalige nieuwkomer; tolk voor nieuwkomers; buddy voor nieuwkomers; wegwijs in Vlaanderen; diploma uit mijn land
      laten erkennen; ik kom uit Afghanistan; ik kom uit Eritrea; ik kom uit Oekraïne en ben hier nieuw`,
    fr: `parcours d'intégration; cours d'intégration; nouvel arrivant; primo-arrivant; je viens d'arriver et je ne connais
      personne; réfugié reconnu et maintenant; cours de citoyenneté`,
    en: `integration course; civic integration; newcomer; I am new in Belgium; recognised refugee what now; new to the
      country; compulsory integration`,
    de: 'Integrationskurs; neu in Belgien; Neuzugewanderte; anerkannter Flüchtling was nun',
    tr: 'uyum kursu; entegrasyon kursu; Belçika’da yeniyim; yeni gelenler; mülteci kabul edildim şimdi ne olacak',
  },
];
