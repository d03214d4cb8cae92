import type { Need } from '../need.ts';

/** What residents tell when they are about to lose their home. */
export const LOSING_A_HOME: readonly Need[] = [
  {
    need: 'dreigende uithuiszetting',
    why: 'Fear comes before the word "uithuiszetting": a letter of the court, a bailiff with a date, a landlord with new locks.',
    sheets: 'huis gezet; dreig* *huis*; uithuiszetting*',
    also: 'noodwoning; crisisopvang; juridisch* advies; juridische hulp; prodeo*; woonbegeleiding; schuldbemiddeling',
    nl: `uithuiszetting; uit mijn huis gezet worden; op straat gezet worden; ze gaan ons op straat zetten; ik moet mijn huis
      uit; uitdrijving; uitzetting; uit de woning gezet; dagvaarding vrederechter huur; vrederechter heeft ons uit huis gezet;
      vonnis vrederechter ik moet eruit; brief van de vrederechter over de huur; deurwaarder komt ons uit huis zetten; de
      deurwaarder stond aan de deur en wij moeten eruit; deurwaarder heeft een datum gegeven om het huis te verlaten; huisbaas
      wil ons buiten; huisbaas smijt mij buiten; verhuurder heeft de sloten vervangen; slot veranderd en ik kan niet meer
      binnen; mijn spullen staan op straat; mag de huisbaas mij zomaar buitenzetten; huisbaas dreigt ons buiten te gooien; de
      politie komt ons uit de woning halen; volgende week moeten we eruit en we hebben nog niks anders; wij staan binnenkort
      op straat met de kinderen; mijn dochter en haar kindjes gaan op straat belanden; ons buurvrouw wordt uit haar
      appartement gezet; bang om dakloos te worden; dreigend dakloos; ik ga mijn woonst kwijtspelen; huis kwijt door schulden;
      huis wordt verkocht door de bank; lening niet afbetaald en huis openbaar verkocht; gedwongen verkoop van ons huis;
      vrederechter verzoening huur; uitstel vragen om te verhuizen; beroep tegen uithuiszetting; sociale woning moeten
      verlaten; woonmaatschappij wil mijn huurcontract stopzetten; uitgezet wegens overlast; kamer moeten verlaten van de
      rechter; moet ik weg als ik kinderen heb; uithuiszetting in de winter; winterstop; verhuurder belt elke dag dat we weg
      moeten; bezit in bewaring na uitzetting; er ligt een vonnis in de bus, binnen een maand moet alles leeg zijn; ze komen
      de vijftiende met een verhuiswagen onze meubels buitenzetten; morgen moet ik voor het vredegerecht verschijnen voor mijn
      appartement; de wijkagent zei dat ze ons eruit gaan halen; mijn collega met twee kleuters kreeg een bevel om haar
      appartement te ontruimen; wij hebben een papier gekregen van het gerecht dat we het huis moeten verlaten; de eigenaar
      dreigt de stroom af te zetten als we niet vertrekken; huisbaas haalt 's nachts mijn voordeur eruit om mij weg te
      krijgen; de nieuwe eigenaar van het gebouw wil alle huurders eruit; de maatschappij gaat mij uit mijn appartement zetten
      door het lawaai van mijn zoon; ze goan uus up strate smiten; ze gaan ons eruit zwieren; 'k moe uit men uus van de
      rechter; ons ma vliegt volgende maand uit haar flat na veertig jaar; ik krijg stress van die datum dat we buiten moeten,
      kan dat nog gestopt worden; kan het OCMW voorkomen dat wij ons dak verliezen; de bank verkoopt ons huis op 12 mei en wij
      wonen er nog met de kinderen; ontruiming; ontruimingsbevel; bevel tot ontruiming; huis moeten ontruimen; buitenzetting;
      woonst verliezen; mijn pleegzoon wordt uit zijn kot gezet en durft niets zeggen; kunnen ze mij buitenzetten als ik
      zwanger ben; buitenzetten met een baby; oproepingsbrief vredegerecht huisbaas; verstekvonnis huur; uitstel krijgen van
      de rechter tot na de examens van de kinderen; het OCMW heeft mij geschreven omdat mijn verhuurder naar de rechtbank
      gaat; huissleutel werkt niet meer, verhuurder heeft een ander cilinder gestoken; onz' huisbaas wilt ons buiten; nen
      deurwaarder komt vrijdag ons meubelen op straat zetten; de kinderen slapen niet meer want zaterdag komen ze ons
      appartement leeghalen; mijn cliënt moet er tegen vrijdag uit, vonnis betekend; betekening vonnis huur; uitgedreven
      worden; plaats ruimen voor de eigenaar op bevel van de rechter; wij hebben de huur betaald en toch wil hij ons eruit`,
    fr: `expulsion; je vais être expulsé de mon logement; le propriétaire me met dehors; l'huissier vient m'expulser; jugement
      du juge de paix expulsion; on va se retrouver à la rue avec les enfants; le propriétaire a changé la serrure;
      convocation juge de paix loyer; l'huissier vide notre appartement le mois prochain; le tribunal dit que nous devons
      quitter la maison`,
    en: `eviction; I'm being evicted; the landlord is throwing us out; bailiff gave a date to leave the house; eviction notice
      from the court; landlord changed the locks; we will be on the street with our kids; about to lose my home; my landlord
      wants me out; court letter says we must leave the house; they will clear our flat next month`,
    de: `Zwangsräumung; ich werde aus der Wohnung geworfen; Vermieter setzt uns auf die Straße; Räumung durch den
      Gerichtsvollzieher; ich verliere meine Wohnung; der Vermieter will mich raus haben; Brief vom Gericht wir müssen aus dem
      Haus`,
    tr: `evden tahliye; ev sahibi bizi evden atıyor; icra memuru bizi evden çıkarıyor; sokakta kalacağız; tahliye kararı
      mahkeme; ev sahibi çıkmamı istiyor; mahkemeden kağıt geldi evi boşaltmamız lazım`,
  },
  {
    need: 'huurachterstal',
    why: 'Residents tell how many months they are behind; the sheet is about a fund against evictions.',
    sheets: 'fonds uithuiszetting*; huurachterstal; huurachterstand; achterstal* huur; huis gezet',
    also: 'huurkosten; tussenkomst huishuur -eerste; budgetbegeleiding; schuldbemiddeling; financiële steun',
    nl: `huurachterstal; huurachterstand; achterstallige huur; huurschuld; huurschulden; achter met de huur; twee maanden huur
      niet betaald; drie maanden achter met de huishuur; ik loop achter met mijn huur; onbetaalde huur; aanmaning van de
      verhuurder; aangetekende brief van de huisbaas omdat ik niet betaald heb; afbetalingsplan huur; huur in schijven
      inhalen; huisbaas eist de achterstallen; huisbaas wil al zijn geld ineens; verhuurder stuurt deurwaarder voor onbetaalde
      huur; mijn huurder betaalt niet meer; huurder betaalt geen huur wat kan ik doen als eigenaar; verhuurder van een
      wanbetaler; wanbetaler; fonds uithuiszettingen; FBU; huurgarantiefonds; huurfonds; verzekering tegen niet betaalde huur;
      mijn zoon heeft al maanden zijn huur niet betaald; door ziekte kon ik de huur niet betalen en nu is er schuld; ik heb de
      huur niet betaald omdat mijn uitkering wegviel; huurschuld kwijtschelden; OCMW betaalt huurachterstand;
      begeleidingsovereenkomst huurschuld; de huur is al vier maanden blijven liggen; schuld bij de woonmaatschappij; schuld
      bij mijn verhuurder; geen huur betaald sinds de zomer; huur vergeten te betalen; te veel huurschuld en bang van de
      rechter; huur inhalen; sinds februari niks meer gestort aan de eigenaar en hij stuurt alle dagen berichtjes; ik heb
      eerst de elektriciteit betaald en de huur laten liggen; ik sta 2100 euro achter bij mijn huisbaas en kan dat niet
      ineens; mijn ex zou de huur betalen maar heeft drie maanden niks overgeschreven; door mijn burn-out heb ik vier huurtjes
      gemist; de maatschappij schrijft dat mijn huurrekening in het rood staat; 'k sta drij maand achter bij den huisbaas;
      mijn huurgeld is opgegaan aan de begrafenis en nu loop ik achter; de huisbaas geeft mij tot het eind van de maand om bij
      te betalen; elke maand een beetje afkorten van de oude huur; studente in de flat boven mij betaalt al sinds Kerst geen
      frank huur; mijn huurster is er met zes maanden huur vandoor; kan er iemand met de verhuurder onderhandelen over de
      openstaande huur; openstaande huur; gemiste huur; huur schuldig; huurtekort; huur in gebreke; achter bij de huisbaas;
      ingebrekestelling huur; aanmaning woonmaatschappij; herinnering huur derde maal; automatische overschrijving van de huur
      mislukt, al twee keer; mijn pa heeft de huur van zijn flat vergokt en durft het niet zeggen; huur niet gestort; huur
      niet doorgestort; fonds dat de achterstal deels betaalt aan de verhuurder; ik wil mijn huurder niet buitenzetten maar
      wel mijn geld; verhuurder meldt huurachterstal OCMW; huishuur niet afgegeven; de huur opgesoupeerd; huur in het rood;
      schuldbekentenis huur; de maatschappij dreigt met de rechter voor 900 euro huur; ziekenhuisfactuur eerst betaald, huur
      van april en mei blijven liggen; maanden huur staan open en de eigenaar is een procedure begonnen; openstaande
      huur en de eigenaar gaat naar de rechter`,
    fr: `arriérés de loyer; loyers impayés; j'ai deux mois de retard de loyer; dette de loyer; mon locataire ne paie plus;
      plan de paiement pour le loyer; lettre recommandée du propriétaire; je n'ai plus versé le loyer depuis février; mon ex
      devait payer le loyer et ne l'a pas fait; je risque l'expulsion pour loyers impayés`,
    en: `rent arrears; behind on rent; two months rent unpaid; rent debt; payment plan with my landlord; my tenant does not
      pay the rent; letter from the landlord about unpaid rent; I have not paid the landlord since February; I owe my landlord
      two thousand euro`,
    de: `Mietrückstand; Mietschulden; zwei Monate Miete nicht bezahlt; mein Mieter zahlt nicht; ich schulde dem Vermieter
      zweitausend Euro`,
    tr: `kira borcu; kirayı iki aydır ödemedim; birikmiş kira; kiracım kira ödemiyor; ev sahibine iki bin euro borcum var;
      şubattan beri kira yatırmadım`,
  },
  {
    need: 'noodwoning',
    why: 'Fire, flood, violence or the end of a lease: the family needs a roof for some weeks and does not say "noodwoning".',
    sheets: 'noodwoning; doorgangswoning; transitwoning; crisiswoning',
    also: 'tijdelijke huisvesting; crisisopvang -ouderen; *daklozenopvang; nachtopvang; huis gezet; woonbegeleiding; acute hulp',
    nl: `noodwoning; crisiswoning; doorgangswoning; transitwoning; noodopvang gezin; tijdelijke woning; dak boven ons hoofd;
      ons huis is afgebrand; huisbrand en nergens naartoe; ons huis staat onder water; overstroming huis niet bewoonbaar; het
      dak is eraf gewaaid door de storm; schouwbrand huis onbewoonbaar; CO in huis wij mogen niet meer binnen; gasontploffing
      en huis vernield; gezin met kinderen zonder woning; met mijn kinderen zonder dak; wij staan op straat met twee kinderen;
      plots geen huis meer; vanavond geen dak boven het hoofd voor mijn gezin; huis onbewoonbaar verklaard en moeten eruit;
      onbewoonbaar verklaard wat nu; huurcontract gedaan en geen ander huis gevonden; mijn man slaat mij en ik zoek een woning
      voor mij en de kindjes; weggegaan van huis met de kinderen waar kunnen we wonen; voor enkele maanden een woning van het
      OCMW; tussentijds ergens wonen tot het nieuw huis klaar is; verbouwing loopt uit en wij hebben geen huis; plafond
      ingestort; instortingsgevaar huis; muur ingezakt en de brandweer zegt dat we weg moeten; ons ouders hun huis is
      uitgebrand; waar kunnen wij logeren na de brand; slapen bij familie na brand kan niet blijven duren; OCMW tijdelijk
      huis; rampwoning; gemeubelde noodwoning; hoelang in een noodwoning; woning verlengen noodwoning; noodkamer; na de
      scheiding met drie kinderen dakloos; de frituurpan heeft vuur gevat en de hele keuken en bovenverdieping zijn weg; de
      brandweer laat ons niet meer binnen en we zitten met vier kinderen op de stoep; de beek is overgelopen en het water
      staat tot aan de trap; in de nacht is het dak van onze hoeve weggewaaid; de burgemeester heeft een plakkaat op onze deur
      gehangen en wij moeten er vandaag uit; gesprongen leiding, plafond naar beneden, wij kunnen hier niet blijven met de
      baby; de buren hun huis staat zwart van het roet en zij hebben niks meer; mijn zus en haar drie kleine mannen zitten na
      brand bij ons op de living; ons kot is afgebrand; onz'uus is uutgebrand; alles verbrand, niks meer over; we zitten nu op
      hotel met vijf, wie betaalt dat en hoe lang; ons huurhuis is dichtgetimmerd en de eigenaar laat niets weten; explosie in
      de straat, wij moesten evacueren en mogen niet terug; na slagen gevlucht met de kinderen, nu zoeken we voor enkele
      maanden een huis; we moeten eruit de dertigste en het nieuw huis is pas vrij in augustus, met drie kinderen; rookschade
      en geen plek meer om te wonen; waterschade huis onbewoonbaar; stormschade dak weg gezin; noodwoonst; noodhuis;
      crisishuisje; woning voor slachtoffers van brand; opvang gezin na ramp; leegstaand huis van het OCMW voor een gezin in
      nood; scheuren in de muren en de ingenieur verbiedt om er nog te slapen; stookolie in de kelder gelopen en heel het huis
      stinkt, onleefbaar; klas van mijn dochter: meisje haar huis is in vlammen opgegaan, waar kunnen ze terecht; gezin uit
      rijhuis na brand hiernaast, dak boven hoofd nodig; dompelpomp kapot, kelder en living onder water, bejaard koppel zonder
      slaapkamer; op straat met ons gezin na de brand van gisteren; de blok is geëvacueerd; gevelstuk naar beneden en straat
      afgezet, wij kunnen ons huis niet in; boom op ons dak gevallen en regen in alle kamers; keuken uitgebrand en met
      de kinderen niet meer naar huis; tijdelijke woning na brand; tijdelijk huis na brand; mijn man slaat mij en ik
      moet snel een ander huis hebben met de kinderen; weg van een gewelddadige man en tijdelijk ergens wonen;
      onbewoonbaar verklaard en eruit moeten, een paar maanden ergens wonen; het huis staat onder water, waar moeten
      we wonen; storm heeft het dak weggeblazen en we zitten zonder huis; gevlucht met mijn baby voor een agressieve
      vriend, een paar weken wonen; weggelopen van mijn agressieve partner met de kinderen, waar wonen; de rechter gaf
      ons tot maandag en we vonden geen andere huurwoning; geen andere woning gevonden en we moeten eruit; huis onder
      water en onderdak voor enkele weken; gezin uit huis gezet en zonder woning; mijn vent klopt mij en ik wil weg
      met de kinderen; geslagen worden en ergens anders willen wonen; weg van mijn man en waar kan ik wonen met de
      kinderen`,
    fr: `logement d'urgence; logement de transit; notre maison a brûlé; incendie plus de maison; inondation maison
      inhabitable; déclarée inhabitable où aller; je n'ai plus de toit avec mes enfants; logement temporaire du CPAS; la
      friteuse a pris feu et la maison est détruite; l'eau est montée jusqu'à l'escalier; logement d'urgence pour ma
      famille; logement temporaire après un incendie`,
    en: `emergency housing; emergency home; our house burned down; house flooded nowhere to live; temporary house from the
      town; no roof over our heads with children; house declared unfit where can we go; need a place to stay for my family
      now; the kitchen burned out and we cannot go back in; the mayor closed our house and we must leave today;
      emergency housing for a family; temporary house after fire; somewhere to live after our house burned`,
    de: `Notwohnung; unser Haus ist abgebrannt; Haus unbewohnbar wohin; vorübergehende Wohnung; mit Kindern ohne Dach über dem
      Kopf; die Küche ist ausgebrannt und wir dürfen nicht zurück`,
    tr: `acil konut; evimiz yandı; evi su bastı kalacak yer yok; çocuklarla evsiz kaldık; geçici ev; mutfak yandı eve
      giremiyoruz; belediye evimizi kapattı bugün çıkmamız lazım`,
  },
  {
    need: 'tijdelijke huisvesting',
    why: 'Works, a divorce or a late delivery leave a gap of months between two homes; residents describe the gap.',
    sheets: 'tijdelijke huisvesting; doorgangswoning; transitwoning; noodwoning',
    also: 'crisisopvang -ouderen; sociale woning; woonloket; woonbegeleiding',
    nl: `tijdelijke huisvesting; tijdelijk wonen; tijdelijk onderdak; tussenoplossing wonen; overbruggingswoning; woning voor
      drie maanden; voorlopig ergens wonen; huis verkocht en nieuw nog niet klaar; werken aan het huis en intussen ergens
      anders wonen; tussen twee huizen; na scheiding tijdelijk een appartement; tijdelijk bij het OCMW wonen; studio voor
      enkele maanden; transithuis; doorstroomwoning; doorstromen van opvang naar woning; na ontslag uit psychiatrie nergens te
      wonen; uit de gevangenis en geen woning; uit de instelling op mijn achttiende en nergens heen; even een dak tot ik iets
      vind; huurcontract van zes maanden bij het OCMW; tijdelijke kamer gemeente; kortstondig verblijf in woning van gemeente;
      mijn broer komt vrij en heeft geen woonst; tussen de verkoop van ons oud huis en het nieuw zitten drie maanden; de
      aannemer loopt uit, we zijn ons huurhuis kwijt en ons nieuwbouw is niet af; voor een half jaar iets nodig tot mijn
      appartement klaar is; na de kliniek mag ik niet meer terug naar mijn oud adres, iets voorlopig; ik word achttien, het
      tehuis stopt en ik heb geen thuis om naartoe te gaan; mijn schoonbroer komt in juni vrij en kan bij niemand intrekken;
      even overbruggen; overbruggen tot de nieuwe woning vrij is; voorlopige woonst; iets voor tussenin; mijn huis wordt
      grondig gerenoveerd door de maatschappij, waar ga ik ondertussen wonen; ik ga weg bij mijn man, heb wat tijd nodig om
      iets te vinden, ergens een flatje voor even; 'k zoeke voor een poar moanden een dak; uit de afkickkliniek en nergens een
      plek om opnieuw te starten; opvangcentrum gedaan, erkend als vluchteling, twee maanden tijd, geen huis; korte huur via
      OCMW; halfjaarcontract; tijdelijk flatje; transitkamer; doorgangsappartement; ex-gedetineerde tijdelijke woonst; thuis
      kunnen we niet slapen tijdens asbestwerken, tijdelijk elders; mijn leercontract is hier, voor zes maanden ergens wonen
      met een klein inkomen`,
    fr: `logement temporaire; logement de transit; entre deux logements; sortie de prison sans logement; hébergement
      provisoire; trois mois entre la vente et la nouvelle maison; je sors de cure et je n'ai pas de logement`,
    en: `temporary housing; transitional housing; between two homes; out of prison and no place to live; place for a few
      months; three months between selling and moving in; out of rehab with nowhere to live for now`,
    de: `vorübergehende Unterkunft; Übergangswohnung; zwischen zwei Wohnungen`,
    tr: `geçici konut; geçici ev; cezaevinden çıktım kalacak yerim yok`,
  },
];
