import type { WordGroup } from '../word-group.ts';

/** Words for work, looking for it and losing it. */
export const WORK_WORDS: readonly WordGroup[] = [
  {
    why: 'Paid work.',
    same: `werk job tewerkstelling arbeid; fr travail emploi travailler boulot; en employment working; de arbeit; tr
      çalışma çalışmak`,
  },
  { why: 'Looking for a job.', same: 'werkzoekend; de arbeitssuchend' },
  { why: 'An open place.', same: 'vacature jobaanbieding; en vacancy; de stellenangebot' },
  {
    why: 'Asking for a job.',
    same: 'sollicitatie solliciteren; fr postuler candidature; de bewerbung bewerben',
  },
  {
    why: 'Without work.',
    same: `werkloos werkeloos werkloosheid werkeloosheid; fr chômage chômeur; en unemployed unemployment jobless; de
      arbeitslos arbeitslosigkeit; tr işsiz işsizlik`,
  },
  {
    why: 'Money for who has no work.',
    same: 'dop werkloosheidsuitkering dopgeld stempelgeld werkloosheidsvergoeding; de arbeitslosengeld',
  },
  {
    why: 'Losing a job.',
    same: `ontslag afgedankt c4 ontslaan; fr licencié licenciement; en fired dismissed; de entlassen entlassung
      gekündigt; tr kovuldum çıkarıldım`,
  },
  {
    why: 'The one who gives work.',
    same: 'werkgever patron; fr employeur; en employer; de arbeitgeber; tr işveren patronum',
  },
  {
    why: 'The one who works.',
    same: 'werknemer; fr employé ouvrier; en worker; de arbeitnehmer; tr işçi çalışan',
  },
  { why: 'Someone at work with you.', same: 'collega; fr collègue; en colleague coworker' },
  {
    why: 'One’s own boss.',
    same: 'zelfstandig; fr indépendant; en self-employed freelancer; de selbständig selbstständig',
  },
  {
    why: 'A firm.',
    same: `bedrijf onderneming firma kmo; fr entreprise société; en company; de unternehmen betrieb; tr şirket`,
  },
  {
    why: 'A trader with a shop.',
    same: 'handelaar winkelier middenstander; fr commerçant; en shopkeeper trader; de händler; tr esnaf',
  },
  { why: 'A shop.', same: 'winkel handelszaak; fr magasin boutique; en shop; tr dükkan mağaza' },
  {
    why: 'A cafe.',
    same: 'café kroeg herberg drankgelegenheid; fr bistrot; en pub; de kneipe; tr kahvehane',
  },
  { why: 'Where one eats out.', same: 'restaurant eethuis eetgelegenheid; en diner; tr lokanta restoran' },
  { why: 'Opening late.', same: 'nachtwinkel; en nightshop' },
  { why: 'Work by the hour for neighbours and town.', same: 'wijkwerker wijkwerken pwa' },
  { why: 'Learning a trade.', same: 'opleiding vorming; fr formation; de ausbildung weiterbildung' },
  { why: 'A trial at work.', same: 'stage stageplaats; en internship; de praktikum; tr staj' },
  { why: 'A job for pupils.', same: 'studentenjob vakantiejob studentenarbeid vakantiewerk; de ferienjob' },
  {
    why: 'Working without pay for good.',
    same: `vrijwilliger vrijwilligerswerk vrijwillig benevool; fr bénévolat; en volunteer volunteering; de ehrenamt
      freiwillige; tr gönüllü gönüllülük`,
  },
  { why: 'Off the books.', same: 'zwartwerk; de schwarzarbeit' },
  {
    why: 'Too ill to work.',
    same: 'arbeidsongeschikt arbeidsongeschiktheid werkonbekwaam; de arbeitsunfähig',
  },
  { why: 'Money while ill.', same: 'ziekte-uitkering ziekengeld; de krankengeld' },
  { why: 'Hurt at work.', same: 'arbeidsongeval werkongeval; de arbeitsunfall' },
  { why: 'Days off.', same: 'verlof congé; de urlaub; tr izin' },
  {
    why: 'Time off around a birth.',
    same: 'moederschapsrust moederschapsverlof zwangerschapsverlof bevallingsverlof; de mutterschutz',
  },
  { why: 'Time off for a young child.', same: 'ouderschapsverlof; de elternzeit' },
  { why: 'A stop in one’s career.', same: 'tijdskrediet loopbaanonderbreking' },
  { why: 'Meeting of workers.', same: 'vakbond syndicaat; de gewerkschaft; tr sendika' },
  {
    why: 'Somebody in the service of a town.',
    same: 'ambtenaar gemeenteambtenaar; fr fonctionnaire; de beamter; tr memur',
  },
];
