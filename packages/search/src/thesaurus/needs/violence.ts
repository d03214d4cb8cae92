import type { Need } from '../need.ts';

/** What residents tell when somebody hurts or frightens them. */
export const VIOLENCE: readonly Need[] = [
  {
    need: 'geweld in het gezin',
    why: 'Violence at home is told in plain verbs and in fear, seldom by its name, and often by somebody who worries.',
    sheets: `partnergeweld; geweld thuis; familiaal geweld; huiselijk geweld; intrafamiliaal geweld; geweld gezin; vluchthuis*;
      *mishandeling`,
    also: 'crisisopvang; noodwoning; slachtofferhulp; noodoproepen; psychosociale hulp',
    nl: `mijn man slaat mij; mijn vrouw slaat mij; mijn vriend slaat mij; mijn lief heeft mij geslagen; hij slaat mij als hij
      gedronken heeft; slagen gekregen thuis; partnergeweld; huiselijk geweld; familiaal geweld; intrafamiliaal geweld;
      geweld thuis; mishandeling; ik word mishandeld; ik ben bang van mijn man; bang om naar huis te gaan; ik durf niet naar
      huis; schrik van mijn ex; mijn ex bedreigt mij; hij dreigt mij te vermoorden; hij schopt en duwt mij; blauwe plekken
      door mijn partner; hij controleert mijn gsm en mijn geld; ik mag van mijn man niet buiten; hij sluit mij op; hij vernedert
      mij elke dag; vluchten voor mijn man met de kinderen; vluchthuis; opvang voor mishandelde vrouwen; veilig adres voor
      vrouwen; ik wil weg bij mijn man maar ik durf niet; mijn zus wordt geslagen door haar man; bij de buren hoor ik roepen
      en slaan; mijne vent klopt op mij; hij heeft losse handen; agressieve partner; stalking door ex; hij volgt mij overal;
      contactverbod aanvragen; tijdelijk huisverbod; mijn zoon slaat mij; mijn dochter bedreigt ons; ouderenmisbehandeling;
      oudere mishandeld door familie; eergerelateerd geweld; gedwongen huwelijk; man slaat vrouw; slaande ruzie thuis;
      gewurgd door mijn partner; geslagen worden`,
    fr: `mon mari me frappe; mon mari me bat; femme battue; violence conjugale; violences familiales; j'ai peur de mon mari;
      refuge pour femmes; mon ex me menace`,
    en: `my husband hits me; my boyfriend beats me; domestic violence; domestic abuse; afraid of my husband; women's shelter;
      my ex threatens me; I am not safe at home`,
    de: `mein Mann schlägt mich; häusliche Gewalt; Frauenhaus; ich habe Angst vor meinem Mann; mein Ex bedroht mich`,
    tr: `kocam beni dövüyor; aile içi şiddet; eşimden korkuyorum; kadın sığınma evi`,
  },
  {
    need: 'kind in gevaar',
    why: 'Who sees or fears harm to a child does not know where to tell it; children use very few words.',
    sheets: 'kindermishandeling; geweld kinderen; familiaal geweld; vertrouwenscentrum',
    also: 'partnergeweld; crisisopvang; huis van het kind; noodoproepen; opvoeding*',
    nl: `kindermishandeling; kindermisbruik; kind wordt geslagen; mijn ex slaat de kinderen; de buurman slaat zijn kinderen; ik
      denk dat het kind van de buren mishandeld wordt; mijn papa slaat mij; mijn mama slaat mij; mijn stiefvader zit aan mij; hij
      doet rare dingen met mij; kind verwaarloosd; kleuter loopt alleen op straat en heeft honger; kinderen krijgen geen
      eten thuis; baby door elkaar geschud; mijn kind is misbruikt; ongerust over een kind; kind met blauwe plekken op
      school; melden dat een kind in gevaar is; vertrouwenscentrum kindermishandeling; ik heb mijn kind geslagen en schaam mij`,
    fr: `enfant battu; maltraitance d'enfants; enfant en danger; abus sexuel sur un enfant`,
    en: `child abuse; neighbour beats his children; worried about a child; child in danger`,
    de: `Kindesmisshandlung; Kind in Gefahr; Nachbar schlägt seine Kinder`,
    tr: `çocuk istismarı; çocuğu dövüyorlar`,
  },
  {
    need: 'slachtoffer van een misdrijf of ongeval',
    why: 'After an attack, a burglary or a crash people need somebody to talk to and help with papers.',
    sheets: 'slachtofferhulp; slachtofferbejegening; slachtoffers',
    also: 'psychosociale hulp; juridische hulp; familiaal geweld',
    nl: `slachtofferhulp; slachtoffer; slachtofferbejegening; ik ben overvallen op straat; mijn handtas is van mijn lijf gerukt;
      er is bij ons ingebroken en ik slaap niet meer; verkracht; aangerand; ongewenst aangeraakt; seksueel geweld; zorgcentrum
      na seksueel geweld; iemand verloren in een verkeersongeval; getuige van een zwaar ongeval; in elkaar geslagen na het
      uitgaan; gestalkt worden; schade na een misdrijf vergoed krijgen; schadefonds slachtoffers; opgelicht en er kapot van;
      bijstand voor slachtoffers; slecht geslapen sinds de overval; angst na inbraak; wie staat mij bij op het proces als slachtoffer`,
    fr: `aide aux victimes; j'ai été agressée; victime d'un vol avec violence; viol`,
    en: `victim support; I was robbed in the street; I was raped; assaulted`,
    de: `Opferhilfe; ich wurde überfallen; vergewaltigt`,
    tr: `mağdur desteği; saldırıya uğradım`,
  },
];
