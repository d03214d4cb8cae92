import type { Need } from '../need.ts';

/** Shops, repairs, beauty and parties: answered by traders, who are not in a catalogue of public services. */
export const ELSEWHERE_SHOPS: readonly Need[] = [
  {
    need: 'supermarkt-uren',
    why: 'Shops publish their own hours.',
    sheets: 'winkeluren; openingsuren winkel*; koopzondag*',
    nl: `supermarkt open op zondag; winkel openingsuren; koopzondag; Colruyt; Aldi; Delhaize open; is de winkel open op
      feestdag; Action; folder supermarkt; Lidl promoties; winkels Meir uren; shoppingcenter; klantenkaart supermarkt; welke
      nachtwinkel is nu open`,
    fr: `supermarché ouvert dimanche; heures d'ouverture magasin`,
    en: 'supermarket open Sunday; shop opening hours',
  },
  {
    need: 'bakker-slager',
    why: 'Bakers and butchers.',
    sheets: 'bakker*; slager*; bakkerij*',
    nl: `bakker open; pistolets; taart bestellen; slager; verjaardagstaart; beenhouwer; koffiekoeken zondag; broodautomaat;
      glutenvrije bakker; kaasschotel; halal slager; charcuterie; patisserie; viswinkel; boterkoeken; ijstaart`,
    fr: 'boulangerie ouverte; boucherie; commander un gâteau',
    en: 'bakery; butcher; order a birthday cake',
  },
  {
    need: 'bloemen-cadeau',
    why: 'Florists and gift shops.',
    sheets: 'bloemist*; bloemenwinkel*',
    nl: `bloemen bestellen; bloemist; rouwkrans bestellen; boeket laten leveren; geschenkmand; Moederdag cadeau idee;
      bloemenwinkel; ballonnen met helium; rozen bezorgen; verjaardagscadeau voor mijn vrouw; doopsuiker; suikerbonen; chocolade
      cadeau`,
    fr: 'fleuriste; livrer un bouquet',
    en: 'flower delivery; florist',
  },
  {
    need: 'kapper',
    why: 'Hairdressers and beauty salons.',
    sheets: 'kapper*; kapsalon*; schoonheid*',
    nl: `kapper; kapsalon; haar laten verven; barbier; gelnagels; schoonheidssalon; manicure; ontharen wax; kapper maandag open;
      permanent in het haar; baard scheren; extensions; zonnebank; gezichtsverzorging; haar knippen kind; coiffeur; haarwerk
      pruik kopen`,
    fr: 'coiffeur; manucure',
    en: 'hairdresser; barber; nail salon',
  },
  {
    need: 'kleren-schoenen',
    why: 'Clothes shops and tailors.',
    sheets: 'kledingwinkel*; schoenenwinkel*; kleermaker*; naaiatelier',
    nl: `kleermaker; broek inkorten; schoenen kopen; schoenmaker; trouwkleed; kostuum huren; rits laten vervangen; solden
      wanneer; Zalando retour; winterjas kopen; schoenlapper; kleren naar maat; communiekledij; naaister; carnavalskostuum;
      hakken schoenen maken; juwelier; ring vergroten`,
    fr: 'tailleur; raccourcir un pantalon; robe de mariée',
    en: 'tailor; shoe repair; wedding dress',
  },
  {
    need: 'wassalon',
    why: 'Launderettes and dry cleaners; ironing shops are another matter.',
    sheets: 'wassalon*; wasserette*; droogkuis; *droogkuis',
    nl: `wassalon; droogkuis; wasserette; dekbed wassen in grote machine; tapijt reinigen; vlek op trouwkleed; kostuum naar
      droogkuis; wasmachine op munten; zetel reinigen; leder laten kuisen; gordijnen stomen; nieuwkuis`,
    fr: 'laverie; nettoyage à sec',
    en: 'launderette; dry cleaner',
  },
  {
    need: 'elektro-kopen',
    why: 'Shops; the sheets only lend or give reductions to low incomes.',
    sheets: 'elektrowinkel*; toestellen kopen',
    nl: `televisie kopen; welke stofzuiger is best; laptop kopen; koffiezet; microgolf; friteuse; airfryer; printer inkt;
      PlayStation; zwarte vrijdag; wasmachine foutcode E18; vaatwasser pompt niet; tv zonder beeld; hersteldienst droogkast;
      batterijen knoopcel; strijkijzer kopen`,
    fr: 'acheter une télévision; aspirateur',
    en: 'buy a laptop; best vacuum cleaner; TV repair',
  },
  {
    need: 'repair-cafe',
    why: 'A repair café of volunteers, in some villages.',
    sheets: 'repair*; herstelcafé*; *repaircafé',
    nl: `repair café; kapotte broodrooster laten herstellen; herstelcafé; kapot speelgoed maken; naaimachine herstellen;
      koffiezetapparaat kapot; radio hersteld krijgen; wie maakt mijn oude lamp; repaircafé wanneer; mixer stuk; antieke klok
      herstellen; uurwerkmaker`,
    fr: 'repair café; réparer un grille-pain',
    en: 'repair café; fix my toaster',
  },
  {
    need: 'meubelwinkel',
    why: 'Furniture shops; second-hand goods have a sheet of their own.',
    sheets: 'meubelwinkel*; interieur*; keukenbouwer*',
    nl: `IKEA; zetel op maat; nieuwe keuken kopen; gordijnen op maat; matras kiezen; behangpapier; interieurarchitect; verf
      kleur woonkamer; tapijt kopen; boxspring; doe-het-zelfzaak; Brico; Gamma; laminaat leggen; bureaustoel; parket schuren;
      schilderij inkaderen`,
    fr: 'magasin de meubles; nouvelle cuisine',
    en: 'furniture store; new kitchen; DIY store',
  },
  {
    need: 'pasfoto',
    why: 'A photographer or a machine; the card sheets only say that a photo is needed.',
    sheets: 'pasfoto*; fotograaf*',
    nl: `pasfoto laten maken; fotograaf; fotohokje; fotoautomaat; waar kan ik pasfoto's trekken; familiefoto; foto's afdrukken;
      fotoboek; trouwfotograaf; babyfoto eisen; oude dia's digitaliseren; newbornshoot; videocassettes op dvd zetten`,
    fr: `photo d'identité; photomaton; photographe`,
    en: 'passport photo booth; photographer',
  },
  {
    need: 'drukwerk-kopies',
    why: 'A copy shop or printer.',
    sheets: 'copyshop*; drukkerij*',
    nl: `copyshop; poster afdrukken; visitekaartjes; geboortekaartjes drukken; inscannen; plastificeren; drukkerij; cursus laten
      inbinden; T-shirt bedrukken; uitnodigingen laten drukken; stempel laten maken; A3 kleurenprint; spandoek laten maken`,
    fr: 'imprimerie; faire-part; photocopies',
    en: 'copy shop; print business cards',
  },
  {
    need: 'tweedehands-online',
    why: 'Sales sites and auctions.',
    sheets: 'tweedehandssite*; veiling* -fietsen',
    nl: `2dehands; Marktplaats; spullen online verkopen; Vinted; eBay; antiek verkopen; postzegels verkopen; veilinghuis; zilver
      opkoper; boeken verkopen; piano te koop; Facebook Marketplace; stripverhalen verkopen; weggeefhoek; speelgoed verkopen`,
    fr: 'vendre en ligne; antiquaire',
    en: 'sell stuff online; auction house; sell antiques',
  },
  {
    need: 'restaurant',
    why: 'Restaurants take their own bookings.',
    sheets: 'restaurant -sociaal; tafel reserveren',
    nl: `restaurant reserveren; tafel voor vier; waar lekker eten; frituur in de buurt; frietjes; pizza bestellen; sushi;
      Chinees afhaal; ontbijt buitenshuis; mosselen eten; frietkot open; kebab; barbecuerestaurant; brunch; ribbekes; menu
      dagschotel brasserie; sterrenrestaurant`,
    fr: 'réserver un restaurant; friterie; commander une pizza',
    en: 'book a restaurant; order pizza; Chinese takeaway',
  },
  {
    need: 'cafe-ijssalon',
    why: 'Pubs and bars.',
    sheets: 'cafés; ijssalon*; nachtleven',
    nl: `gezellig café; terrasje doen; cocktailbar; pintje drinken; discotheek; uitgaan zaterdagavond; karaoke; nachtclub;
      brouwerij bezoeken; theehuis; pannenkoeken eten; pooltafel; wijnbar; trappist; waar voetbal kijken op groot scherm`,
    fr: 'bar à cocktails; glacier; boîte de nuit',
    en: 'cosy pub; ice cream parlour; nightclub',
  },
  {
    need: 'catering-trouwfeest',
    why: 'Caterers and wedding planners; the hall and the act have sheets.',
    sheets: 'catering*; traiteur*; trouwfeest*',
    nl: `catering; traiteur; trouwzaal catering; trouwfeest organiseren weddingplanner; bruidstaart; broodjeslunch leveren;
      koude schotel; feestmenu; openingsdans; DJ gezocht; receptiehapjes; trouwringen; vrijgezellenfeest ideeën;
      ceremoniemeester; coverband boeken`,
    fr: 'traiteur; organiser un mariage wedding planner; DJ mariage',
    en: 'caterer; wedding planner; DJ for wedding',
  },
];
