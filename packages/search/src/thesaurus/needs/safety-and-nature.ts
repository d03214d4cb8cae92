import type { Need } from '../need.ts';

/** What residents ask about emergencies, storms, warnings, disasters, and about noise and soil around the house. */
export const SAFETY: readonly Need[] = [
  {
    need: 'noodnummer 112 of 101',
    why: 'Panic in few words ("brand", "iemand bewusteloos"); also who is deaf or does not know the number.',
    sheets: 'noodoproepen; noodoproep; noodnummer',
    also: 'dringende hulp dag nacht; bealert; niet-dringende brandweer; slachtofferhulp; hulp geweld thuis',
    nl: `112; 101; noodnummer; noodgeval; ziekenwagen; ambulance bellen; ambulance; brandweer bellen; brand in huis; het brandt;
      rook in het appartement; politie bellen; dringend politie; wat is het nummer van de politie; hartaanval; mijn man heeft
      pijn op de borst; iemand is bewusteloos; mijn moeder is gevallen en beweegt niet; beroerte; mijn kind ademt niet; baby
      stikt; zwaar ongeval gebeurd; ongeluk met de auto gewonden; inbreker in huis; ze breken binnen; er wordt ingebroken bij de
      buren; iemand wordt aangevallen; gevecht op straat; iemand bedreigt mij met een mes; iemand wil van de brug springen;
      gasgeur in huis; CO-vergiftiging iedereen misselijk; te water gevallen; brandwonde; kind heeft pillen geslikt en wordt
      niet wakker; 112 app; ik ben doof en moet hulp roepen; 112 zonder beltegoed; bellen naar de spoed; mug; urgentie;
      overdosis; elektrocutie; vast in de lift; 100 bellen; naar welk nummer bel ik bij nood; SOS; help snel; moemoe haar mond
      hangt scheef en ze brabbelt; mijn man zakte in elkaar aan tafel; de frietpot staat in brand; peuter dronk van de
      ontstopper; mijn zus wil haar polsen oversnijden nu; er ligt iemand roerloos op het zebrapad; blauwe lippen en geen adem;
      kind in de vijver gevallen; mijn vriend slaat de deur in en ik zit opgesloten in de badkamer; vreemde mannen in de tuin
      met een koevoet; auto op zijn dak in de gracht; hoofdpijn braken en de geiser brandt; mijn collega zit met zijn arm in de
      machine; allergisch en haar keel zwelt; weeën en de baby komt nu; buurman ligt al uren achter de deur en antwoordt niet;
      ik spreek slecht Nederlands en moet dringend hulp; roltrap en hevige bloeding; hij schudt en schuimt op de vloer; duiker
      niet bovengekomen; man met geweer op straat; ons pa is op den trap gevallen en bloedt uit zijn hoofd; 't brandt bij de
      geburen; ik ruik gas in de trapzaal; wie bel ik bij een flauwte; wat is 101; stroomslag gekregen; iemand onder de trein;
      zij geven geen teken van leven; ziekenwagen bellen; krijgt geen lucht meer, wie bellen; brand, welk nummer; welk nummer
      bij brand; nummer om te bellen bij nood`,
    fr: `numéro d'urgence; appeler une ambulance; pompiers; police urgence; il y a le feu; crise cardiaque; quelqu'un est
      inconscient; cambrioleur dans la maison; mon mari s'est effondré à table; la friteuse brûle; ma grand-mère a la bouche
      de travers`,
    en: `emergency number; call an ambulance; fire brigade; police emergency; heart attack; someone is unconscious; burglar in
      the house; house on fire; my husband collapsed; the chip pan is on fire; gran's face is drooping`,
    de: `Notruf; Krankenwagen rufen; Feuerwehr; Polizei Notruf; Herzinfarkt; mein Mann ist zusammengebrochen; die Fritteuse
      brennt`,
    tr: 'acil numara; ambulans çağırmak; itfaiye; polis acil; kalp krizi; yangın var; kocam yere yığıldı; fritöz yanıyor',
  },
  {
    need: 'brandweer bij storm of water, 1722',
    why: 'Nobody is in danger, but the cellar is full or a tree lies on the roof: "de brandweer", not "1722".',
    sheets: 'niet-dringende brandweer; interventies brandweer -attest',
    also: 'noodoproepen; attest brandweer; schadevergoeding *ramp; bealert; melding stad',
    nl: `1722; brandweer niet dringend; kelder onder water; kelder ondergelopen; water in de kelder; wateroverlast; overstroming
      in mijn straat; het water komt binnen; stormschade; dakpannen afgewaaid; dak weggewaaid; boom omgewaaid; boom op mijn dak;
      boom over de weg; tak dreigt te vallen; storm; noodweer; hevige regen; hagelbui; zandzakjes; waar haal ik zandzakken; pomp
      om kelder leeg te pompen; kelder leegpompen; trampoline op de weg gewaaid; schouw dreigt in te storten; losse platen op
      het dak; kat in de boom; brandweer e-loket; wat kost de brandweer; lift vast zonder gevaar; water uit het plafond na
      onweer; schutting omver; onweer en de kelder staat blank; blikseminslag; mijn garage staat onder water; de plas staat al
      tot aan mijn stookketel; de wind rukte mijn carport los en hij ligt bij de geburen; een tak van twintig meter hangt boven
      de kleuterspeelplaats; ik schep al een uur emmers uit de garage; na het onweer druppelt het door mijn plafond en het dak
      ligt open; zak zand om de voordeur dicht te leggen; het beekje treedt buiten en loopt de veranda in; trampoline van de
      buren zit in de hoogspanning; mijn schoorsteen wankelt na de stormwind; de straat is een rivier; tuinhuis weggevlogen;
      antenne hangt over de stoep; zeil over het dak na de rukwinden; de wachtrij aan de telefoon bij stormweer; liftkooi vast
      tussen twee verdiepen maar niemand gewond; een serre ingestort; mijne kelder staat blank en de pompe doet het niet; eik op
      de oprit na de storm en ik geraak niet buiten; met de dompelpomp van de brandweer; zonnepaneel klappert los; de pannekes
      zijn van ons dak gewaaid; pompiers om de kelder leeg te pompen; garage staat blank; garage blank door zware regen; kelder
      staat blank`,
    fr: `cave inondée; dégâts de tempête; arbre tombé; pompiers non urgent; inondation; sacs de sable; tuiles envolées; l'eau
      monte jusqu'à la chaudière; le vent a emporté mon carport; pompiers pour vider la cave; inondation après orage`,
    en: `flooded cellar; storm damage; fallen tree; fire brigade non-urgent; sandbags; roof tiles blown off; water has reached
      my boiler; the wind tore off my carport`,
    de: `Keller unter Wasser; Sturmschaden; umgestürzter Baum; Sandsäcke; Wasser steht schon am Heizkessel; Sturm hat mein
      Carport abgerissen`,
    tr: 'bodrumu su bastı; fırtına hasarı; devrilen ağaç; su kazana kadar yükseldi; rüzgar çatıyı uçurdu',
  },
  {
    need: 'waarschuwing bij een ramp, BE-Alert',
    why: 'A text message or siren frightens people; others want to be warned and do not know that one must register.',
    sheets: 'bealert; be-alert',
    also: 'noodoproepen; niet-dringende brandweer',
    nl: `be-alert; bealert; sms van de overheid; waarschuwing op gsm; vreemde sms over brand is dat echt; sirene gehoord; wat
      moet ik doen als de sirene loeit; ramp; noodplan; rampenplan; inschrijven om verwittigd te worden; alarm bij ramp;
      melding giftige rook; ramen en deuren sluiten; evacuatie; ontploffing in een fabriek; Seveso-bedrijf vlakbij;
      kerncentrale Doel; jodiumtabletten; gaswolk; brand in de haven en ik ruik rook; stroompanne black-out; stroomuitval hele
      gemeente; kraanwater niet drinken; hoe word ik gewaarschuwd als er een ramp is; mijn vader heeft geen gsm hoe wordt hij
      verwittigd; mijn adres wijzigen bij be-alert; uitschrijven van noodberichten; noodpakket in huis; oorlog noodradio;
      sms-bericht noodsituatie niet gekregen; testbericht; overstromingsgevaar verwittigen; eerste donderdag van de maand
      loeit er iets is dat normaal; mijn telefoon piepte keihard met een Engelstalig bericht; de buren kregen een berichtje
      over de rook en ik niet; mijn doofstomme broer hoort dat geloei niet; wij wonen naast de chemiezone en willen het op
      tijd weten; wat leg ik klaar voor drie dagen zonder elektriciteit; nieuwe gsm-nummer doorgeven voor waarschuwingen;
      tabletten voor de schildklier bij de apotheek; moet ik mijn kinderen van school halen als het alarm gaat; rook van een
      brandend magazijn en de vensters toe; water koken voor gebruik na vervuiling; radio op batterijen en zaklampen; kan ik
      ook een oproep op mijn vaste lijn krijgen; ons mémé heeft enkel een huistelefoon; ammoniakwolk; in de kelder schuilen;
      schuilen en informeren; alle inwoners moeten binnenblijven zegt men; bericht van de burgemeester op gsm; hoe komt de
      gemeente aan mijn nummer; dijkdoorbraak waarschuwing; ik werk hier maar woon elders kan ik ook gewaarschuwd worden`,
    fr: `alerte par sms; s'inscrire à BE-Alert; sirène; que faire en cas de catastrophe; nuage toxique; comprimés d'iode;
      coupure de courant générale; mon téléphone a sonné très fort avec un message en anglais; préparer des réserves pour
      trois jours sans courant`,
    en: `emergency alert; text message warning; siren; register for alerts; disaster warning; toxic smoke; iodine tablets; my
      phone screamed with an official message; what to keep for three days without power`,
    de: 'Warnmeldung aufs Handy; Sirene; Katastrophenalarm; BE-Alert anmelden; mein Handy hat laut gepiept mit einer Meldung',
    tr: 'acil durum uyarısı; siren sesi; afet mesajı; BE-Alert kayıt; telefonum resmi bir mesajla çok yüksek sesle çaldı',
  },
  {
    need: 'rampschade en rampenfonds',
    why: 'After storm or flood people remember the "rampenfonds"; the one sheet is named after farming but tells about all.',
    sheets: 'schadevergoeding *ramp; rampenfonds',
    also: 'niet-dringende brandweer; attest brandweer; tijdelijke huisvesting; noodwoning',
    nl: `rampenfonds; natuurramp schade; schade door overstroming vergoed; erkende ramp; schade door storm verzekering betaalt
      niet; landbouwramp; oogst vernield; oogst mislukt door droogte; hagel op mijn fruit; hagelschade serre; gewassen
      bevroren; vorstschade; velden onder water; landbouwer schade door droogte; brede weersverzekering; schadecommissie
      landbouw; proces-verbaal teeltschade; schadedossier ramp indienen; mijn huis is overstroomd wie betaalt; huisraad weg
      door het water; vee verdronken; tornado; windhoos; niet verzekerd tegen overstroming; schadeaangifte ramp gemeente;
      Vlaams Rampenfonds aanvraag; tarwe ligt plat na het noodweer; mijn aardappelen verzopen in het water; serre aan diggelen
      en alle tomaten kwijt; kersenbloesem kapot door de nachtvorst; onze benedenverdieping stond een meter onder en de
      verzekeraar weigert; maïs verschrompeld na drie maanden zonder regen; fruitteler met hagel zo groot als knikkers; stal
      weggeblazen door een rukwind; wanneer wordt het noodweer officieel erkend; vaststelling van de velden door de gemeente;
      formulier voor geleden schade door de vloed; alles in de kelder verloren bij de watersnood; mijn bijenkasten
      weggespoeld; tweede bezoek van de schattingscommissie; auto verdronken in de overstroming; bieten rotten op het veld;
      polis dekt de vloed niet; wij hebben na de watersnood niets meer`,
    fr: `fonds des calamités; dégâts d'inondation indemnisation; récolte détruite; dommages à l'agriculture; sécheresse; mes
      pommes de terre ont pourri sous l'eau; l'assurance refuse après l'inondation`,
    en: `disaster fund; flood damage compensation; crop damage; harvest destroyed by hail; drought damage; my potatoes
      drowned; insurer refuses after the flood`,
    de: 'Katastrophenfonds; Ernteschaden; Hochwasserschaden Entschädigung',
    tr: 'afet fonu; sel zararı tazminat; ürün zararı',
  },
  {
    need: 'vogelschrikkanon',
    why: 'Asked by fruit growers, and by neighbours who hear bangs all day and wonder whether that is allowed.',
    sheets: 'vogelschrikkanon; knalkanon; *kanon',
    also: 'melding stad; administratieve sancties',
    nl: `vogelschrikkanon; knalkanon; knallen op het veld; elke vijf minuten een knal; wat zijn die schoten in de boomgaard; mag
      een boer 's nachts knallen; vogels verjagen van de kersen; spreeuwen eten mijn fruit op; duiven op de koolzaad verjagen;
      toelating om vogels af te schrikken; luchtdrukkanon; gaskanon; geluid van krijsende vogels; uren knalapparaat; mijn hond
      kruipt onder de zetel van die ontploffingen achter ons; van zes uur 's ochtends schiet er iets tussen de perelaars; zijn
      dat jagers of een toestel in het zaaigoed; kraaien pikken mijn maïs uit; mijn baby schrikt wakker van dat geplof op de
      akker; ik kweek krieken en de spreeuwen eten alles; hoever moet zo'n toestel van de huizen; pief paf poef in 't veld heel
      den dag; tussen zonsondergang en opgang nog geknal; vlieger in vorm van een havik; boer twee straten verder verjaagt
      houtduiven met knallen; knalkanon op het veld; lawaai van het knalkanon van de boer; afstand tussen knalkanon en huizen`,
    fr: 'canon effaroucheur; détonations dans le champ; effrayer les oiseaux; mon chien a peur des coups dans le verger',
    en: 'bird scarer; bangs in the field; gas cannon to scare birds; dog terrified of bangs from the orchard',
  },
  {
    need: 'putwater laten onderzoeken',
    why: "People have a well or pond and wonder whether the water is good for the vegetables, the horse or the children's pool.",
    sheets: 'waterstaalanalyse; water*analyse',
    nl: `putwater laten testen; is mijn putwater drinkbaar; waterstaal; water laten analyseren; water onderzoeken; putwater
      voor de tuin; grondwater vervuild PFAS; mag ik mijn groenten met putwater begieten; water van de vijver onderzoeken;
      staaltje water binnenbrengen; nitraat in het water; ijzer in het water; boorput; waterput; regenwater testen; mijn water
      ruikt raar; paarden drinken putwater; milieulabo; gratis wateranalyse; kraanwater laten onderzoeken; bacteriën in
      putwater; hardheid van het water; wij drinken al dertig jaar van de pomp in de hof; er drijft een vettig laagje op ons
      grondwater; mijn koeien drinken uit de boorput en zijn ziek; peuter speelt in een badje met water uit de pomp; het ruikt
      naar rotte eieren uit de kraan van de tuin; staalflesje van mijn bron laten ophalen; bruine vlekken in mijn was van de
      put; kippen drinken van de regenton; wij wonen aan een akker en vrezen pesticiden in de bron; lood in oude leidingen
      testen; krijg ik korting op een onderzoek van mijn bron; pompwater voor de thee; karpers sterven in mijn vijver en ik
      wil het laten testen; kalk in 't water; mijn nieuwe huis heeft enkel een eigen winning`,
    fr: `analyse de l'eau du puits; eau du puits potable; échantillon d'eau; nous buvons l'eau de la pompe depuis trente ans`,
    en: `test well water; is my well water safe; water sample analysis; we have drunk from our pump for thirty years, is that
      fine`,
    de: 'Brunnenwasser testen',
    tr: 'kuyu suyu analizi',
  },
  {
    need: 'grondverzet saneringszone 3M',
    why: 'Owners near Zwijndrecht who dig in polluted soil for a pool or a house: they name PFAS, not "grondverzet".',
    sheets: 'grondverzetkosten; saneringszone',
    also: 'bodemattest; inleveren bouwafval',
    nl: `pfas in mijn grond; pfos in de tuin; 3M vervuiling; vervuilde grond afvoeren; saneringszone; grond afvoeren bij
      nieuwbouw; kosten grondverzet; wie betaalt de afvoer van vervuilde grond; zwembad graven in pfas-zone; kelder uitgraven;
      projectfiche 3M; bodemsanering Zwijndrecht Melsele; tussenkomst grond afvoeren; mag ik mijn uitgegraven aarde ergens
      kwijt; verontreinigde bodem; eieren van mijn kippen pfas; onze bouwgrond ligt op drie kilometer van de fabriek; twintig
      kuub aarde van de kelder en niemand wil ze; eieren mogen we niet eten en nu nog betalen voor de aarde; de aannemer
      rekent dubbel door die stoffen in de bodem; bloedonderzoek en vervuilde hof; tuin afgraven in Zwijndrecht; vrachtwagens
      met besmette aarde naar een verwerker; vergoeding meerkost afvoer voor mijn uitbreiding`,
    fr: 'terre polluée PFAS 3M; évacuation des terres',
    en: 'PFAS in my soil; remove contaminated soil 3M',
  },
  {
    need: 'groenscherm',
    why: 'A permit obliges a screen of trees; the owner must pay a deposit and wants it back.',
    sheets: 'groenscherm; borgstelling aanleg',
    also: 'omgevingsvergunning stedenbouwkundige; kleine landschapselementen',
    nl: `groenscherm aanleggen; waarborg groenscherm; borg voor beplanting; waarborg terugkrijgen na aanplanting; haag
      opgelegd in de vergunning; bomen planten rond loods of stal; streekeigen haag verplicht bij bouwvergunning; voltooiing
      groenscherm melden; controle beplanting; groenbuffer; loods mag er komen als ik er bomen rond zet; drieduizend euro
      vastgezet tot mijn haag er staat; de haagbeuken zijn aangeplant wie komt kijken; boomkweker leverde te laat en mijn geld
      staat nog vast; melkveestal en een rij elzen verplicht; bankgarantie vrij laten geven na de beplanting; streekeigen
      struiken rond mijn serre`,
    fr: 'écran de verdure caution',
    en: 'green screen deposit planting obligation',
  },
  {
    need: 'bewaking van bedrijven',
    why: 'Companies that hire guards together; "consortiumbewaking" is unknown to most.',
    sheets: 'consortiumbewaking',
    also: 'premie inbraakpreventie; beveiligingsadvies',
    nl: `bewaking bedrijventerrein; inbraken op de kmo-zone; samen een bewakingsfirma inhuren; premie bewaking; nachtwaker
      industriezone; veiligheidspatrouille bedrijven; consortium bewaking subsidie; diefstal in mijn magazijn; camera's
      bedrijventerrein; ambachtelijke zone bewaken; vier firma's in onze zone zijn leeggeroofd; koper gestolen op ons terrein;
      's nachts rijdt er niemand rond bij de loodsen; wij delen met tien bedrijven een rondgaande wacht; diesel afgetapt bij
      onze firma 's nachts; slagboom en camera samen betalen op de industriezone; vzw van ondernemers en een wachter`,
    fr: 'gardiennage zone industrielle prime',
    en: 'security patrol business park grant',
  },
];
