/**
 * Words that hold a sentence together, ask, or are polite: they say nothing about what a resident needs.
 *
 * "Niet", "geen" and "zonder" are absent on purpose, since they turn a meaning round, and so are "thuis", "alleen" and
 * "nacht", which sheets are about. The few French and English words are those that open a question.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'bekan den dees diene ek ge gelle gij haren iet mijne ne nen nimeer ondertussen onzen seffens sebiet ulder veur wulder zijne zijnen zulder ' +
    'aan achter af al alle alles als altijd ander andere anders bent ben bij bijna binnen boven by daar daarna daarom ' +
    'daarvoor dan dat de deze die dicht dit doe doen doet door dus echt een eens en enige enkel enkele er eerst ' +
    'ervan erg even gaan gaat ga geef geeft geven ging graag had haar hallo heb hebben hebt heeft heel hem hen het hier hij ' +
    'hoe hoelang hoeveel hun iemand iets ik in is ja je jij jou jouw jullie kan kom komt konden kunnen kunt kunde kon laat ' +
    'laten lang langs maak maakt maken maar mag me meer meest men met mezelf mij mijn misschien moest moet moeten mogelijk ' +
    'mogen na naar nabij nee nen net nodig nog nu of om omdat onder ons onze ook op over paar per plots precies ' +
    'reeds sinds soms staan staat steeds te tegen ten ter terug toch toe toen tot tussen twee uit uw van veel via ' +
    'vaak vind vinden voor vooral waar waarmee waarom waarvoor wanneer want waren was wat we weer weet weg wel welk welke ' +
    'werd weten wie wij wil willen wilt word worden wordt wou zal ze zeer zei zelf zich zij zijn zit zitten zo zoals zoek ' +
    'zoeken zou zouden zullen zulke alstublieft alsjeblieft aub avond bedankt beste dag dank goed goede goededag ' +
    'goedemorgen goeiedag help helpen hulp informatie info krijg krijgen krijgt krijg mevrouw meneer vraag vragen ' +
    'probleem problemen situatie mogelijkheid mogelijkheden ergens terecht wegens ' +
    'je ai mon ma mes le la les des du un une et est que qui pour avec dans comment ou puis cherche besoin aide ' +
    'ne peux peut suis moi nous vous sont too many much there is my me we our you your help ' +
    'jaar jaren week weken maand maanden dagen bestaat bestaan elk elke the an my to for do does can how what where am are have need get with and of on it please help want'
  ).split(' '),
);
