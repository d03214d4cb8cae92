import type { Need } from '../need.ts';

/** What residents ask when the doctor, the chemist or the hospital costs more than they have. */
export const COSTS_OF_CARE: readonly Need[] = [
  {
    need: 'medische kosten',
    why: 'The chemist, the dentist, glasses: people name the thing they put off; "farmaceutisch" and "paramedisch" nobody says.',
    sheets: 'farmaceutische; medische kaart -w65; tussenkomst medische kosten',
    also: `verhoogde tegemoetkoming; hospitalisatiekosten; mutualiteitsbijdragen; financiële steun -dringende; financiële
      tussenkomst -*kosten -*facturen -*bijdragen -huurwaarborg -verblijf -aanpassing -deelname`,
    nl: `medische kosten; dokterskosten; doktersrekening; dokter niet kunnen betalen; ik kan de dokter niet betalen; huisdokter te
      duur; ik stel de dokter uit omdat ik geen geld heb; ik durf niet naar de dokter door de kosten; geen geld voor de dokter;
      specialist te duur; medicijnen; medicatie; medicamenten; pillen te duur; medicijnen te duur; medicijnen niet kunnen betalen;
      geen geld voor medicamenten; apothekerskosten; apotheker; apothekersrekening; apothekersfactuur; rekening bij de apotheker;
      voorschrift dokter niet kunnen afhalen; antibiotica niet kunnen betalen; insuline betalen; mijn moeder neemt haar pillen
      niet omdat ze te duur zijn; tandarts; tandarts te duur; tandartskosten; tandzorg; tanden laten trekken geen geld; ik heb
      tandpijn maar geen geld; kies moet eruit en ik kan niet betalen; tandprothese; vals gebit; nieuw gebit te duur; kunstgebit;
      beugel; beugel voor mijn dochter te duur; orthodontie; orthodontist; bril; bril te duur; nieuwe bril voor mijn zoontje;
      brilglazen; oogarts; lenzen; hoorapparaat; hoortoestel te duur; kinesist; kine; kine te duur; kinesitherapie; logopedie;
      logopedist; logo voor mijn zoontje; ergotherapie; osteopaat; podoloog; steunzolen; remgeld; remgeld niet kunnen betalen;
      medische kaart; medische kaart OCMW; doktersbriefje OCMW; OCMW betaalt dokter; gratis naar de dokter; goedkope dokter;
      wijkgezondheidscentrum; terugbetaling medicijnen OCMW; tussenkomst dokterskosten; chronisch ziek hoge kosten; kanker en veel
      kosten; veel apothekerskosten door ziekte; pijnstillers en zalf te duur; verbandmateriaal kosten; anticonceptie betalen; pil
      te duur; ambulance rekening; factuur van de ziekenwagen; ik heb een voorschrift in mijn handtas maar haal het pas af als
      mijn pree er is; ik deel mijn bloeddrukpillen in twee om langer toe te komen; ik bijt op mijn tanden letterlijk want de
      tandarts vraagt 180 euro; mijn kroon is afgebroken en ik loop er al weken mee rond; mijn dochter ziet het bord in de klas
      niet en glazen kosten 300 euro; mijn bril hangt met plakband aaneen; moemoe haar gebit past niet meer en een nieuw kost een
      fortuin; vader hoort niks meer en de batterijen en het apparaatje zijn te duur; hoortoestel van pépé is stuk; mijn zoon
      stottert en de sessies lopen op; mijn puffer voor astma is duur; suikerstrips en naaldjes kosten te veel; mijn knie moet
      naar de kine, 18 beurten; achttien kinebeurten; ik kan mijn opleg niet betalen bij de dokter; de opleg; opleg bij de
      apotheker; mijn pillekes kosten mij honderd euro in de maand; den apotheker wil niet meer opschrijven; schuld bij de
      apotheek; ik stuurde de dokter weg omdat ik 30 euro niet had; zwangerschapstest en spiraal betalen; spiraaltje te duur;
      psoriasiszalf; speciale zolen voor mijn diabetesvoeten; diabetes materiaal; katheters en verband; ik ga enkel nog naar spoed
      want daar moet je niet direct betalen; tanden van de kinderen verwaarloosd want geen geld; wortelkanaalbehandeling; tand
      vullen; vulling; verkoudheid van de kinderen en dokterskosten; tussenkomst in pillen; kaart waarmee het OCMW de apotheker
      betaalt; aan de balie van de dokter niet kunnen betalen; consultatie te duur; epilepsiemedicatie; migrainepillen;
      allergietest te duur; wachtdokter rekening; remgeld weegt te zwaar op ons budget; kinesist elke week en een klein pensioen;
      chronisch ziek en hoge rekening bij de apotheker; tandartsfactuur; tandartsrekening; factuur van de tandarts niet kunnen
      betalen; naar de logopedist en geen geld; doktersfactuur; wie springt bij voor kinesist of logopedist; pillen om de andere
      dag nemen om te besparen; pillen uitsparen omdat ze te duur zijn; bril nodig en niet weten met welk geld; besparen op mijn
      medicatie; bloeddrukpillen te duur; tandpijn en geen geld; factuur van de tandarts; tandarts niet te betalen; kinesist en
      een klein pensioen; hoorapparaat nodig en niet kunnen betalen; voorschrift op zak en geen geld voor de apotheek; geen geld
      voor de apotheek; pillen niet kunnen afhalen; naar een specialist moeten en geen geld; doktersbezoek uitstellen door
      geldgebrek; kan de dokter, de tandarts en de kinesist niet meer betalen; behandeling te duur; zalf, pleisters en pillen te
      duur; kroon of brug van de tandarts te duur; ik sla mijn medicatie over; kosten voor mijn suikerziekte te hoog; elke maand
      hoge kosten door mijn ziekte`,
    fr: `frais médicaux; frais de pharmacie; médicaments trop chers; dentiste trop cher; je ne peux pas payer le médecin; carte
      médicale CPAS; lunettes trop chères; ticket modérateur; kiné; je coupe mes comprimés en deux pour économiser; ma fille ne
      voit pas le tableau et les verres sont chers`,
    en: `medical costs; medicine too expensive; cannot afford the doctor; dentist too expensive; glasses too expensive; pharmacy
      bill; medical card; hearing aid costs; physiotherapy costs; I cut my pills in half to save money; my tooth is broken and I
      cannot pay; my daughter needs glasses`,
    de: `Arztkosten; Medikamente zu teuer; Zahnarzt zu teuer; Brille; Apothekenrechnung; medizinische Karte; ich teile meine
      Tabletten um zu sparen; mein Zahn ist abgebrochen und ich kann nicht zahlen`,
    tr: `sağlık masrafları; ilaç param yok; doktor parası; dişçi çok pahalı; gözlük; eczane faturası; sağlık kartı; ilaçlarımı
      ikiye bölüyorum; dişim kırıldı param yok; kızıma gözlük lazım`,
  },
  {
    need: 'hospitalisatiekosten',
    why: 'The bill that comes home weeks after a stay or an operation; "hospital" in Flemish is "kliniek" as well.',
    sheets: 'hospitalisatiekosten',
    also: 'farmaceutische; verhoogde tegemoetkoming; schuldbemiddeling; medische kaart -w65; financiële steun -dringende',
    nl: `hospitalisatiekosten; hospitalisatie; ziekenhuisfactuur; ziekenhuisrekening; ziekenhuiskosten; factuur van het
      ziekenhuis; rekening van het hospitaal; rekening van de kliniek; kliniekrekening; ziekenhuisrekening niet kunnen betalen;
      dure ziekenhuisfactuur; ik heb in het ziekenhuis gelegen en kan het niet betalen; twee weken in de kliniek gelegen en nu een
      grote rekening; operatie niet kunnen betalen; operatiekosten; kosten na een operatie; ik moet geopereerd worden maar heb
      geen geld; ziekenhuis vraagt een voorschot; voorschot ziekenhuis; afbetaling ziekenhuis; ziekenhuis dreigt met deurwaarder;
      geen hospitalisatieverzekering; zonder hospitalisatieverzekering; hospitalisatieverzekering betaalt niet alles; verzekering
      weigert ziekenhuiskosten; opname te duur; opname in psychiatrie kosten; psychiatrische opname betalen; spoed rekening;
      factuur van spoed; spoedgevallen kosten; bevalling kosten; bevallen zonder geld; rekening van de bevalling; revalidatie
      kosten; revalidatiecentrum betalen; mijn vader ligt in het hospitaal en we kunnen niet betalen; mijn kind lag op intensieve
      en de factuur is enorm; mijn man is opgenomen en er komt veel op ons af; chemotherapie kosten; dagopname factuur;
      ereloonsupplement; supplement eenpersoonskamer; remgeld ziekenhuis; ik kreeg een nieuwe heup en zes weken later een factuur
      van 2300 euro; mijn blindedarm is eruit en nu zit ik met een papier van drie bladzijden bedragen; ons baby'tje lag in de
      couveuse en er komt elke week een nota; mijn man had een hartaanval en lag op hartbewaking, wie betaalt dat; de
      verzekeringspapieren van mijn werk zijn gestopt en ik moet onder het mes; onder het mes en geen centen; ik heb drie nachten
      op kraamafdeling gelegen en 900 euro te betalen; keizersnede factuur; bij de inschrijving aan het onthaal van de kliniek
      vroegen ze 150 euro; eenpersoonskamer gekregen zonder te vragen; met de ambulance binnengebracht en vijf dagen gebleven,
      nota niet te dragen; mijn dochter lag zes weken op de psychiatrie en de factuur loopt op; ontwenningskuur in de kliniek
      betalen; afkickcentrum kosten; nota van den hospitaal; 'k heb in 't gasthuis gelegen en kan het niet betalen; gasthuis; het
      UZ stuurt een tweede aanmaning; opgenomen na een val van de trap en geen polis; verblijfskosten kliniek; implantaat niet
      terugbetaald; schroeven en plaat in mijn been en de rekening; ziekenhuisnota; revalidatie na beroerte factuur;
      ziekenhuisfactuur van mijn overleden man; sociale dienst van het ziekenhuis stuurde mij door; afbetalingsplan UZ; ziekenhuis
      in schijven; daghospitaal nota; hospitalisatiepolis stopgezet; kliniekrekening te hoog; kliniekfactuur; hospitaalrekening;
      geopereerd en de mutualiteit betaalt maar een stuk; operatie en ik moet zelf veel bijbetalen; opleg van het ziekenhuis na
      een operatie`,
    fr: `frais d'hospitalisation; facture d'hôpital; je ne peux pas payer l'hôpital; opération trop chère; pas d'assurance
      hospitalisation; facture de la clinique; nouvelle hanche et facture de 2300 euros; facture d'hôpital impayable; frais
      d'hospitalisation trop élevés`,
    en: `hospital bill; hospital costs; cannot pay the hospital; operation costs; no hospital insurance; emergency room bill;
      six weeks after my hip operation I got a bill of 2300 euro; my baby was in the incubator and the bills keep coming`,
    de: `Krankenhauskosten; Krankenhausrechnung; Operation nicht bezahlen; keine Krankenhausversicherung; nach der Hüftoperation
      kam eine Rechnung von 2300 Euro`,
    tr: `hastane masrafları; hastane faturası; ameliyat parası; hastane faturasını ödeyemiyorum; kalça ameliyatından sonra büyük
      fatura geldi`,
  },
  {
    need: 'ziekenfonds niet in orde',
    why: 'The Flemish word is mutualiteit or "bond"; people find out at the chemist that they are not in order.',
    sheets: 'mutualiteitsbijdragen; ziekenfonds',
    also: 'verhoogde tegemoetkoming; farmaceutische; medische kaart -w65; dringende medische hulp',
    nl: `mutualiteit; ziekenfonds; ziekenkas; mutualiteitsbijdrage; bijdrage mutualiteit niet betaald; lidgeld mutualiteit;
      lidgeld ziekenfonds; ziekenfonds niet betaald; ik ben niet aangesloten bij een mutualiteit; niet in orde met de mutualiteit;
      mijn mutualiteit is niet in orde; niet verzekerd tegen ziekte; geen ziekteverzekering; zonder ziekteverzekering;
      ziekteverzekering in orde brengen; aansluiten bij een ziekenfonds; inschrijven bij de mutualiteit; achterstallige bijdragen
      mutualiteit; achterstand ziekenfonds; schulden bij de mutualiteit; mutualiteit wil niet terugbetalen; ziekenfonds betaalt
      dokter niet terug; geen klevers meer; klevertjes; apotheker zegt dat ik niet in orde ben; ISI+ kaart; isikaart; SIS-kaart;
      zorgkas bijdrage; zorgpremie niet betaald; zorgkas boete; aanvullende verzekering ziekenfonds te duur; kinderen niet
      verzekerd; kind bijschrijven mutualiteit; titularis; persoon ten laste mutualiteit; hulpkas voor ziekteverzekering; HZIV;
      terug uit het buitenland en niet meer aangesloten; pas in België welke ziekteverzekering; nieuwkomer mutualiteit; gescheiden
      en niet meer verzekerd via mijn man; mijn zoon van 25 is nergens aangesloten; mijn vader is niet aangesloten; OCMW brengt
      mutualiteit in orde; aan de balie van de kliniek zegt het scherm dat ik niet verzekerd ben; mijn identiteitskaart werkt niet
      bij de apotheek, geen rechten; ik heb twee jaar geen bijdragen betaald en nu mag ik alles zelf betalen; ik was zelfstandige
      en gestopt en sindsdien nergens aangesloten; ik stond op mijn vaders boekje tot mijn 25 en nu val ik weg; na de scheiding
      val ik van de bond van mijn man; ik moet een remgeld van honderd procent betalen want ik ben niet in regel; niet in regel
      met de bond; niet in regel met de ziekenkas; ik ben niet meer bij den bond; den bond wil niet betalen; mijn boekje van de
      mutuelle is niet in orde; aanvullende bijdrage van het ziekenfonds al vier jaar niet betaald; geschorst door mijn
      ziekenfonds; uitgesloten van terugbetaling; wachttijd van zes maanden bij het ziekenfonds; CM dreigt mijn dossier te
      sluiten; Helan en Solidaris bijdragen achter; kan het OCMW mijn ziekenkas regelen; mijn bijdrage door OCMW laten betalen;
      iemand die mijn mutualiteit terug in orde zet; terug uit Frankrijk en geen ziekenkas meer; uit de gevangenis en niet meer
      aangesloten bij het ziekenfonds; dakloze vriend heeft geen mutualiteit meer; zorgkas stuurt een boete van 250 euro; Vlaamse
      zorgpremie vergeten betalen; zorgverzekering drie jaar niet betaald; baby nog niet ingeschreven bij de ziekenkas; rechten
      ziekteverzekering vervallen; welke mutualiteit kiezen; van mutualiteit veranderen; klevers van de mutualiteit;
      kleefbriefjes; niet verzekerd bij het ziekenfonds; niets terugbetaald van de dokter want niet verzekerd; ik ben niet
      verzekerd als ik naar de dokter ga; niet verzekerd voor ziekte; dokter volle pot betalen want geen mutualiteit; jaren in het
      buitenland en nu bij geen enkele mutualiteit; uit het buitenland terug zonder mutualiteit; dakloos geweest en niet meer bij
      een ziekenfonds; niet meer bij een ziekenfonds; uitgeschreven bij de mutualiteit`,
    fr: `mutuelle; mutualité; cotisation mutuelle impayée; pas en ordre de mutuelle; s'inscrire à une mutuelle; pas d'assurance
      maladie; vignettes mutuelle; la pharmacie dit que je ne suis plus assuré; j'ai deux ans de cotisations de mutuelle en
      retard`,
    en: `health insurance fund; health insurance; not insured; join a mutuality; cannot pay health insurance contribution; how
      to register with a mutualiteit; the pharmacist says I am no longer insured; two years of contributions unpaid`,
    de: `Krankenkasse; nicht krankenversichert; Krankenkassenbeitrag nicht bezahlt; bei einer Krankenkasse anmelden; der
      Apotheker sagt ich bin nicht mehr versichert`,
    tr: `sağlık sigortası; sağlık sigortam yok; mutualiteit üyeliği; hastalık sandığı; sigorta primi ödeyemiyorum; eczacı
      sigortamın olmadığını söylüyor`,
  },
  {
    need: 'verhoogde tegemoetkoming',
    why: 'The status that opens many doors: people call it VT, "WIGW", OMNIO, or speak of paying less at the doctor.',
    sheets: 'verhoogde tegemoetkoming',
    also: 'farmaceutische; medische kaart -w65; sociaal tarief -daguitstappen; uitpas; recht samen uitzoeken',
    nl: `verhoogde tegemoetkoming; verhoogde tegemoetkoming aanvragen; verhoogde terugbetaling; VT; VT-statuut; RVV;
      RVV-statuut; Omnio; OMNIO-statuut; WIGW; WIGW-statuut; voorkeurtarief; voorkeurregeling; voorkeurtarief bij de dokter;
      verhoogde tussenkomst; verhoogde kostenvergoeding; code 1 op mijn klever; klever eindigt op 1; kleefbriefje mutualiteit
      101; minder betalen bij de dokter; goedkoper naar de dokter; goedkopere medicijnen; minder remgeld; derdebetaler;
      derdebetalersregeling; maximumfactuur; MAF; maximumfactuur mutualiteit; attest verhoogde tegemoetkoming; heb ik recht op
      verhoogde tegemoetkoming; inkomensgrens verhoogde tegemoetkoming; inkomensonderzoek mutualiteit; inkomensverklaring
      mutualiteit; mijn verhoogde tegemoetkoming is weg; verhoogde tegemoetkoming verloren; weduwe minder betalen bij dokter;
      gepensioneerde minder remgeld; invalide minder betalen medicatie; alleenstaande ouder voorkeurtarief; langdurig werkloos
      voorkeurtarief; kleine zelfstandige verhoogde tegemoetkoming; mijn grootmoeder betaalt te veel bij de dokter; kortingkaart
      NMBS laag inkomen; kortingskaart trein verhoogde tegemoetkoming; sociaal statuut mutualiteit; bij de huisarts betaalt mijn
      buurvrouw vier euro en ik het dubbele; de dokter vroeg of ik recht heb op dat statuut; ik ben weduwe sinds januari en mijn
      inkomen is gehalveerd, minder opleg; mijn zoontje is gehandicapt en wordt automatisch goedkoper verzorgd; de mutualiteit
      stuurde een brief over mijn inkomen van vorig jaar; een verklaring op eer ondertekenen bij de bond; verklaring op eer
      inkomen ziekenfonds; ik ben drie maanden alleenstaande ouder, krijg ik dat tarief; mijn klever eindigt op nul en vroeger
      op één; cijfer achteraan op de klever; op de trein vijftig procent met kaart van de bond; mijn lief trekt in, verlies ik
      mijn lager tarief bij de tandarts; statuut voor goedkopere zorg; sociaal statuut bij de ziekenkas; vermeerderde
      tegemoetkoming; betaal ik te veel remgeld; ik heb de VT en weet niet wat ik er nog mee kan; weduwen wezen invaliden
      gepensioneerden; WIGW's; minder opleg betalen; ik krijg 95 procent terug, mijn zus 75; terugbetaling aan hoger percentage;
      hoger percentage terug van de ziekenkas; IGO en lager doktertarief; ik krijg leefloon, heb ik automatisch dat statuut;
      inkomensplafond mutualiteit; verandering van inkomen melden voor statuut; vader is met pensioen en betaalt meer voor
      pillen dan zijn buur; MAF teller; de dokter alleen het remgeld geven; niet alles voorschieten bij de dokter`,
    fr: `intervention majorée; BIM; statut BIM; statut OMNIO; VIPO; payer moins chez le médecin; tiers payant; maximum à
      facturer; ma voisine paie quatre euros chez le médecin et moi le double`,
    en: `increased reimbursement; increased allowance health insurance; pay less at the doctor; low income status health fund;
      maximum billing; BIM status; my neighbour pays four euro at the doctor and I pay double; newly widowed and pay less for
      medicine`,
    de: `erhöhte Kostenerstattung; Vorzugstarif; weniger beim Arzt bezahlen; BIM-Statut; meine Nachbarin zahlt beim Arzt weniger
      als ich`,
    tr: `artırılmış geri ödeme; doktorda daha az ödemek; düşük gelir sağlık statüsü; BIM statüsü; komşum doktorda daha az
      ödüyor`,
  },
  {
    need: 'medische hulp zonder papieren',
    why: 'A sick person without papers, told of by a friend or neighbour; fear of the police is in the question.',
    sheets: 'dringende medische hulp',
    also: 'medische kaart w65; mutualiteitsbijdragen; juridische hulp; medische kaart; farmaceutische; equivalent leefloon',
    nl: `dringende medische hulp; DMH; medische hulp zonder papieren; mensen zonder papieren dokter; ziek en zonder papieren;
      zonder wettig verblijf; illegaal en ziek; illegaal in België en ziek; sans-papiers dokter; mag iemand zonder papieren naar
      het ziekenhuis; kan ik naar de dokter zonder verblijfsvergunning; zwanger zonder papieren; bevallen zonder
      verblijfsvergunning; kind zonder papieren ziek; kind van mensen zonder papieren vaccinatie; mijn vriend heeft geen papieren
      en is ziek; mijn neef is illegaal en moet geopereerd worden; uitgeprocedeerd en ziek; afgewezen asielzoeker dokter; bevel om
      het grondgebied te verlaten en ziek; visum verlopen en ziek; niet verzekerd en dringend naar ziekenhuis; toerist zonder
      verzekering in ziekenhuis; dokter betalen zonder papieren; attest dringende medische hulp; medische kosten vreemdelingen;
      verwittigt het ziekenhuis de politie; durf niet naar spoed want geen papieren; vreemdeling zonder verblijf medicatie;
      medische kaart zonder papieren; gratis dokter voor illegalen; Dokters van de Wereld; een Braziliaanse kuisvrouw zonder
      papieren heeft een gezwel en durft nergens heen; de man die bij ons in de kelder slaapt hoest bloed en heeft geen verblijf;
      mijn nicht is zeven maanden ver en haar visum liep af; kind in mijn klas is ziek en de ouders zitten hier illegaal;
      werkmakker viel van de stelling en heeft geen papieren; ik ben vrijwilliger en een transmigrant heeft een ontstoken wonde;
      transmigrant; uitgewezen en hartpatiënt; negatieve beslissing gekregen en mijn chemo loopt; ik heb suikerziekte en mijn
      asiel is geweigerd; tandpijn en geen verblijfsrecht; moet een arts mij aangeven als ik geen verblijf heb; geeft het OCMW mij
      door aan Dienst Vreemdelingenzaken; een vriendin is hier clandestien en heeft hoge koorts; clandestien; ondergedoken en
      ziek; huisdokter voor mensen zonder verblijf; attest van de dokter dat het dringend is voor iemand zonder papieren;
      papierloze; papierloze moeder met koortsig kind; sans-papiers; zonder titel en bevallen; psychische nood bij een
      uitgeprocedeerde; pillen voor hiv zonder verblijfsstatuut; controle zwangerschap bij vrouw zonder statuut; zonder wettig
      statuut naar de kliniek; onwettig verblijf zorg; onregelmatig verblijf; hij heeft geen enkele kaart van België en ligt te
      rillen; visum vervallen en naar spoed; visum verlopen, geen verzekering en ziek; mijn visum is vervallen en ik moet naar de
      dokter; zonder papieren en tandpijn; al jaren zonder papieren en ziek; tandarts zonder papieren; bevel om het land te
      verlaten en zwaar ziek; uitgewezen en ziek; bijlage 13 en ziek; bevel gekregen en zwanger`,
    fr: `aide médicale urgente; AMU; sans-papiers malade; médecin sans papiers; enceinte sans papiers; hôpital sans titre de
      séjour; carte médicale sans-papiers; un collègue sans papiers est tombé de l'échafaudage; visa expiré et enceinte de sept
      mois`,
    en: `urgent medical care; undocumented and ill; no papers doctor; pregnant without papers; can I go to hospital without
      residence permit; illegal and sick; my cousin overstayed her visa and is seven months pregnant; will the doctor report
      me`,
    de: `dringende medizinische Hilfe; krank ohne Papiere; ohne Aufenthaltsrecht zum Arzt; schwanger ohne Papiere; meine Cousine
      hat kein Visum mehr und ist schwanger`,
    tr: `acil tıbbi yardım; kağıtsız hasta; oturumum yok hastayım; kağıtsız hamile; kaçak doktor; kuzenimin vizesi bitti ve
      hamile; doktor beni polise bildirir mi`,
  },
  {
    need: 'medische kaart W65',
    why: 'For who is neither insured nor in the register: the OCMW stands surety with a hospital or a doctor.',
    sheets: 'medische kaart w65',
    also: 'dringende medische hulp; mutualiteitsbijdragen; medische kaart; hospitalisatiekosten',
    nl: `medische kaart W65; W65; requisitoir; requisitorium; borgstelling medische kosten; OCMW staat borg voor ziekenhuis;
      ziekenhuis vraagt garantie van het OCMW; niet ingeschreven en niet verzekerd; dakloos en niet verzekerd; dakloos en ziek;
      dakloze zonder ziekenfonds naar dokter; ambtshalve geschrapt en geen mutualiteit; geschrapt uit het bevolkingsregister en
      ziek; geen adres en geen ziekteverzekering; terugkeer uit buitenland nog niet ingeschreven en ziek; verzoeker om
      bescherming medische kosten; dringende operatie niet verzekerd; vreemdeling niet ingeschreven ziekenhuis; wet 65 medische
      kosten; tenlasteneming medische kosten; ziekenhuis wil mij niet helpen zonder verzekering; OCMW betaalt ziekenhuis voor
      niet-verzekerden; Europeaan zonder verzekering ziek; man van de straat met een open been wordt geweigerd aan de balie; een
      Poolse bouwvakker ligt op spoed en is nergens verzekerd; mijn broer is geschrapt van zijn adres en moet een operatie; het
      ziekenhuis belt ons voor een waarborg voor een niet-ingeschreven patiënt; sociale dienst van het ziekenhuis vraagt
      tenlasteneming; ten laste nemen van ziekenhuiskosten; iemand in een kraakpand met longontsteking zonder adres; borg van
      het OCMW voor een ingreep; bewijs dat het OCMW de dokter betaalt voor een dakloze; ik slaap in mijn auto en mijn been
      ontsteekt en ik heb geen bond; ambtelijk afgevoerd en ziek; Roemeens gezin niet ingeschreven en kind in kliniek; geen
      domicilie en geen verzekering; waarborgbrief ziekenhuis; garantiebrief OCMW ziekenhuis; tijdelijke medische kaart;
      betalingsverbintenis ziekenhuis; zwerver gewond; nog niet in het rijksregister en ziek; requisitoir apotheker`,
    fr: `réquisitoire CPAS; prise en charge médicale CPAS; sans-abri pas assuré; pas inscrit et malade; un sans-abri refusé à
      l'hôpital car pas assuré`,
    en: `not insured and not registered hospital; homeless and ill; OCMW guarantee for hospital; homeless man refused at the
      hospital desk, not insured`,
    de: `nicht versichert Krankenhaus; obdachlos und krank; Kostenübernahme ÖSHZ`,
    tr: `sigortasız hastane; evsiz hasta; kayıtlı değilim hastayım`,
  },
];
