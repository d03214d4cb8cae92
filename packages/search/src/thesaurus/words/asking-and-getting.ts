import type { WordGroup } from '../word-group.ts';

/** Words for asking, getting, refusing and reporting. */
export const ASKING_AND_GETTING_WORDS: readonly WordGroup[] = [
  {
    why: 'Asking an office for something.',
    same: `aanvraag aanvraagformulier; fr demande demander; en apply application; de antrag beantragen; tr başvuru
      başvurmak`,
  },
  {
    why: 'Getting.',
    same: 'ontvangen verkrijgen bekomen; fr recevoir obtenir; en receive obtain; de erhalten; tr almak',
  },
  {
    why: 'Saying no.',
    same: `geweigerd weigeren weigering afgewezen afgekeurd; fr refus; en refused denied rejected; de abgelehnt
      ablehnung; tr reddedildi`,
  },
  {
    why: 'Saying yes.',
    same: 'goedkeuren goedgekeurd goedkeuring; fr approuvé; en approved approval; de genehmigt; tr onay',
  },
  {
    why: 'Telling the office.',
    same: `melden melding meldpunt signaleren; fr signalement; en report reporting; de meldung; tr bildirmek
      bildirim`,
  },
  {
    why: 'Telling as the law asks.',
    same: 'aangifte aangeven; fr déclaration déclarer; en declare; de anzeige; tr beyan',
  },
  {
    why: 'Handing in.',
    same: 'inleveren binnenbrengen; fr déposer; en submit; de einreichen abgeben; tr teslim',
  },
  { why: 'Fetching.', same: 'ophalen afhalen; fr retirer; en pickup; de abholen' },
  {
    why: 'Changing.',
    same: `wijzigen veranderen wijziging verandering aanpassen; fr changer changement modifier; en change; de ändern
      änderung; tr değiştirmek değişiklik`,
  },
  {
    why: 'Stopping a thing.',
    same: 'stopzetten beëindigen stopzetting beëindiging; fr arrêter; en terminate; de beenden; tr bitirmek',
  },
  {
    why: 'Setting aside for oneself.',
    same: 'reserveren reservatie; fr réservation; en reserve; de reservieren; tr rezervasyon',
  },
  {
    why: 'Conditions.',
    same: 'voorwaarden; fr conditions; en requirements; de bedingungen voraussetzungen; tr şartlar koşullar',
  },
  {
    why: 'A claim one has.',
    same: 'recht rechthebbende; fr droit; en entitled rights; de anspruch; tr haklar',
  },
  {
    why: 'Words of somebody who knows.',
    same: 'advies raadgeving; fr conseil; en advice; de beratung; tr danışmanlık',
  },
  {
    why: 'Going along with somebody.',
    same: `ondersteuning begeleiding ondersteunen begeleiden; fr accompagnement soutien; en guidance support; de
      unterstützung begleitung; tr destek`,
  },
  { why: 'By oneself, without help.', same: 'zelfredzaamheid zelfredzaam' },
  {
    why: 'Talk.',
    same: `praatje gesprek babbel klappen; fr parler discussion; en talk conversation; de gespräch; tr konuşmak`,
  },
  {
    why: 'Telephone.',
    same: `bellen telefoon gsm telefoneren smartphone mobieltje; fr téléphone téléphoner; en phone; de handy anrufen`,
  },
  {
    why: 'Not understanding.',
    same: 'begrijpen verstaan snappen; fr comprendre; en understand; de verstehen; tr anlamıyorum anlamak',
  },
  { why: 'Quickly.', same: 'snel rap vlug; fr vite rapidement; en quickly fast; de schnell; tr çabuk hızlı' },
  {
    why: 'At once.',
    same: 'onmiddellijk direct seffens subiet; fr immédiatement; en immediately; de sofort',
  },
  { why: 'Later today.', same: 'dadelijk straks' },
  { why: 'Waiting.', same: 'wachten afwachten; fr attendre; en wait waiting; de warten; tr beklemek' },
  { why: 'Hard to do.', same: 'moeilijk lastig; fr difficile; en difficult; de schwierig; tr zor' },
  { why: 'Easy.', same: 'eenvoudig makkelijk gemakkelijk; fr facile; en easy; de einfach leicht; tr kolay' },
  { why: 'Nice.', same: 'leuk plezant tof fijn; fr amusant; en fun nice; tr güzel' },
  { why: 'Glad.', same: 'tevreden blij content; fr heureux; en happy; de froh zufrieden; tr mutlu memnun' },
  { why: 'Startled.', same: 'geschrokken verschieten verschoten' },
  { why: 'Not good.', same: 'slecht; fr mauvais; de schlecht; tr kötü' },
  { why: 'Using.', same: 'gebruiken benutten; fr utiliser; en use; de verwenden; tr kullanmak' },
];
