/**
 * What people write in Dutch, French and German where opening_hours has words of its own. Only what has one meaning in
 * all three: `di` is Tuesday to some and Sunday to others.
 */

/** Names of weekdays from Monday on, the languages beside each other. */
export const WEEKDAYS = [
  'maandag maandags maa lundi lun lu Montag Montags',
  'dinsdag dinsdags din mardi Dienstag Dienstags',
  'woensdag woensdags woe wo mercredi mer me Mittwoch Mittwochs mi',
  'donderdag donderdags don do jeudi jeu je Donnerstag Donnerstags',
  'vrijdag vrijdags vri vr vendredi ven ve Freitag Freitags',
  'zaterdag zaterdags zat za samedi sam Samstag Samstags Sonnabend',
  'zondag zondags zon zo dimanche dim Sonntag Sonntags so',
];

/** Names of months from January on. */
export const MONTHS = [
  'januari janvier Januar Jänner',
  'februari février fevrier Februar',
  'maart mars März',
  'avril',
  'mei mai',
  'juni juin',
  'juli juillet',
  'augustus août aout',
  'septembre',
  'oktober octobre',
  'novembre',
  'decembre décembre Dezember',
];

/** Words that stand for one of opening_hours. */
export const WORDS_FOR: Readonly<Record<string, string>> = {
  off: 'gesloten fermé fermée fermés ferme geschlossen geschl',
  ph: 'feestdag feestdagen Feiertag Feiertage Feiertagen Feiertags holiday holidays',
  sh: 'schoolvakantie schoolvakanties Schulferien schoolholiday schoolholidays',
  '-': 'tot bis à a til',
  ',': 'en et und',
};

/** What a word of two meanings may mean. */
export const TWO_MEANINGS: Readonly<Record<string, string>> = {
  di: 'Tuesday in Dutch and German, and Sunday in French',
  ma: 'Monday in Dutch, and Tuesday in French',
};

/** Several words, or signs, and what opening_hours writes for them. */
export const PHRASES: readonly (readonly [said: RegExp, meant: string])[] = [
  [/(?:tot[ ]en[ ]met|t\/m|jusqu['’]à)(?!\p{L})/iuy, '-'],
  [/jours?[ ]f[ée]ri[ée]s?(?!\p{L})/iuy, 'PH'],
  [/vacances[ ]scolaires(?!\p{L})/iuy, 'SH'],
  [
    /(?:daily|every ?day|all days|7 ?days(?: a week|\/week)|7[dj]?\/7(?!\d)|dagelijks|elke dag|alle dagen|tous les jours|täglich)(?!\p{L})/iuy,
    'Mo-Su',
  ],
  [/(?:weekends?|week-ends?|wochenenden?)(?!\p{L})/iuy, 'Sa-Su'],
  [/(?:24 ?hours|24 ?h ?\/ ?24|24 ?uur op 24|always)(?!\p{L})/iuy, '24/7'],
  [/(?:midnight|middernacht|minuit|mitternacht)(?!\p{L})/iuy, '00:00'],
  [/(?:noon|midi|mittag)(?!\p{L})/iuy, '12:00'],
];
