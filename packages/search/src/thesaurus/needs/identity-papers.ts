import type { Need } from '../need.ts';

/** What residents ask about the identity card, its codes and what one does with it on a computer. */
export const IDENTITY_CARDS: readonly Need[] = [
  {
    need: 'identiteitskaart aanvragen of vernieuwen',
    why: 'Called "pas", "paspoort", "kaart"; told as an expiry date, a letter from the town or a trip next week.',
    sheets: 'identiteitskaart* -pincode* -verlies -vreemd* -kinderen',
    also: 'verlies elektronisch identiteitsdocument; pincode*; belgisch paspoort; kidsid*; afspraak',
    nl: `identiteitskaart; eID; identiteitskaart aanvragen; identiteitskaart vernieuwen; mijn identiteitskaart is vervallen;
      mijn kaart vervalt volgende maand; pas vervallen; nieuwe pas; mijn pas is verlopen; brief gekregen dat mijn
      identiteitskaart vervalt; oproepingsbrief identiteitskaart; hoe vraag ik een nieuwe identiteitskaart; elektronische
      identiteitskaart; identiteitskaart afhalen; mijn identiteitskaart ligt klaar; nieuwe identiteitskaart ophalen; kan iemand
      anders mijn identiteitskaart afhalen; identiteitskaart dringend nodig; spoedprocedure identiteitskaart; we vertrekken over
      drie dagen en de kaart is vervallen; pasfoto voor identiteitskaart; foto op mijn kaart lijkt niet meer; vingerafdrukken
      identiteitskaart; mijn zoon wordt 12 en krijgt zijn eerste identiteitskaart; identiteitskaart voor mijn dochter van 13;
      wat kost een identiteitskaart; kostprijs eID; naam op mijn identiteitskaart veranderen; chip van mijn kaart werkt niet;
      kaart kapot, gebroken identiteitskaart; identiteitskaart is gekraakt; hoe lang is een identiteitskaart geldig; moeder kan
      niet buiten en moet een nieuwe identiteitskaart hebben; identiteitskaart aan huis, bedlegerig; vader in het rusthuis heeft
      een nieuwe kaart nodig; identiteit bewijzen; tijdelijk identiteitsbewijs; identiteitskaart voor Belgen in het buitenland;
      paskaart; legitimatie; de kassier zag dat mijn identiteitskaart op is sinds vorige week; mijn bankier weigert mij want de
      datum op mijn kaart is voorbij; ik sta op die foto nog met baard en lang haar; ons ma ligt in de serviceflat en geraakt
      niet op het stadhuis voor haar nieuwe kaart; envelop van de gemeente gekregen, ik moet met een foto langskomen voor mijn
      kaart; het plastiek van mijn kaart laat los; kaart doormidden na een val in de fietstas; wij vertrekken vrijdag op
      bosklassen en zijn kaart is nog van toen hij elf was; mijn zoon wordt twaalf in juni, krijgt hij vanzelf zijn eerste
      kaart; na mijn trouw wil ik de naam van mijn man op de kaart; kan mijn schoonzus mijn kaart gaan halen want ik lig in het
      ziekenhuis; zijn vingers willen niet op dat toestel door eczeem; hoeveel dagen tussen bestellen en afhalen van een kaart;
      we vliegen morgenvroeg en haar kaart is dood; tien jaar geleden mijn laatste kaart gekregen; kaart op den datum; mijne pas
      is over tijd; 'k moe ne nieuwe pas en; de hond heeft op mijn kaart gebeten; mijn eID hernieuwen; mijn vader met dementie
      moet een nieuwe kaart maar kan niet stilzitten voor een foto; gevangene heeft een nieuwe kaart nodig; handtekening op mijn
      kaart is onleesbaar; kaart vernieuwen voor de datum voorbij is; hoofddoek op de foto van mijn kaart; thuisbezoek voor de
      kaart van een bedlegerige; mijn pas is vervallen; pas vervallen, wat meebrengen; brief gekregen dat mijn eid vervalt;
      twaalf jaar geworden; ons kind wordt twaalf, eerste kaart met chip`,
    fr: `carte d'identité; renouveler ma carte d'identité; ma carte d'identité est périmée; demander une nouvelle carte
      d'identité; carte d'identité en urgence; retirer ma carte d'identité; première carte d'identité à 12 ans; prix carte
      d'identité; ma carte est périmée depuis la semaine passée; ma mère alitée a besoin d'une nouvelle carte; la commune m'a
      écrit de venir avec une photo`,
    en: `identity card; ID card renewal; my ID card has expired; apply for a new identity card; urgent identity card; collect
      my ID card; first ID card at 12; cost of identity card; the date on my card has passed; my bedridden mother needs a new
      card; letter to come with a photo for my new card`,
    de: `Personalausweis; Personalausweis verlängern; mein Ausweis ist abgelaufen; neuen Personalausweis beantragen; dringend
      Ausweis; meine Karte ist seit letzter Woche abgelaufen; bettlägerige Mutter braucht einen neuen Ausweis`,
    tr: `kimlik kartı; kimlik yenileme; kimliğimin süresi doldu; yeni kimlik kartı başvurusu; acil kimlik; kartımın tarihi
      geçmiş; yatalak annem yeni kimlik istiyor`,
  },
  {
    need: 'identiteitskaart verloren of gestolen',
    why: 'A lost wallet or a thief is told first; people are afraid of misuse and do not know DOCSTOP.',
    sheets: 'verlies elektronisch identiteitsdocument; identiteitskaart verloren; verlies identiteitskaart',
    also: 'identiteitskaart* -pincode* -kinderen; diefstal rijbewijs; gevonden voorwerpen; slachtofferhulp',
    nl: `identiteitskaart kwijt; identiteitskaart verloren; identiteitskaart gestolen; ik vind mijn identiteitskaart niet meer;
      mijn pas is weg; pas gestolen; pas verloren; eID kwijt; mijn portefeuille is gepikt met al mijn kaarten; sacoche gestolen
      met mijn pas erin; handtas gestolen; mijn portemonnee is gerold op de markt; bestolen in de trein; docstop; doc stop;
      kaart laten blokkeren; identiteitskaart blokkeren; verlies van identiteitskaart aangeven; diefstal identiteitskaart
      melden; identiteitskaart verloren in het buitenland; op reis mijn identiteitskaart verloren; bewijs van verlies; attest
      van verlies identiteitskaart; wat moet ik doen als mijn kaart gestolen is; bang dat iemand mijn identiteit misbruikt;
      iemand gebruikt mijn identiteitskaart; kids-ID verloren; verblijfskaart verloren; vreemdelingenkaart gestolen; mijn
      zoontje heeft zijn kaart verloren; identiteitskaart mee in de wasmachine; identiteitskaart defect melden; moet ik naar de
      politie voor een verloren identiteitskaart; identiteitskaart teruggevonden; inbraak, paspoort en kaart weg; kaart vergeten
      op de trein; papieren gestolen; alles kwijt, pas, bankkaart en rijbewijs; na de fuif lag mijn hele portefeuille ergens in
      de beek, ook mijn pas; ze hebben mijn autoruit ingeslagen en mijn sacoche met de kaart is weg; op de markt voelde ik
      iemand aan mijn rugzak en nu is mijn kaart foetsie; mijn zus haar handtas is uit de kleedkamer verdwenen met haar kaart;
      ik kreeg een gsm-rekening op mijn naam sinds mijn pas gepikt is; iemand huurde een auto met mijn gestolen kaart; kaart
      ligt vermoedelijk in de taxi in Barcelona; politie of gemeente, wie moet het eerst weten van mijn verdwenen pas; op zondag
      mijn kaart kwijt, naar welk nummer bel ik; 's nachts bellen om mijn kaart te laten stoppen; ik had haar juist nog aan de
      kassa en nu is ze weg, mijn pas; zonder kaart kan ik mijn pakje niet afhalen, ze is verdwenen; onze bejaarde buurman legt
      zijn kaart overal en vindt ze nooit; geblokkeerd en nu heb ik ze teruggevonden in de jaszak; mijne pas is foetsie; m'n
      kaarte is weg; ze hebben mijn portefeuille gejat; pickpocket en nu geen pas; kan ik naar huis vliegen zonder mijn gestolen
      kaart; briefje van verlies om mee te reizen; 00800 2123 2123; kaartje van mijn dochtertje verloren op het strand; vuilbak
      ingevlogen met kaart en al; misbruik van mijn identiteit na diefstal; hond heeft mijn kaart kapot gebeten;
      identiteitskaart kapot; identiteitskaart op de bus laten liggen; identiteitskaart vergeten in de trein; pas kwijtgespeeld;
      mijn pas kwijt na een nacht op café; tas met kaart weg na het zwemmen; chip van de identiteitskaart ligt eraf;
      identiteitskaart stuk`,
    fr: `carte d'identité perdue; carte d'identité volée; j'ai perdu ma carte d'identité; on m'a volé mon portefeuille;
      bloquer ma carte d'identité; docstop; attestation de perte; carte perdue à l'étranger; mon sac a disparu du vestiaire
      avec ma carte; quel numéro appeler la nuit pour bloquer ma carte; carte perdue le week-end`,
    en: `lost identity card; ID card stolen; I lost my ID card; wallet stolen with my ID card; block my identity card; lost ID
      abroad; report stolen identity card; my bag vanished with my ID inside; which number to call at night to block my card;
      somebody rents things with my stolen ID`,
    de: `Personalausweis verloren; Ausweis gestolen; Ausweis sperren; Geldbeutel gestolen mit Ausweis; Tasche weg mit Ausweis;
      welche Nummer nachts um den Ausweis zu sperren`,
    tr: `kimlik kaybı; kimliğimi kaybettim; kimliğim çalındı; kimliği iptal ettirmek; cüzdanım çalındı; çantam çalındı
      kimliğim içindeydi; gece kimliği iptal etmek için hangi numara`,
  },
  {
    need: 'pincode of pukcode van de kaart',
    why: 'Told as "ik ben mijn code vergeten" or "drie keer mis"; meant is nearly never the bank card.',
    sheets: 'pincode*; pukcode*',
    also: 'identiteitskaart* -pincode* -kinderen; activatiecode; computer websites',
    nl: `pincode identiteitskaart; pincode vergeten; code van mijn identiteitskaart vergeten; pukcode; puk code kwijt; nieuwe
      pincode aanvragen; ik heb drie keer de verkeerde code ingegeven; drie keer mis; mijn kaart is geblokkeerd door een foute
      code; kaart geblokkeerd; pin deblokkeren; pincode eID wijzigen; code veranderen van mijn pas; brief met de codes kwijt;
      brief met pin en puk weggegooid; ik weet mijn code niet meer om mijn belastingen in te vullen; cijfercode van de pas; code
      om in te loggen met mijn kaart; code van mijn kaart om mijn adres te veranderen; geheime code identiteitskaart; pin en puk
      opnieuw laten opsturen; codes kids-ID vergeten; pincode verblijfskaart; code van vreemdelingenkaart kwijt; ik kan niet
      inloggen met mijn kaart want ik weet de code niet; vier cijfers van mijn identiteitskaart; mijn moeder kent de code van
      haar kaart niet; nieuwe codes aanvragen gemeente; het toestelletje bij de apotheek vraagt vier cijfers en ik weet ze niet;
      de juffrouw aan het loket vroeg mijn code en ik stond daar; mijn kaart zegt geblokkeerd na drie pogingen; ik heb nooit een
      code van mijn kaart gehad; die witte brief met de cijfers ligt bij het oud papier; mijn man deed dat altijd en kende de
      code van mijn kaart; ik verwar de code van mijn bank met die van mijn pas; na mijn beroerte ben ik de vier cijfers van
      mijn kaart kwijt; itsme vraagt de code van mijn kaart; kan ik de code van mijn kaart in iets makkelijks veranderen; in
      welke envelop zit die puk; mijn vader kan zijn belastingbrief niet tekenen want zijn code is weg; kaart blijft om een code
      zagen; den code van mijn pas vergeten; 't is geblokkeerd, mijne pas; vier cijferkes van de kaart; mijn zoon van twaalf
      vergat de code van zijn eerste kaart; geheim nummer van de pas; ontgrendelen van de kaart; puk ingeven aan het loket; drie
      maal mis getypt; codes opnieuw laten opsturen naar het stadhuis; code van vier cijfers vergeten; cijfers van mijn kaart
      vergeten; moeder weet de code van haar kaart niet meer; getal van de kaart niet meer weten; tax-on-web vraagt een code die
      ik niet meer weet`,
    fr: `code pin carte d'identité; code pin oublié; code puk perdu; carte bloquée après trois essais; nouveau code pin;
      lettre avec les codes perdue; je n'ai jamais reçu de code pour ma carte; la machine demande quatre chiffres; trois fois
      faux`,
    en: `PIN code identity card; forgot my PIN; lost PUK code; ID card blocked after three wrong tries; new PIN for my eID;
      lost the letter with the codes; the machine asks four digits and I do not know them; I never received a code for my ID`,
    de: `PIN vergessen Personalausweis; PUK verloren; Karte gesperrt falsche PIN; neue PIN; der Automat will vier Ziffern; nie
      einen Code für meinen Ausweis bekommen`,
    tr: `kimlik pin kodu; pin kodunu unuttum; puk kodu kayıp; kart bloke oldu; makine dört rakam istiyor bilmiyorum; üç kez
      yanlış girdim`,
  },
  {
    need: 'inloggen zonder kaart: activatiecode',
    why: 'Residents say "inloggen", "itsme lukt niet", "token", "geen kaartlezer"; the sheet only "activatiecode".',
    sheets: 'activatiecode*',
    also: 'computer websites; digipunten; pincode*; certificaten eid',
    nl: `activatiecode; token; burgertoken; federaal token; digitale sleutel; ik kan niet inloggen bij de overheid; inloggen
      zonder kaartlezer; inloggen zonder identiteitskaart; aanmelden overheidswebsite; digitale sleutels aanvragen; itsme lukt
      niet; ik heb geen itsme; inloggen op mijn belastingen zonder kaartlezer; beveiligingscode via sms overheid; CSAM; eGov
      profiel; toegang tot online diensten van de overheid; ik geraak niet op mijn burgerprofiel; niet-Belg zonder eID wil
      inloggen; geen elektronische kaart en toch online aanvragen; code voor tax-on-web; wachtwoord overheid vergeten;
      activatielink gekregen; ik heb een oude gsm en geen app, hoe kom ik dan op mijn belastingbrief; mijn smartphone kan itsme
      niet aan; ik wil mijn pensioen nakijken maar heb geen toestelletje voor de kaart; sinds mijn nieuwe gsm vraagt de overheid
      een code om opnieuw binnen te geraken; ik woon hier pas en mijn kaart heeft geen chip; mijn studiebeurs moet online maar
      ik geraak niet binnen zonder eID; sms'je met een code van de overheid komt niet toe; ik wil met een paswoord binnen en
      niet met mijn kaart; mijn mailbox van de overheid, eBox, gaat niet open; tokenkaart van vroeger met 24 codes; code om mij
      te registreren bij de overheid; langs het stadhuis om toegang tot overheidssites; zonder smartphone de overheidsdiensten
      op; seizoenarbeider zonder eID moet zich online aanmelden; authenticator app overheid koppelen; digitale sleutel aan het
      loket halen; link om mijn sleutel te activeren is verlopen; 'k geraak nie binnen op die site van de staat; bisnummer en
      online inloggen; zus in Nederland zonder Belgische kaart wil online in haar dossier`,
    fr: `code d'activation; clé numérique; token fédéral; se connecter sans carte d'identité; je n'ai pas itsme; accès aux
      services en ligne de l'État; je n'ai pas de smartphone, comment entrer sur Tax-on-web; la carte sans puce, se connecter
      quand même`,
    en: `activation code; digital key; log in to government websites without ID card; federal token; I have no itsme; no
      smartphone, how do I get into my tax account; SMS code from the government does not arrive`,
    de: `Aktivierungscode; digitaler Schlüssel; ohne Ausweis einloggen; kein Smartphone, wie komme ich auf die Steuerseite`,
    tr: `aktivasyon kodu; dijital anahtar; devlet sitesine giriş yapamıyorum; akıllı telefonum yok devlet sitesine nasıl
      girerim`,
  },
  {
    need: 'eID en kaartlezer op de computer',
    why: 'A computer that does not read the card; residents say "kaartlezer", "programma", "certificaat vervallen".',
    sheets: 'certificaten eid',
    also: 'activatiecode*; pincode*; computer websites; digipunten',
    nl: `kaartlezer werkt niet; eID kaartlezer installeren; certificaten eID; certificaten vernieuwen; certificaat van mijn
      identiteitskaart vervallen; certificaat ingetrokken; eID viewer; eID software installeren; mijn computer herkent mijn
      identiteitskaart niet; identiteitskaart inlezen op de laptop; kaart in de computer steken lukt niet; kaartlezer kopen;
      elektronisch handtekenen met mijn kaart; digitaal tekenen met eID; middleware; foutmelding bij inloggen met eID; pas lezen
      op de pc; certificaten activeren op mijn kaart; handtekening op mijn kaart activeren; inloggen met kaartlezer mislukt; ik
      steek mijn kaart in dat bakje en het scherm zegt niets; mac vindt het kaartlezertje niet; na een update leest mijn pc de
      kaart niet meer; foutmelding certificaat verlopen bij mijn aangifte; op mijn kaart staan de functies uit; bij de vorige
      aanvraag zei ik neen tegen de digitale handtekening, nu wil ik ze toch; ik moet een contract online tekenen met mijn pas;
      laptop zonder gleuf voor de kaart; usb-lezertje licht niet op; welk programmaatje om mijn kaart te lezen; mijn
      minderjarige zoon kan niet tekenen met zijn kaart; Firefox wil mijn kaart niet; kaart lezen met chromebook; certificaten
      aanzetten aan het loket; de chip wordt niet herkend; elektronische functies ingetrokken; pdf ondertekenen met de kaart;
      lezer voor de pas in het winkelrek; datum op mijn pas nog goed maar digitaal werkt hij niet; 't bakske leest mijn pas
      niet; fout bij aanmelden, certificaat verlopen; verlopen certificaat van mijn kaart; laptop leest mijn kaart niet; laptop
      pakt mijn identiteitskaart niet`,
    fr: `lecteur de carte ne fonctionne pas; installer le logiciel eID; certificats de la carte d'identité; renouveler les
      certificats eID; mon ordinateur ne reconnaît pas ma carte; l'ordinateur ne voit pas ma carte après la mise à jour;
      signer un pdf avec ma carte`,
    en: `eID card reader not working; install eID software; renew eID certificates; my computer does not read my ID card; sign
      digitally with ID card; the little reader does not light up; sign a pdf with my ID; electronic functions of my card are
      off`,
    de: `Kartenleser funktioniert nicht; eID-Software installieren; Zertifikate erneuern; Lesegerät leuchtet nicht; PDF mit
      dem Ausweis unterschreiben`,
    tr: `kart okuyucu çalışmıyor; eID programı kurmak; sertifika yenileme; kart okuyucu ışık vermiyor; pdf'i kimlikle
      imzalamak`,
  },
  {
    need: 'Kids-ID',
    why: 'Parents who leave on holiday ask a "pasje" or "paspoort" for a small child, often very late.',
    sheets: 'kidsid*',
    also: 'belgisch paspoort; reistoelating; verblijfskaart kind; identiteitskaart* -pincode* -kinderen',
    nl: `kids-ID; kidsid; kids id; kindpas; kinderpas; identiteitskaart voor mijn kind; identiteitskaart voor een kind van 6;
      pas voor mijn kindje; pasje voor de baby; identiteitskaart baby; op reis met de kleine, welke papieren; we gaan met de
      kinderen op vakantie; naar Frankrijk met ons dochtertje; heeft een baby een identiteitskaart nodig;
      kinderidentiteitskaart; kinderpaspoort; reispas kind; reisdocument kind jonger dan 12; moet mijn zoontje mee voor de
      kids-ID; moeten beide ouders mee voor de kids-ID; kids-ID dringend; spoed kids-ID want we vertrekken morgen; kids-ID
      vervallen; hoelang duurt een kids-ID; wat kost een kids-ID; vliegen met een kind papieren; foto van een baby voor pasje;
      allo ouders nummer hallo ouders; kleinkind meenemen op reis pasje; kids-ID vernieuwen; kleinmannen papieren voor op reis;
      pas kleuter; schoolreis naar het buitenland identiteitskaart kind; morgen vertrekken we naar zee in Frankrijk en ons
      kleintje van twee heeft niks op papier; peuter mee naar Center Parcs in Nederland, moet die iets bijhebben; op de fiets de
      grens over met de kinderen; kleuter mee in het vliegtuig naar Mallorca; ons zesjarige heeft nog nooit een pasje gehad;
      welk pasje voor een zuigeling die huilt op de foto; bomma wil weten of de kleine een kaartje moet hebben voor Disneyland;
      haar pasje is op, ze was toen nog kaal; met de trein naar Londen met een kleuter; jongste van acht en oudste van elf mee
      op skivakantie; telefoonnummer van oma op het kaartje van de kleine zetten; wij halen het kaartje van ons kind zonder dat
      het erbij is; kaartje om in de kinderclub van het hotel te tonen; kleine van drie, camping, welk papier; den kleine zijn
      kaartje; de kleinmannen hun pasjes; spoed pasje peuter; in de kleuterklas vragen ze een kaart met chip om te chatten;
      veilig chatten kaartje; kinderkaartje met foto; de klas gaat naar Keulen en zij is tien; reispapier tweejarige; kaartje
      voor ons klein om op reis te gaan; ons klein heeft nog geen pas; kaart van mijn zoontje van vijf is vervallen; kleuter mee
      over de grens; moet een peuter een eigen kaart hebben om te vliegen; met baby op vakantie, welk papier; dochtertje van
      drie heeft nog geen identiteitskaart; kleuter mee op reis naar het buitenland; tweeling vliegt mee naar de Canarische
      Eilanden; kaart met pincode voor een kleuter; kleuter in het vliegtuig; ons kleintje moet een pas hebben voor Spanje`,
    fr: `kids-ID; carte d'identité enfant; carte d'identité pour bébé; voyager avec un enfant papiers; passeport enfant moins
      de 12 ans; kids-ID en urgence; nous partons demain et le petit de deux ans n'a rien; Disneyland avec un enfant de six
      ans, quelle carte; notre enfant de dix ans part en classe à Cologne`,
    en: `kids-ID; ID card for my child; identity card for baby; travel with a child documents; child ID under 12; urgent
      kids-ID; we leave tomorrow and our two year old has no papers; Disneyland Paris with a six year old`,
    de: `Kids-ID; Kinderausweis; Ausweis für mein Kind; mit Kind verreisen Papiere; Ausweis für Baby; wir fahren morgen und der
      Zweijährige hat nichts; Disneyland mit Sechsjähriger, welcher Ausweis; Ausweis für meine Tochter; Ausweis für das Baby`,
    tr: `çocuk kimliği; kids-ID; bebek için kimlik; çocukla seyahat belgeleri; yarın yola çıkıyoruz iki yaşındaki çocuğun
      belgesi yok; çocukla uçağa binmek hangi kart`,
  },
  {
    need: 'kaart voor een niet-Belgisch kind',
    why: 'Foreign parents look for the card of their child; Kids-ID is for Belgian children only.',
    sheets: 'verblijfskaart kind; identiteitsbewijs nietbelgisch kind',
    also: 'kidsid*; vreemdelingenkaart; reisdocument staatlozen',
    nl: `verblijfskaart voor een niet-Belgisch kind; identiteitsbewijs voor niet-Belgisch kind; kaart voor een
      vreemdelingenkind; mijn kind is geen Belg en heeft een kaart nodig; identiteitskaart voor mijn Roemeens zoontje;
      buitenlands kind identiteitskaart; verblijfskaart baby; mijn dochter is 5 en heeft geen Belgische nationaliteit; papieren
      voor mijn kind zonder Belgische nationaliteit; kids-ID maar niet Belg; Pools kind pasje; verblijfskaart kind onder 12;
      kartonnen kaartje kind met foto; kinderkaart vreemdelingen; wij zijn Nederlanders en ons kind heeft een kaart nodig; kind
      van vluchtelingen identiteitsbewijs; elektronische verblijfskaart kind; ons kind is hier geboren maar niet Belg; wij zijn
      Bulgaren en ons meisje van drie heeft niets om mee te vliegen naar oma; kleine is in Gent geboren maar heeft de pas van
      Ghana; ons kartonnetje van de jongste is doorweekt; mijn kinderen zijn Oekraïens en jonger dan twaalf; wij kregen onze
      kaart F maar voor de baby nog niks; mijn stiefzoontje is Braziliaan en hij is negen; Portugese ouders, baby hier geboren,
      welke kaart; de school vraagt een kaart van ons Syrisch zoontje; kaart van mijn Turks dochtertje is verlopen; onze zoon is
      Nederlander, tien jaar, woont hier; met Marokkaanse kleuter op reis, welk kaartje; verblijfstitel voor een peuter; kind
      zonder Belgische pas naar Frankrijk; kinderen van expats kaartje; vreemdelingenkaart voor een zesjarige; Roemeense kinders
      een kaartje; papieren van de jongste, wij zijn geen Belgen; mijn dochter wordt twaalf en is Poolse; baby van buitenlandse
      ouders; verblijfsbewijs voor ons kind; ons dochtertje heeft onze nationaliteit en geen Belgische, welke kaart; nichtje uit
      Albanië of Kosovo pas ingeschreven, kaart met chip; baby met de Franse of Nederlandse nationaliteit, document; buitenlands
      kind net ingeschreven, welke kaart`,
    fr: `carte de séjour pour enfant étranger; pièce d'identité enfant non belge; carte pour mon enfant qui n'est pas belge;
      titre de séjour bébé; nous sommes bulgares et la petite n'a pas de carte; bébé né ici mais ghanéen; carte de séjour pour
      un enfant étranger; titre de séjour de mon enfant`,
    en: `residence card for non-Belgian child; ID for my foreign child; my child is not Belgian and needs a card; residence card
      baby; we are Bulgarian and our little girl has no card; baby born here but Ghanaian; residence card for my child; card for
      my 6 year old who is not Belgian`,
    de: `Aufenthaltskarte für Kind; Ausweis für nichtbelgisches Kind; mein Kind ist kein Belgier; wir sind Polen und unser
      Kind hat keine Karte`,
    tr: `Belçikalı olmayan çocuk için oturum kartı; çocuğun oturum kartı; yabancı çocuk kimliği; çocuğumuz burada doğdu
      Belçikalı değil kartı yok`,
  },
];
