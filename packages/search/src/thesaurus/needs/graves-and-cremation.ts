import type { Need } from '../need.ts';

/** What residents ask about burial, cremation, last wishes and the grave. */
export const GRAVES_AND_CREMATION: readonly Need[] = [
  {
    need: 'toelating om te cremeren',
    why: 'Families say "verassen", "verbranden", and ask what may be done with the ashes.',
    sheets: 'crematie toelating; crematie',
    also: 'laatste wilsbeschikking; grafconcessies; overlijdensaangifte -doodgeboren',
    nl: `crematie; cremeren; toelating tot crematie; verassen; verassing; laten verbranden na de dood; lijkverbranding;
      crematorium; mijn vader wilde gecremeerd worden; toestemming om te cremeren; as mee naar huis nemen; urne thuis zetten;
      urne thuis bewaren; as uitstrooien; as uitstrooien in zee; as verstrooien in de tuin; strooiweide; crematie aanvragen
      gemeente; mag iedereen gecremeerd worden; familie is het niet eens over de crematie; wie beslist over cremeren of
      begraven; crematie van mijn moeder regelen; as verdelen onder de kinderen; attest crematie; papa wou in rook opgaan en
      geen graf; mag zijn as in ons veranda staan of moet dat op het kerkhof; wij willen hem uitstrooien aan de Noordzee waar
      hij viste; hangertje met een beetje as van mama laten maken; mijn broer wil een kist in de grond en ik wil vuur; de stad
      moet eerst tekenen voor ze hem mogen verassen; mag het crematorium beginnen zonder papier van de gemeente; gestorven in
      verdachte omstandigheden, mag hij dan verast worden; we willen de asse van bomma onder haar rozenstruik; het potje met as
      staat al twintig jaar op de kast, mag dat; pacemaker eruit voor de oven; boot huren voor asverstrooiing; urn verdelen over
      vier kinderen; in den oven gaan; laten verassen; asse meenemen naar mijn land; moslimfamilie wil niet dat hij verast
      wordt; crematorium vraagt toelating van de stad; verstrooien in het bos waar ze altijd wandelde; gecremeerd en dan; een
      deeltje as in een juweel; duurt dat lang voor die toelating er is, de verassing is vrijdag; vader wou verbrand worden en
      niet in de grond; laten verbranden; verbranding; verbranden na de dood; lijkverbranding toestemming; welk papier voor een
      lijkverbranding; verast worden; bompa moet nog verast worden; mijn man verassen, hoe lang na het sterven; dokter van de
      gemeente komt kijken voor de verassing; begrafenisondernemer wacht op het papier voor het crematorium; hij wou in de oven;
      wat tekenen om te laten cremeren; ze wou gecremeerd worden en niet begraven; crematorium wacht op de gemeente`,
    fr: `crémation; incinération; autorisation d'incinération; disperser les cendres; garder l'urne à la maison; faire
      incinérer mon père; disperser les cendres de papa à la mer; mon frère veut un enterrement et moi la crémation; garder un
      peu de cendres dans un bijou`,
    en: `cremation; permission to cremate; scatter ashes; keep urn at home; have my father cremated; scatter dad's ashes in
      the sea; ashes in the garden under a rose; my brother wants burial and I want cremation`,
    de: `Einäscherung; Feuerbestattung; Erlaubnis zur Kremation; Asche verstreuen; Urne zu Hause; Papas Asche im Meer
      verstreuen; Bruder will Begräbnis und ich Feuer`,
    tr: `kremasyon; ölü yakma izni; külleri serpmek; babamın küllerini denize serpmek; külleri evde saklamak`,
  },
  {
    need: 'vastleggen hoe je begraven wilt worden',
    why: 'Said as "later", "als ik er niet meer ben"; often confused with a testament or with euthanasia.',
    sheets: 'laatste wilsbeschikking; wilsbeschikking*',
    also: 'teraardebestelling; crematie; orgaandonatie; wilsverklaring -inzake',
    nl: `laatste wilsbeschikking; laatste wil; mijn laatste wil vastleggen; ik wil niet begraven worden; ik wil begraven worden
      en niet gecremeerd; ik wil later gecremeerd worden; vastleggen dat ik gecremeerd wil worden; mijn begrafenis op voorhand
      regelen; mijn uitvaart vastleggen; op papier zetten wat er met mijn lichaam moet gebeuren; wat als ik er niet meer ben;
      wensen voor mijn begrafenis; begraven of verassen laten registreren; bij mijn man begraven worden; in hetzelfde graf als
      mijn vrouw; geen kerkelijke begrafenis willen; katholieke of vrijzinnige uitvaart laten noteren; ik wil een islamitische
      begrafenis; mijn as in zee; uitvaartcontract doorgeven aan de gemeente; wilsverklaring begrafenis; wijze van
      teraardebestelling kiezen; laatste wens; mijn kinderen moeten later niet kiezen; ik ben oud en wil alles in orde brengen
      voor ik sterf; wil herroepen van crematie; lichaam schenken aan de wetenschap; testament over mijn begrafenis; waar laat
      ik mijn laatste wens inschrijven; ik heb geen familie meer en wil dat iemand weet dat ik in het vuur wil; straks sta ik er
      niet meer en mijn zonen gaan ruziemaken over kist of oven; mijn stiefmoeder mag niet over mijn uitvaart beslissen; ik ben
      alleenstaand en wil op voorhand zeggen hoe ik afscheid neem; ik wil naast mijn eerste vrouw liggen en niet naast de
      tweede; als het zover is wil ik mijn as bij de hond; geen pastoor aan mijn kist; na mijn diagnose wil ik al bepalen wat er
      na mijn dood met mijn lijf gebeurt; ik ben 82 en wil dat het bij de gemeente geschreven staat, de oven en niet de grond;
      mijn as moet in de bergen; van gedacht veranderd, toch geen oven; ik wil begraven worden naar mijn geloof, met gezicht
      naar Mekka, en dat nu al vastleggen; humanistische plechtigheid later; bij mijn kindje in het graf later; wie vertelt ze
      straks dat ik verstrooid wil worden; later de grond in of de oven in; 'k wil loater verbrand wordn; mijn dood voorbereiden
      bij de gemeente; uitvaartwens deponeren; wens om verstrooid te worden; mijn hoofd is nog goed en ik wil het zwart op wit,
      hoe ik begraven word; is een briefje in mijn lade genoeg om verast te worden; mijn as later laten uitstrooien op zee, nu
      vastleggen; laten noteren dat ik niet in de grond wil; nu al opschrijven dat mijn as bij mijn vrouw komt; zeggen wat ze
      met mij moeten doen als ik dood ben; uitvaartwensen registreren; uitvaartwens laten opschrijven bij de gemeente; laten
      noteren wat er met mijn as gebeurt; op voorhand kiezen tussen kist en as; ik wil niet in de grond; mijn wens voor mijn
      begrafenis laten opschrijven; zelf beslissen over mijn eigen begrafenis; keuze urne of kist doorgeven`,
    fr: `dernières volontés; déclarer mes dernières volontés pour l'enterrement; je veux être incinéré; choisir enterrement ou
      crémation; régler mes funérailles à l'avance; déclaration de mode de sépulture; mes fils vont se disputer entre cercueil
      et crémation; je n'ai plus de famille et je veux noter mon souhait d'enterrement; pas de curé à mon enterrement; faire
      enregistrer ses dernières volontés; choisir à l'avance inhumation ou crémation`,
    en: `last wishes for my funeral; register burial or cremation wish; I want to be cremated later; arrange my funeral in
      advance; what happens to my body after death; I have no family and want it written that I will be cremated; my sons
      would argue about my burial; no priest at my funeral`,
    de: `letzter Wille Bestattung; Bestattungswunsch eintragen; ich möchte eingeäschert werden; Begräbnis vorher regeln; ich
      habe keine Familie und will festlegen wie ich bestattet werde; kein Pfarrer an meinem Grab`,
    tr: `vasiyet cenaze; son arzu; nasıl gömülmek istediğimi kaydettirmek; ölünce nasıl gömüleceğimi yazdırmak istiyorum;
      ailem yok cenaze isteğimi bildirmek`,
  },
  {
    need: 'attest van de geregistreerde laatste wens',
    why: 'Undertaker or family want the proof of what the deceased had registered.',
    sheets: 'teraardebestelling; aardebestelling',
    also: 'laatste wilsbeschikking; crematie',
    nl: `attest van wijze van teraardebestelling; attest over begraven of cremeren; bewijs van de laatste wilsbeschikking; had
      mijn vader iets laten registreren over zijn begrafenis; heeft de overledene een laatste wil bij de gemeente; nakijken of
      mijn moeder gecremeerd wilde worden; uittreksel laatste wilsbeschikking; bewijs van mijn keuze crematie; attest rituelen
      begrafenis; begrafenisondernemer vraagt attest laatste wil; kopie van mijn verklaring over mijn begrafenis; attest
      teraardebestelling en rituelen; weten wat nonkel gekozen had voor zijn uitvaart; heeft moeke ooit aan het loket laten
      opschrijven of ze in de grond of de oven wou; de uitvaartfirma wil zeker zijn wat er geregistreerd staat; wij zoeken of
      peter op het gemeentehuis iets getekend had over zijn uitvaart; zwart op wit wat hij koos, kist of urne; het
      geregistreerde van de overledene opvragen; mijn zus beweert dat vader in de grond wou, staat dat ergens; gegevens over
      de keuze van de dode raadplegen; ik liet vorig jaar mijn uitvaartkeuze noteren en wil een blad; welke eredienst koos
      tante voor haar begrafenis; nazien of er een wilsbeschikking van hem bestaat`,
    fr: `attestation du mode de sépulture; preuve des dernières volontés enregistrées; ma sœur dit que papa voulait être
      enterré, est-ce enregistré`,
    en: `certificate of registered funeral wish; did my father register burial wishes; is it registered what dad wanted,
      burial or cremation`,
  },
  {
    need: 'een graf of urnenplaats aanvragen',
    why: 'Families speak of a place on the churchyard, a cellar, a wall niche, not of a concession.',
    sheets: 'grafconcessies; grafconcessie -verlengen; concessie* columbari*',
    also: 'concessies verlengen; grafmonument; laatste wilsbeschikking; opgraving',
    nl: `graf kopen; grafconcessie; concessie kerkhof; plaats op het kerkhof; plek op de begraafplaats; grafkelder; grafkelder
      kopen; familiegraf; columbarium; nis in het columbarium; urnenveld; plaatsje in de urnenmuur; urne bijzetten; samen met
      mijn man in één graf; dubbel graf; wat kost een graf; prijs begraafplaats; hoelang mag een graf blijven staan; waar kan ik
      mijn moeder laten begraven; begraafplaats gemeente; kerkhof; begraven worden in de gemeente waar ik vroeger woonde;
      grafsteen plaatsen; zerk; grafzerk reglement; op voorhand een graf reserveren; plaats voor mezelf op het kerkhof
      reserveren; kindergraf; islamitisch perceel begraafplaats; graf richting Mekka; natuurbegraafplaats; gratis graf
      niet-geconcedeerd; gedenkplaatje strooiweide; grond voor een graf; waar gaan we vader te ruste leggen, hij woonde hier
      maar twee maanden; moeke wil bij haar zus liggen onder die beuk; we willen drie broers in één kelder; ik zoek een laatste
      rustplaats voor ons mama; gaat er in de muur nog een tweede potje bij; mag onze steen hoger dan die van de buren; welke
      zerk mag en welke niet, de steenkapper vraagt het; we willen witte kiezel en een lantaarn op zijn plek; onze baby moet op
      het kinderhoekje liggen; mijn man is moslim en moet op zijn zij liggen; mag ik mij nu al inkopen naast mijn vrouw; we
      willen in volle grond en geen kelder; een naamplaatje aan de zuil van de strooiweide; hij woonde in Antwerpen maar wil bij
      zijn ouders in ons dorp liggen; hoeveel kost een plek voor vijfentwintig jaar; rustplaats kopen; nen put op 't kerkhof;
      een kelderke; asurne in de grond steken; bos waar je urn tussen de bomen mag; welk perceel en welke rij krijgen we; kan
      mijn hond bij mij in het graf; bloembak aan zijn nisje zetten; tarief voor wie van buiten de gemeente is; nis voor de urne
      van mama; een nis voor dertig jaar; familiegraf aanvragen; urnekelder prijs; urnenkelder voor vijftig jaar; plaats voor
      een urne kopen; een plaats op het kerkhof kopen`,
    fr: `concession au cimetière; acheter une tombe; place au cimetière; columbarium; caveau familial; prix d'une concession;
      parcelle musulmane cimetière; où reposera maman; place pour deux urnes dans le mur; il habitait ailleurs mais veut
      reposer ici`,
    en: `grave plot; buy a grave; cemetery concession; columbarium niche; family grave; price of a grave; Muslim burial plot;
      a resting place for my mother; second urn in the wall niche; he lived elsewhere but wants to be buried here`,
    de: `Grabkonzession; Grab kaufen; Platz auf dem Friedhof; Kolumbarium; Familiengrab; letzte Ruhestätte für meine Mutter;
      zweite Urne in der Nische`,
    tr: `mezar yeri; mezar satın almak; mezarlıkta yer; müslüman mezarlığı; aile mezarı; annem için son istirahat yeri; başka
      şehirde yaşadı ama buraya gömülmek istiyor`,
  },
  {
    need: 'een graf verlengen of stopzetten',
    why: 'It begins with a notice on the grave: "het bordje op het graf", "ze gaan het graf ruimen".',
    sheets: 'concessie* verlengen; concessie* hernieuw*; concessie* beëindigen',
    also: 'grafconcessies; opgraving; grafmonument',
    nl: `concessie verlengen; grafconcessie verlengen; graf verlengen; graf van mijn ouders vervalt; er hangt een papier op het
      graf van mijn grootouders; bordje op het graf; gemeente gaat het graf ruimen; graf wordt weggenomen; graf weghalen;
      grafzerk laten wegnemen; brief dat de concessie afloopt; concessie loopt ten einde; graf houden voor nog 20 jaar;
      concessie hernieuwen; concessie opzeggen; concessie beëindigen; afstand doen van het graf; ik wil het graf niet meer
      onderhouden; verwaarloosd graf; graf van bompa vergeten te betalen; wie betaalt de verlenging van het graf; grafsteen
      terugkrijgen; columbariumnis verlengen; ontruimen van graven; graf is verlopen; aan grootmoeders zerk plakt een geel
      briefje van de gemeente; straks gooien ze de steen van ons ouders op een hoop; we wonen ver en niemand verzorgt nog de
      laatste rustplaats van tante; dertig jaar zijn om en we willen dat bompa blijft liggen; ik kreeg een rekening voor de zerk
      van een grootoom die ik nooit kende; moet ik als kleinkind betalen om de zerk te laten staan; de buxus op moeders steen is
      overwoekerd en ik krijg een brief van de begraafplaats; waarheen gaan de beenderen als de termijn om is; bordje met te
      ruimen aan de steen; mijn broer betaalt niet mee om vader langer te laten liggen; tot wanneer is er betaald voor het
      familiegraf; de nis van mijn man loopt af; ik wil de naamplaat van de nis meenemen voor ze weg is; gescheurde zerk en een
      maning om ze te herstellen; oude kelder van de familie afstaan aan de gemeente; hoelang ligt ge daar voor ze u wegdoen; 't
      graf van ons moeder moet weg zeggen ze; voor een graf bijbetalen; eeuwigdurende vergunning die niet meer eeuwig is; het
      steentje van ons kinderen mag niet verdwijnen; van het familiegraf af willen; het graf van onze tante niet meer
      onderhouden en opgeven; er hangt een papier aan het graf dat het gedaan is; briefje op het graf; graf wordt weggehaald; ze
      gaan oma's graf weghalen; de plaats van opa komt vrij als we niet reageren; het graf nog dertig jaar laten staan; jaren
      bijkopen voor het graf; oud graf opgeven; graf bijna vervallen`,
    fr: `renouveler une concession; prolonger la concession; la tombe de mes parents expire; affichette sur la tombe; mettre fin
      à une concession; tombe enlevée par la commune; un papier jaune sur la tombe de grand-mère; trente ans sont passés et nous
      voulons garder la tombe; payer pour laisser la pierre; renouveler la concession de la tombe; la concession expire`,
    en: `renew grave concession; extend the grave; notice on my parents' grave; grave will be removed; give up a grave; yellow
      paper on grandma's grave; thirty years are over and we want to keep the grave; who pays to keep the tomb`,
    de: `Grab verlängern; Konzession verlängern; Grab läuft ab; Grab auflösen; gelber Zettel am Grab der Oma; dreißig Jahre
      vorbei, Grab behalten`,
    tr: `mezar süresini uzatmak; mezar süresi doluyor; mezarı bırakmak; ninemin mezarında kağıt asılı; mezar kalsın istiyoruz`,
  },
  {
    need: 'opgraven of verplaatsen van een lichaam of urne',
    why: 'Families say "verhuizen naar een ander graf", "bij elkaar leggen", not "ontgraving".',
    sheets: 'opgraving; ontgraving*',
    also: 'grafconcessies; crematie; concessies verlengen',
    nl: `opgraving; opgraven; ontgraving; lichaam opgraven; graf verplaatsen; mijn vader naar een ander kerkhof verplaatsen;
      overledene verhuizen naar een ander graf; ouders bij elkaar leggen in één graf; urne uit het columbarium halen; urne terug
      mee naar huis nemen; asurne opgraven; urne verplaatsen; herbegraven; na jaren toch cremeren; stoffelijk overschot
      verplaatsen; kist opgraven toestemming; wat kost een ontgraving; stoffelijke resten naar het buitenland overbrengen;
      vergunning ontgraven; wij verhuizen naar de kust en willen papa zijn urne mee; mama ligt hier en vader ginder, we willen
      ze bij elkaar; de familie in Marokko wil zijn gebeente ginder hebben; in het verkeerde vak gelegd, kan hij nog verlegd
      worden; na de scheiding van mijn ouders wil ons ma niet meer bij hem liggen; DNA nodig van mijn dode vader, mag de kist
      open; de nis leegmaken en uitstrooien; onze urne uit de grond en op de schouw; van een gewoon plekje naar een kelder
      overbrengen; uit het graf halen; verleggen van een dode; mag men een dode nog verplaatsen na tien jaar; oud-soldaat
      overbrengen naar een ereperk; kist bovenhalen; uit den grond doen; gebeente overbrengen; de as die begraven is toch nog
      verstrooien; resten van bompa bij bomma steken; ouders apart begraven en samen willen leggen; naar een ander kerkhof; as
      uit de nis halen; urne uit de muur halen en mee naar huis nemen`,
    fr: `exhumation; exhumer un corps; déplacer une tombe; reprendre l'urne; transférer un corps vers un autre cimetière;
      réunir mes parents dans une même tombe; emporter l'urne dans notre déménagement`,
    en: `exhumation; move a body to another grave; take urn out of columbarium; rebury; bring my parents together in one
      grave; take the urn along when we move`,
    de: `Exhumierung; Umbettung; Urne umbetten; Eltern in einem Grab zusammenlegen; Urne beim Umzug mitnehmen`,
    tr: `mezar nakli; mezar açma; cenazeyi başka mezara taşımak; annemle babamı aynı mezara koymak`,
  },
  {
    need: 'een oud grafmonument onderhouden',
    why: 'Lovers of heritage say "een oud graf adopteren"; "peterschap" is the word of the town.',
    sheets: 'peterschap graf*; grafmonument',
    also: 'concessies verlengen; grafconcessies; erfgoed* -subsidie*',
    nl: `peterschap grafmonument; oud graf adopteren; grafmonument adopteren; oude grafzerk restaureren; peter van een graf
      worden; mooi oud graf redden; graf van een soldaat onderhouden; historisch graf op het kerkhof; verwaarloosd
      grafmonument overnemen; grafkapel restaureren; meter of peter van een graf; oud graf hergebruiken; zo'n prachtige
      smeedijzeren kruis staat weg te roesten, mag ik dat opknappen; als heemkring willen wij een zerk van de oude notaris
      redden; engelenbeeld op het kerkhof is afgebroken en ik wil het herstellen; in ruil voor herstel er later zelf in
      liggen; vervallen kapelletje op de begraafplaats opknappen met onze vereniging; graf van een volksschrijver dat niemand
      verzorgt; de zerk van een gesneuvelde met liefde verzorgen; meter worden van een oude zerk; beeldhouwwerk op een graf
      bewaren; ik ben steenkapper en wil vrijwillig een oude tombe herstellen; klassezerk overnemen`,
    fr: `parrainage d'une tombe; adopter une tombe ancienne; restaurer un monument funéraire; restaurer une vieille croix
      rouillée au cimetière`,
    en: `adopt an old grave; restore grave monument; look after an old tomb nobody cares for`,
  },
  {
    need: 'begrafenis van een oud-strijder',
    why: 'Children of veterans ask whether the town still pays something for the burial.',
    sheets: 'oudstrijders begrafenis*; begrafeniskosten oudstrijders',
    also: 'begrafeniskosten; begrafenis',
    nl: `tegemoetkoming begrafenis oud-strijder; oudstrijder gestorven; mijn vader was oud-strijder, krijgen we iets voor de
      begrafenis; weerstander overleden; opgeëiste tweede wereldoorlog begrafenis; politieke gevangene begrafeniskosten;
      veteraan overleden premie; oorlogsinvalide gestorven tussenkomst; vaderlandslievende vereniging begrafenis;
      werkweigeraar oorlog begrafenis premie; bompa zat in het verzet en is gestorven; nabestaande oud-strijder; mijn
      grootvader vocht in Korea en is gestorven, komt de gemeente tussen in de uitvaart; bompa had een kaart van weggevoerde;
      vlag op de kist van een oud-strijder; vader was in het geheim leger en is dood; mijn pa was krijgsgevangene en wij
      betalen de kist; de bond van oud-strijders zegt dat de stad bijlegt; medaille van het verzet en een uitvaart; nonkel zat
      in Breendonk en is heengegaan; oorlogsvrijwilliger 40-45 gestorven; missie in Rwanda gedaan en overleden, veteraan`,
    fr: `frais funéraires ancien combattant; décès d'un ancien combattant prime; résistant décédé intervention commune;
      grand-père a fait la Corée et est décédé, prime funérailles`,
    en: `war veteran funeral allowance; funeral costs of a veteran; grandfather was a prisoner of war and died, funeral aid`,
  },
];
