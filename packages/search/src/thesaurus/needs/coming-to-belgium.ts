import type { Need } from '../need.ts';

/** What newcomers and those who receive them ask: guests, visa, staying, the card, and becoming a Belgian. */
export const COMING_TO_BELGIUM: readonly Need[] = [
  {
    need: 'iemand uitnodigen en voor die kosten instaan',
    why: 'Told as "mijn moeder wil op bezoek komen"; known by its form number or as "garant staan".',
    sheets: 'tenlasteneming; verbintenis tenlast*',
    also: 'registratie kort verblijf; visum; wettiging handtekening',
    nl: `verbintenis tot tenlasteneming; tenlasteneming; bijlage 3bis; annex 3bis; garant staan voor iemand uit het buitenland;
      ik wil mijn moeder uit Marokko uitnodigen; mijn schoonouders willen op bezoek komen; familie uit Turkije uitnodigen;
      uitnodigingsbrief visum; uitnodiging voor een vriend uit Congo; borg staan voor een bezoeker; mijn zus heeft een visum
      nodig om op vakantie te komen; papier voor de ambassade dat ik instaa voor mijn gast; financieel verantwoordelijk voor
      bezoek uit het buitenland; vriendin uit Thailand laten overkomen voor vakantie; Filipijnse vriendin uitnodigen; gast uit
      Rusland; hoeveel moet ik verdienen om iemand uit te nodigen; garantsteller inkomen; prise en charge; familiebezoek visum
      garantie; bezoek uit India, wat moet ik tekenen; ik wil iemand laten overkomen die geen geld heeft; logé uit het
      buitenland uitnodigen; mama heeft haar eerste kleinkind nog nooit gezien en zit in Kinshasa; mijn zus komt met onze trouw
      maar de ambassade wil dat iemand hier betaalt als ze ziek wordt; ik moet drie loonbriefjes tonen om mijn vader hier een
      maand te laten logeren; mijn neef uit Tunis wil de feestdagen bij ons doorbrengen; mijn lief uit Colombia wil eens komen
      kijken hoe ik leef; ik ben zelfstandige, mag ik borg staan voor mijn schoonmoeder uit de Filipijnen; ik leef van een
      uitkering, kan ik toch iemand van ginder laten logeren; wij krijgen bezoek uit Nepal en die mensen hebben een visum nodig;
      mijn studievriend uit Oeganda komt twee weken; tante komt helpen na de bevalling, ze woont in Turkije; wat als mijn gast
      niet terug naar huis gaat, draai ik ervoor op; opdraaien voor de kosten van een bezoeker; hotel en dokter betalen voor
      iemand van ginder; instaan voor logé uit een ver land; formulier waarmee ik beloof alles te betalen; wij ontvangen een
      koor uit Cuba; vriendin overgevlogen uit Kazachstan en ik moet tekenen; een zakenpartner uit China ontvangen; 'k wil ons
      tante uit Marokko laten komen; hoeveel moet er op mijn loonfiche staan voor een gast; bezoek van ginder, borgpapier;
      garantstelling; borg staan voor mijn broer die een visum vraagt; geen visum als ik niet borg sta; garant staan voor
      bezoeker; garant staan voor een bezoek; tekenen dat ik alles betaal als hij komt; tekenen voor de kosten van mijn
      schoonbroer`,
    fr: `engagement de prise en charge; annexe 3bis; inviter ma mère du Maroc; lettre d'invitation visa; me porter garant pour
      un visiteur; inviter un ami étranger; maman n'a jamais vu son petit-fils et habite Kinshasa; trois fiches de paie pour
      loger mon père un mois`,
    en: `declaration of sponsorship; annex 3bis; invite my mother to Belgium; invitation letter for visa; guarantee for
      visitor; sponsor a family visit; my mother has never seen her grandchild and needs a visa; do I pay if my guest falls
      ill; three payslips to host my father`,
    de: `Verpflichtungserklärung; Besuch aus dem Ausland einladen; Einladungsschreiben Visum; Bürge für Besucher; meine Mutter
      hat ihren Enkel nie gesehen und braucht ein Visum; zahle ich wenn mein Gast krank wird`,
    tr: `davetiye; vize için davetiye; annemi Türkiye'den davet etmek; masraf üstlenme taahhüdü; akraba ziyareti davet
      mektubu; annem torununu hiç görmedi vize gerek; misafirim hastalanırsa ben mi öderim`,
  },
  {
    need: 'kort verblijf melden',
    why: 'A guest who stays with family or friends for less than three months must report; nobody knows.',
    sheets: 'registratie verblijf kort; aankomstverklaring*; kort verblijf -tijdelijke',
    also: 'tenlasteneming; visum; verblijf lang',
    nl: `kort verblijf; registratie kort verblijf; aankomstverklaring; melding van aanwezigheid; bezoek uit het buitenland
      melden; mijn nicht uit Brazilië logeert bij ons, moet dat gemeld worden; ik ben hier voor een paar weken; toerist bij
      familie in België; drie maanden bij mijn vriend blijven; minder dan drie maanden in België; 90 dagen verblijf;
      buitenlandse gast aanmelden bij de gemeente; ik ben op bezoek in België; bijlage 3; bijlage 3ter; vakantie bij mijn
      dochter in België; visum vervalt en ik wil nog wat langer blijven; toeristenvisum verlengen; seizoenarbeider kort
      verblijf; tijdelijk hier om te werken voor twee maanden; aanmelden binnen drie werkdagen; Oekraïense vriendin op bezoek;
      opa uit Algerije slaapt zes weken in onze logeerkamer; mijn Amerikaanse nicht blijft heel de zomer bij ons, mag dat
      zomaar; ik ben met mijn rugzak in Vlaanderen en slaap bij een vriend; ik kom appels plukken voor twee maand, moet ik mij
      ergens tonen; ons logeetje uit Chili blijft tot Kerstmis; ik ben met het vliegtuig gekomen voor de bevalling van mijn
      dochter en blijf tachtig dagen; stempel in mijn pas is nog tien dagen goed en mijn vlucht is geannuleerd; mijn
      Braziliaanse vriend zit hier als toerist; is er een boete als ge bezoek uit het buitenland niet meldt; wij hebben een
      uitwisselingsstudent voor acht weken; Canadese kleinkinderen twee maanden op bezoek; hoelang mag oma uit Marokko bij ons
      blijven logeren; ik werk zes weken op een werf en heb een Portugese pas; gast binnen drie dagen aangeven; ik blijf hier
      maar eventjes; tijdelijk logeren bij familie; Japanse vriendin die couchsurft; hier voor een korte stage; verlof in België
      bij mijn zoon; neem ik mijn bezoeker mee naar het stadhuis; mijn ouders komen zes weken op bezoek uit Oekraïne;
      schoonmoeder uit Turkije logeert twee maand bij ons, aangeven; familie uit Afrika op bezoek; logé uit het buitenland
      melden; vriendje uit Canada komt tien weken; lief uit het buitenland op vakantie bij mij`,
    fr: `court séjour en Belgique; déclaration d'arrivée; séjour de moins de trois mois; déclarer un visiteur étranger; annexe
      3; visite familiale en Belgique; prolonger un visa touristique; grand-père d'Algérie dort six semaines chez nous; amende
      si on ne déclare pas un visiteur`,
    en: `short stay; declaration of arrival; stay less than three months; register a foreign visitor; tourist staying with
      family; 90 days stay; extend tourist visa; grandpa from Algeria sleeps at ours for six weeks; my American cousin stays
      all summer`,
    de: `Kurzaufenthalt; Ankunftserklärung; Aufenthalt unter drei Monaten; Besuch aus dem Ausland anmelden; Opa aus Algerien
      wohnt sechs Wochen bei uns; meine amerikanische Cousine bleibt den ganzen Sommer`,
    tr: `kısa süreli kalış; varış bildirimi; üç aydan az kalış; turist olarak ailemde kalıyorum; dedem altı hafta bizde
      kalıyor; kuzenim bütün yaz bizde kalacak`,
  },
  {
    need: 'hier komen wonen als buitenlander',
    why: 'Newcomers say "ik kom uit Polen, ik heb hier werk"; partners ask "gezinshereniging".',
    sheets: 'registratie verblijf lang; lang verblijf',
    also: 'vreemdelingenkaart; visum; aangifte adreswijziging; inburgering; oranje kaart; juridische hulp',
    nl: `lang verblijf; registratie lang verblijf; ik kom uit het buitenland en wil hier wonen; ik ben Pool en heb hier werk
      gevonden; ik ben Nederlander en kom in Vlaanderen wonen; inschrijven als buitenlander; EU-burger inschrijven;
      verblijfsvergunning aanvragen; verblijfsrecht; langer dan drie maanden in België blijven; gezinshereniging; mijn vrouw
      laten overkomen naar België; mijn man uit Marokko mag komen, wat nu; partner uit het buitenland laten inschrijven; mijn
      kinderen uit Ghana laten overkomen; familie herenigen; ik ben buitenlandse student; studeren in België verblijf; bijlage
      19; bijlage 15; bijlage 19ter; bijlage 8; verklaring van inschrijving EU; papieren krijgen in België; wonen en werken in
      België als Roemeen; Bulgaar komt hier werken; ik ben pas aangekomen in België; vers in België, wat moet ik regelen;
      nieuwkomer inschrijven; au pair verblijf; gedetacheerd werknemer wonen; gepensioneerde Nederlander verhuist naar België;
      vreemdelingenregister; dienst vreemdelingen; loket vreemdelingenzaken; regularisatie; 9bis aanvraag; medische
      regularisatie 9ter; mijn broer heeft geen papieren; ik leef hier zonder papieren en wil papieren; Oekraïner tijdelijke
      bescherming; gevlucht uit Oekraïne, inschrijven in de gemeente; terugkomen naar België na jaren weg, niet-Belg; ik pak
      mijn koffers in Lissabon en begin in september bij een slachthuis in West-Vlaanderen; mijn man mag eindelijk overkomen uit
      Tanger, waar melden we ons; we kochten een boerderijtje over de grens en blijven Nederlanders; ik heb mijn vrouw al drie
      jaar alleen op de telefoon, ze moet hierheen komen; mijn dochtertje zit nog bij oma in Kameroen en moet bij ons komen; ik
      studeer dit jaar in Leuven en kom uit Spanje; de agent moet komen kijken of ik er echt woon, ik ben Italiaan; ze hebben
      mij een annex gegeven, wat nu; verpleegster uit India met contract in het ziekenhuis wil zich inschrijven; hier al twaalf
      jaar in het zwart zonder papieren; ons poetsvrouw uit Ecuador heeft geen verblijf; mijn tienerzoon uit Ghana mag naar hier
      komen; gevlucht met drie koffers uit Charkiv, waar moet ik mij inschrijven; ik ben afgewezen door de DVZ en wil blijven;
      verblijf om medische redenen, in mijn land is er geen chemo; Duitse gepensioneerde aan de kust komen wonen; mijn lief is
      Peruaan en trekt bij mij in, hoe mag hij blijven; welke documenten moet een Fransman meebrengen om hier te komen wonen;
      blijven na mijn studies; verblijf op basis van mijn Belgisch kind; ik ben van Roemenië en heb een huis gehuurd; 'k zijn
      van Polen en ik kom hier weunen; mag mijn oude moeder uit Syrië bij ons komen wonen; bijlage gekregen en drie maanden tijd
      om werk te bewijzen; illegaal hier; zonder verblijf; man toegekomen voor gezinshereniging; vrouw overbrengen om hier te
      wonen; buitenlandse student die een schooljaar blijft; aangekomen met een werkvisum; net uit India aangekomen om hier te
      wonen; gezinshereniging aanvragen; mijn man hier laten wonen via gezinshereniging; Spanjaard die zich hier vestigt; mijn
      man wil zich hier vestigen; buitenlandse student inschrijven`,
    fr: `long séjour; inscription étranger commune; je viens d'arriver en Belgique; citoyen européen s'inscrire; regroupement
      familial; faire venir ma femme en Belgique; demander un permis de séjour; séjour de plus de trois mois; sans papiers;
      mon mari peut enfin venir de Tanger; ma fille est restée chez sa grand-mère au Cameroun; je suis italien et j'ai loué un
      appartement`,
    en: `long stay; register as a foreigner; I just arrived in Belgium; EU citizen registration; residence permit; family
      reunification; bring my wife to Belgium; stay more than three months; how do I get papers; undocumented; my husband may
      finally come over; my daughter is still with her grandma back home; I am Italian and rented a flat here; they gave me an
      annex, what now`,
    de: `Langzeitaufenthalt; Anmeldung als EU-Bürger; Aufenthaltserlaubnis; Familienzusammenführung; ich bin neu in Belgien;
      ich komme aus Deutschland und ziehe nach Belgien; mein Mann darf endlich kommen; ich bin Italiener und habe hier eine
      Wohnung; meine Tochter ist noch bei Oma in der Heimat`,
    tr: `uzun süreli kalış; oturma izni; aile birleşimi; eşimi Belçika'ya getirmek; Belçika'ya yeni geldim; yabancı kaydı;
      kocam sonunda gelebilecek; kızım memlekette babaannesinde kaldı; bana bir ek verdiler şimdi ne olacak`,
  },
  {
    need: 'visum',
    why: 'Asked by people still abroad or by their partner here: which visa, where.',
    sheets: 'visum*',
    also: 'tenlasteneming; registratie lang; registratie kort; arbeidskaart*',
    nl: `visum; visum aanvragen; visum voor België; visum D; Schengenvisum; langetermijnvisum; visum voor mijn vrouw; mijn
      verloofde heeft een visum nodig; studentenvisum; visum voor werk in België; visum geweigerd; heb ik een visum nodig om
      naar België te komen; ambassade visum gezinshereniging; visum vervallen; sticker in mijn paspoort; visum om te komen
      trouwen; machtiging tot voorlopig verblijf; visumplichtig; doorreis visum; met welk visum kan ik in België wonen; mijn
      schatje zit in Manilla en krijgt geen afspraak op de ambassade; ze hebben mijn stempel geweigerd omdat ik te weinig geld
      heb; ik ben aangenomen aan de VUB en moet uit Vietnam nog binnen geraken; welk stickertje moet in haar pas om hier te
      trouwen; mijn baas wil een lasser uit Bosnië halen, hoe raakt die binnen; mijn gezin in Bagdad wacht al maanden op
      toelating van België; met een toeristenstempel komen en dan blijven, mag dat; inreizen naar België; moeten Brazilianen
      op voorhand iets vragen om hier te komen wonen; mag ik met een Frans verblijf naar hier; vanuit Pakistan vertrekken naar
      mijn man; mijn visumaanvraag hangt al een halfjaar; VFS-kantoor; D-visum voor mijn kinderen; type C of type D; au pair
      uit Madagaskar binnen laten komen; single permit en daarna de stempel; inreisverbod; visum humanitair; visum voor een
      kunstenaar op tournee; beroep tegen weigering van een visum`,
    fr: `visa pour la Belgique; demander un visa; visa long séjour; visa étudiant; visa refusé; visa Schengen; ma fiancée à
      Manille n'obtient pas de rendez-vous à l'ambassade; entrer en Belgique depuis le Vietnam pour étudier`,
    en: `visa for Belgium; apply for a visa; long-stay visa; student visa; visa refused; visa for my wife; do I need a visa;
      my fiancée cannot get an appointment at the embassy; accepted at university, how do I enter Belgium; visa type C or D`,
    de: `Visum für Belgien; Visum beantragen; Langzeitvisum; Studentenvisum; meine Verlobte bekommt keinen Termin bei der
      Botschaft; Visum Typ C oder D`,
    tr: `Belçika vizesi; vize başvurusu; uzun süreli vize; vize reddedildi; öğrenci vizesi; nişanlım büyükelçilikten randevu
      alamıyor; üniversiteye kabul edildim nasıl girerim`,
  },
  {
    need: 'oranje kaart',
    why: 'Named by its colour or letters (AI); it is the paper of those who wait for a decision.',
    sheets: 'oranje kaart; attest immatriculatie',
    also: 'vreemdelingenkaart; registratie lang; opvang initiatief; visum',
    nl: `oranje kaart; attest van immatriculatie; immatriculatieattest; AI kaart; model A; voorlopig verblijfsdocument; oranje
      kaart verlengen; mijn oranje kaart vervalt; wachten op beslissing van de Dienst Vreemdelingenzaken; asielzoeker kaart; ik
      heb asiel aangevraagd en heb een kaart nodig; verzoeker internationale bescherming papieren; oranje kaart verloren;
      wachtregister; in afwachting van gezinshereniging kaart; procedure loopt nog, papier van de gemeente; bewijs dat mijn
      aanvraag loopt; bijlage 26; tijdelijk verblijf in afwachting; asielaanvraag lopend; ik deed mijn tweede interview en mijn
      kartonnetje loopt bijna af; Brussel heeft nog niet beslist en ik mag ondertussen niet zonder papier lopen; advocaat zegt
      dat ik tijdens mijn beroep een AI moet krijgen; ik vroeg 9ter en kreeg een kaart met een vervaldatum; mijn oranje is
      gescheurd; hoe lang mag ik werken met die oranje; de huisbaas aanvaardt mijn oranje kartonnetje niet; ik wacht al vier
      maanden op gezinshereniging en heb niks in handen; interim vraagt of ik mag werken met een kartonnen kaart; mijn
      huisgenoot in het asielcentrum verhuist en zijn oranje moet mee veranderen; nog geen antwoord op mijn verblijf, welk
      papier; attest voor wie wacht; tijdelijke kaart asiel; van bijlage naar oranje; drie maanden bij en bij laten verlengen;
      carton orange; mag ik reizen met mijn oranje; oranje papier; kartonnen verblijfsbewijs; wacht al maanden op de kaart en
      heeft intussen iets voorlopigs nodig; voorlopig papier zolang mijn man wacht op zijn verblijf; tijdelijk verblijf tijdens
      de aanvraag; tijdelijk papier als gezinslid; tijdelijk papiertje tijdens de procedure`,
    fr: `carte orange; attestation d'immatriculation; prolonger ma carte orange; demandeur d'asile carte; en attente d'une
      décision de séjour; mon carton orange expire bientôt; puis-je travailler avec la carte orange`,
    en: `orange card; certificate of registration model A; extend orange card; asylum seeker card; waiting for a decision on
      my stay; my orange paper expires soon; can I work with the orange card; no answer yet on my stay`,
    de: `orange Karte; vorläufige Aufenthaltsbescheinigung; Asylbewerber Karte; orange Karte verlängern; mein oranges Papier
      läuft ab; darf ich mit oranger Karte arbeiten`,
    tr: `turuncu kart; turuncu kart uzatma; iltica başvurusu kartı; geçici oturum belgesi; turuncu kağıdım bitiyor; turuncu
      kartla çalışabilir miyim`,
  },
  {
    need: 'elektronische vreemdelingenkaart',
    why: 'Named by its letter (A, B, F, K) or "verblijfskaart"; told as an expiry that costs job or benefit.',
    sheets: 'vreemdelingenkaart; verblijfskaart* -kind',
    also: 'registratie lang; oranje kaart; verblijfskaart kind; verlies elektronisch identiteitsdocument',
    nl: `vreemdelingenkaart; verblijfskaart; verblijfstitel; verblijfskaart verlengen; mijn verblijfskaart vervalt; A-kaart
      verlengen; B-kaart; F-kaart; F+ kaart; E-kaart; EU-kaart; K-kaart; L-kaart; M-kaart Brexit; H-kaart blauwe kaart;
      identiteitskaart voor vreemdelingen; identiteitskaart voor niet-Belgen; ik ben geen Belg en mijn kaart is verlopen;
      verblijfsvergunning verlengen; verblijf vernieuwen; nieuwe kaart voor mijn man die Marokkaan is; elektronische kaart
      EU-burger; verblijfskaart afhalen; verblijf onbeperkte duur; duurzaam verblijf na vijf jaar; permanente verblijfskaart;
      mijn verblijfsrecht loopt af; werkgever zegt dat mijn verblijfskaart vervallen is; dop geschorst want verblijfskaart
      vervallen; wat kost een verblijfskaart; bijlage 15 terwijl ik wacht op mijn kaart; Britse nationaliteit kaart na Brexit;
      gemeenschapsonderdaan kaart; foto en vingerafdrukken verblijfskaart; mijn baas zet mij buiten als mijn A niet op tijd
      verlengd is; de kinderbijslag stopt want mijn kaart van verblijf is op; al vijf jaar hier met mijn gezin, mag ik nu een
      kaart voor altijd; ik heb F en wil F plus; mijn man is weggegaan en ik vrees voor mijn F-kaart; ik ben te laat met mijn
      kaart van verblijf en zit in Turkije; vijfenveertig dagen voor het einde moet ik komen vragen, zeggen ze; Engelse buurman
      vraagt welke kaart hij nu moet hebben; student uit Nepal, mijn A is op in oktober; met welke kaart mag ik in heel Europa
      werken; hoe krijg ik de witte chipkaart van Europeaan; bank blokkeert mijn rekening want mijn vreemde kaart is voorbij;
      mijn letterkaart omruilen; van A naar B; ik ben Française en mijn E is verlopen; langdurig ingezetene; kaart onbeperkt;
      mijne verblijfskaart is over tijd; ze vragen loonfiches om mijn A te hernieuwen; mijn kaart van vreemdeling ligt klaar;
      wachten op chipkaart vreemdeling terwijl bijlage afloopt; kaart N; J-kaart; kaart met chip voor een Europeaan; B-kaart
      vervalt; F-kaart loopt af; F-kaart vernieuwen; A kaart gedaan; vreemdelingenpas verlopen; vreemdelingenkaart loopt ten
      einde; Nederlander die hier woont, welke kaart`,
    fr: `carte d'étranger; titre de séjour; renouveler ma carte de séjour; carte de séjour expirée; carte A; carte F; carte B;
      séjour permanent; carte E citoyen européen; mon patron me renvoie si ma carte A n'est pas prolongée; cinq ans ici, carte
      définitive; allocations bloquées car ma carte est expirée`,
    en: `residence card; foreigner's card; renew my residence card; residence permit expired; A card; F card; permanent
      residence; EU citizen card; ID card for non-Belgians; my boss will fire me if my A card is not renewed; five years here,
      card for good; bank blocks me because my card expired`,
    de: `Ausländerkarte; Aufenthaltskarte; Aufenthaltskarte verlängern; Aufenthaltstitel abgelaufen; Daueraufenthalt; Chef
      entlässt mich wenn die A-Karte nicht verlängert wird; fünf Jahre hier, unbefristete Karte`,
    tr: `yabancı kimlik kartı; oturum kartı; oturum kartı yenileme; oturum kartımın süresi doldu; A kart; F kart; süresiz
      oturum; A kartım uzatılmazsa işten atılırım; beş yıldır buradayım süresiz kart; oturma kartı yenileme; oturma kartımın
      süresi bitti; oturum kartı yenilemek`,
  },
  {
    need: 'Belg worden',
    why: 'Said as "Belg worden" or "naturalisatie"; the proof of being a Belgian is another sheet.',
    sheets: 'nationaliteit aanvragen; nationaliteitsverklaring; naturalisatie',
    also: 'akte belgische nationaliteit; attest belgische nationaliteit; nederlands leren; inburgering',
    nl: `Belg worden; Belgische nationaliteit aanvragen; ik wil Belg worden; nationaliteit aanvragen; naturalisatie;
      nationaliteitsverklaring; Belgische nationaliteit na vijf jaar; ik woon hier al tien jaar en wil Belg worden; getrouwd met
      een Belg, word ik dan Belg; mijn vrouw wil de Belgische nationaliteit; mijn kind is hier geboren en geen Belg; kind Belg
      maken; Belgische nationaliteit voor mijn zoon; voorwaarden om Belg te worden; taaltest voor nationaliteit; inburgering
      bewijs voor nationaliteit; hoeveel jaar werken om Belg te worden; wat kost Belg worden; registratierecht nationaliteit;
      dubbele nationaliteit; mijn eigen nationaliteit behouden als ik Belg word; tweede nationaliteit; Belgisch paspoort krijgen
      als buitenlander; nationaliteit geweigerd door het parket; ik ben vluchteling en wil Belg worden; staatsburgerschap;
      staatsburger worden; gepensioneerd en Belg worden; Belg door geboorte; Belg door adoptie; van nationaliteit veranderen;
      Belg worden met een handicap; dossier nationaliteit indienen; ik werk al zes jaar in dezelfde bakkerij en wil mogen
      stemmen zoals iedereen hier; mijn kinderen zijn hier op school en willen dezelfde pas als hun vriendjes; ik slaagde voor
      mijn Nederlands, kan ik nu een van jullie worden; tien jaar F-kaart en nu de Belgische pas; wij zijn Nederlanders die al
      dertig jaar hier wonen en de stap willen zetten; de procureur gaf een negatief advies over mijn aanvraag als Belg; hoeveel
      dagen werk moet ik bewijzen voor de nationaliteit; ik ben arbeidsongeschikt en wil toch Belg zijn; Belg worden via mijn
      man; onze baby werd hier geboren, wij zijn Congolees, krijgt hij de nationaliteit; een zegel van 150 euro en een dossier;
      ik wil mijn Turkse nationaliteit niet kwijt en er de Belgische bij; mijn grootmoeder is 68 en spreekt geen Nederlands, kan
      zij nog Belg worden; dossier naar het parket gestuurd, hoelang wachten; vlaming worden; landgenoot worden; de
      nationaliteit pakken; 'k wil Belg zijn; Belg op mijn achttiende; artikel 12bis; geboren in België uit buitenlandse ouders;
      ik ben Brit en wil er na Brexit Belg bij; mijn statuut van vluchteling inruilen voor de Belgische pas; bewijs van
      integratie voor mijn aanvraag; naturalisatie aanvragen; naturaliseren; na vijf jaar hier Belg worden; ik wil Belg zijn`,
    fr: `devenir belge; demander la nationalité belge; naturalisation; déclaration de nationalité; conditions pour devenir
      belge; nationalité belge après cinq ans; double nationalité; mon enfant est né ici et veut être belge; je travaille ici
      depuis six ans et je veux voter comme tout le monde; avis négatif du parquet; garder ma nationalité turque et devenir
      belge`,
    en: `become Belgian; apply for Belgian nationality; Belgian citizenship; naturalisation; how do I get a Belgian passport
      as a foreigner; citizenship after five years; dual nationality; citizenship for my child; I worked here six years and
      want to vote like everybody; negative advice of the prosecutor; keep my Turkish nationality and become Belgian`,
    de: `Belgier werden; belgische Staatsangehörigkeit beantragen; Einbürgerung; Naturalisierung; doppelte
      Staatsangehörigkeit; ich arbeite seit sechs Jahren hier und will Belgier sein; türkische Nationalität behalten`,
    tr: `Belçika vatandaşı olmak; vatandaşlık başvurusu; vatandaşlığa geçmek; çifte vatandaşlık; Belçika vatandaşlığı
      şartları; altı yıldır çalışıyorum Belçikalı olmak istiyorum; Türk vatandaşlığını koruyarak Belçikalı olmak`,
  },
  {
    need: 'afschrift van de akte van Belgische nationaliteit',
    why: 'The deed of who became a Belgian, asked years later; not the certificate for who always was.',
    sheets: 'akte belgische nationaliteit',
    also: 'attest belgische nationaliteit; nationaliteit aanvragen',
    nl: `akte van Belgische nationaliteit; afschrift nationaliteitsakte; nationaliteitsakte; bewijs wanneer ik Belg geworden
      ben; akte van naturalisatie; kopie van mijn nationaliteitsverklaring; uittreksel akte nationaliteit; papier van toen ik
      Belg werd; datum waarop ik Belg ben geworden; naturalisatiebewijs van mijn vader; akte van verkrijging van de
      nationaliteit; akte nationaliteit voor het consulaat; bewijs dat ik door verklaring Belg werd; in 1999 ben ik Belg
      geworden en mijn broer in Marokko gelooft het niet; het Turks consulaat vraagt mijn blad van toen ik Belg werd; sinds
      wanneer is mijn moeder Belgische; mijn brief van de kamer over mijn naturalisatie is zoek; mijn vader werd Belg toen ik
      klein was, staat daar een akte van; blad van mijn verklaring op mijn achttiende als Belg; oude nationaliteit opgeven in
      Duitsland, ze vragen de akte van Belg; op welke dag kreeg ik de Belgische pas officieel; de gemeente waar ik Belg werd;
      stuk over nationaliteitskeuze; ik werd Belg door mijn man, bewijs daarvan; dubbel van mijn naturalisatie`,
    fr: `acte de nationalité belge; copie de l'acte de nationalité; preuve de ma naturalisation; depuis quand ma mère est-elle
      belge; le consulat veut le papier de ma naturalisation`,
    en: `deed of Belgian nationality; copy of nationality deed; proof of when I became Belgian; naturalisation certificate;
      since when is my mother Belgian; consulate wants the paper of when I became Belgian`,
    de: `Urkunde der belgischen Staatsangehörigkeit; Einbürgerungsurkunde`,
    tr: `vatandaşlık senedi; vatandaşlığa geçtiğime dair belge`,
  },
  {
    need: 'de Belgische nationaliteit verliezen of opgeven',
    why: 'Belgians abroad fear to lose it, others want to give it up; the opposite of becoming a Belgian.',
    sheets: 'verlies nationaliteit',
    also: 'nationaliteit aanvragen; attest belgische nationaliteit; verhuis buitenland',
    nl: `Belgische nationaliteit verliezen; verlies van nationaliteit; afstand doen van de Belgische nationaliteit; Belgische
      nationaliteit opgeven; ik wil geen Belg meer zijn; nationaliteit kwijt; ben ik nog Belg; ben ik mijn nationaliteit kwijt
      omdat ik in het buitenland woon; geboren in het buitenland en op 28 jaar Belgische nationaliteit verloren; behoud van
      nationaliteit verklaring; Belgische nationaliteit terugkrijgen; herkrijgen van nationaliteit; vervallenverklaring
      nationaliteit; afstand nationaliteit; nationaliteit afgenomen; Nederlander worden en Belg blijven; ik woon al twintig
      jaar in Chili en word bijna achtentwintig, straks ben ik mijn Belg zijn kwijt; Oostenrijk wil dat ik mijn Belgische pas
      laat vallen; mijn neef in Texas is ineens geen Belg meer; wij emigreerden en ons kind is ginder geboren, blijft het
      Belg; toen ik Amerikaan werd hebben ze mij geschrapt als Belg; ik wil alleen nog Duitser zijn; hoe krijg ik mijn
      Belgische pas terug die ik in de jaren negentig opgaf; Japan laat geen twee nationaliteiten toe; als ik Zwitser word,
      verlies ik dan mijn Belg zijn; mijn zoon voetbalt voor Congo en moet Belg af; nationaliteit weg door veroordeling; niet
      langer Belg zijn; opnieuw Belg worden na verlies; verklaring voor mijn 28ste op de ambassade; Belg af; Belgische
      nationaliteit inleveren`,
    fr: `perdre la nationalité belge; renoncer à la nationalité belge; récupérer la nationalité belge; suis-je encore belge;
      je vis au Chili et j'ai bientôt 28 ans, vais-je perdre ma nationalité; l'Autriche veut que je rende mon passeport belge`,
    en: `lose Belgian nationality; give up Belgian nationality; renounce citizenship; regain Belgian nationality; am I still
      Belgian; living in Chile and nearly 28, will I lose my nationality; Austria wants me to drop my Belgian passport`,
    de: `belgische Staatsangehörigkeit verlieren; Verzicht auf Staatsangehörigkeit; Österreich verlangt dass ich den
      belgischen Pass abgebe`,
    tr: `Belçika vatandaşlığını kaybetmek; vatandaşlıktan çıkmak; Belçika vatandaşlığımı bırakmam isteniyor`,
  },
];
