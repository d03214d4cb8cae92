import type { Need } from '../need.ts';

/** Children from before they are born: who to turn to, how to go about it, and the supplement for those who have little. */
export const RAISING_CHILDREN: readonly Need[] = [
  {
    need: 'raad bij het opvoeden',
    why: 'Parents tell what the child does, at four or at fourteen, and that they are at their wits’ end; none says "opvoeding".',
    sheets:
      'opvoeden; opvoeding; opvoedings*ondersteuning; opvoedingswinkel; opvoedingspunt; opvoedingsvragen',
    also: 'huis van het kind; jongeren jac; psychosociale hulp; therapie jongeren',
    nl: `opvoeding; opvoeden; opvoedingsondersteuning; opvoedingsvraag; opvoedingswinkel; raad bij het opvoeden; hulp bij
      de opvoeding; woedebuien; woedebui van mijn kind; driftbuien; driftbui in de winkel; koppige kleuter; mijn kind
      slaat en schopt; ons kind roept en tiert; mijn dochter luistert niet; hij doet nooit wat ik vraag; ik verlies mijn
      geduld met de kinderen; ik roep te veel tegen mijn kinderen; kinderen straffen of niet; grenzen stellen; mijn
      kleuter wil niet slapen; mijn kind wil niet eten; nog altijd in bed plassen; jaloers op het nieuwe zusje; broers die
      alleen maar vechten; mijn kind durft niet naar school; mijn zoon liegt en steelt; puberteit; ruzie met mijn
      tienerdochter; onze tiener zit altijd op zijn kamer; tiener op zijn gsm; te veel gamen en niet meer luisteren; hij
      komt veel te laat thuis; foute vrienden; druk kind; kind met ADHD opvoeden; kind met autisme thuis opvoeden; hoe
      vertel ik de kinderen dat opa dood is; alleenstaande mama en de kinderen luisteren niet; pluskinderen opvoeden;
      praten met andere ouders over opvoeden; cursus voor ouders; ouderavond; oudergroep; thuisbegeleiding voor het gezin;
      gezinsbegeleiding; gezinsondersteuning; iemand die thuis komt kijken hoe het loopt met de kinderen; ben ik wel een
      goede ouder`,
    fr: `éducation des enfants; soutien à la parentalité; crises de colère de mon enfant; mon fils ne m'écoute pas;
      conseils pour parents; mon adolescent ne parle plus; aide éducative`,
    en: `parenting advice; parenting help; tantrums; my son does not listen; my teenager won't talk to me; advice on
      raising children; parenting course`,
    de: 'Erziehungsberatung; Wutanfälle; mein Kind hört nicht; Hilfe bei der Erziehung; Probleme mit meinem Teenager',
    tr: 'çocuk yetiştirme; ebeveyn desteği; öfke nöbeti; oğlum beni dinlemiyor; ergen çocuğumla sorun; çocuk eğitimi tavsiye',
  },
  {
    need: 'een kind op komst',
    why: 'Asked before the birth, as "where do I begin". What is to be arranged then, as the father on paper, has needs of its own.',
    sheets: 'huis van het kind; kind en gezin; zwanger*; prenataal*',
    also: 'geboortepremie; geboortetoelage; groeipakket -sociale; lokaal loket kinderopvang; kinderopvang',
    nl: `in verwachting; in blijde verwachting; ik verwacht een kind; wij verwachten een kindje; ik ben zwanger; zwanger
      en waar moet ik beginnen; kind op komst; kleine op komst; baby op komst; aanstaande ouders; aanstaande mama;
      toekomstige ouders; binnenkort mama; uitgerekend in de lente; bijna bevallen en nog niets geregeld; nog geen
      babyspullen voor de kleine die komt; jong en in verwachting; een tweede op komst; tweeling op komst; infoavond voor
      aanstaande ouders; voorbereiding op de bevalling; prenataal`,
    fr: `je suis enceinte; enceinte et par où commencer; nous attendons un bébé; futurs parents; préparer la naissance;
      j'attends un enfant`,
    en: `I am pregnant; expecting a baby; pregnant where do I start; baby on the way; future parents`,
    de: 'ich bin schwanger; wir erwarten ein Kind; werdende Eltern; schwanger was muss ich tun',
    tr: 'hamileyim; bebek bekliyoruz; hamileyim ne yapmalıyım',
  },
  {
    need: 'sociale toeslag in het Groeipakket',
    why: 'What low incomes get on top of the monthly sum; asked as "iets extra" by who has little or stands alone.',
    sheets: 'sociale toeslag',
    also: 'groeipakket -sociale; kinderbijslag; schooltoeslag; studietoelage',
    nl: `sociale toeslag; sociale toeslag groeipakket; verhoogde kinderbijslag; hogere kinderbijslag; extra kindergeld;
      extra kinderbijslag voor laag inkomen; meer kinderbijslag; toeslag voor een groot gezin; toeslag voor alleenstaande
      ouder; wij verdienen weinig met vier kinderen; extra voor kinderen van wie weinig verdient; kindertoeslag;
      inkomensgrens kinderbijslag; mijn loon is gezakt en de kinderbijslag bleef gelijk; toeslag voor een invalide ouder`,
    fr: `supplément social; allocations familiales majorées; supplément allocations familiales bas revenus`,
    en: `social supplement; extra child benefit; higher child benefit low income`,
    de: 'Sozialzuschlag; Zuschlag zum Kindergeld',
    tr: 'sosyal ek çocuk parası; düşük gelir çocuk parası',
  },
];
