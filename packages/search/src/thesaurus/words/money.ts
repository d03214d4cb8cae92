import type { WordGroup } from '../word-group.ts';

/** Words for money, paying, being short of it, debts and benefits. */
export const MONEY_WORDS: readonly WordGroup[] = [
  { why: 'What one pays with.', same: 'geld poen centen cash sous; fr argent fric; en money; tr para' },
  { why: 'What comes in.', same: 'inkomen inkomsten; fr revenu revenus; de einkommen; tr gelir' },
  {
    why: 'What one gets for work.',
    same: 'loon salaris wedde pree; fr salaire paie; en salary; de gehalt lohn; tr maaş ücret',
  },
  { why: 'The minimum of the centre for welfare.', same: 'leefloon bestaansminimum minimex; de sozialhilfe' },
  { why: 'Money that an office pays every month.', same: 'uitkering; fr allocation; en benefits' },
  {
    why: 'Paying.',
    same: `betalen betaling bekostigen; fr payer paiement; en pay payment; de zahlen bezahlen zahlung; tr ödemek
      ödeme`,
  },
  { why: 'What a thing asks.', same: 'tarief prijs kostprijs; fr prix tarifs; en price; de preis; tr fiyat' },
  {
    why: 'What one must spend.',
    same: 'kosten onkosten uitgaven; fr frais dépenses; en expenses; tr masraf masraflar',
  },
  {
    why: 'Costing little.',
    same: 'goedkoop voordelig betaalbaar spotgoedkoop; fr abordable; en cheap affordable; de billig; tr ucuz',
  },
  { why: 'Costing much.', same: 'prijzig peperduur; fr cher coûteux; en expensive; de teuer; tr pahalı' },
  {
    why: 'Costing nothing.',
    same: 'gratis kosteloos; fr gratuit gratuitement; de kostenlos umsonst; tr ücretsiz bedava',
  },
  {
    why: 'Paying less.',
    same: `korting vermindering prijsvermindering reductie; fr réduction rabais remise; en discount; de rabatt
      ermäßigung; tr indirim`,
  },
  { why: 'The lower price for who has little.', same: 'kansentarief; de sozialtarif' },
  { why: 'The higher refund of care; older names included.', same: 'omnio omniostatuut wigw; fr bim' },
  { why: 'A paper that asks for money.', same: 'rekening factuur; en bill invoice; de rechnung; tr fatura' },
  {
    why: 'Money one still has to pay back.',
    same: 'schuld schuldenlast; fr dette endettement; en debt; tr borç borçlar',
  },
  {
    why: 'Too many debts.',
    same: 'schuldoverlast; fr surendettement surendetté; de überschuldung überschuldet',
  },
  {
    why: 'Help with debts.',
    same: `schuldbemiddeling schuldhulpverlening schuldhulp schuldbemiddelaar; de schuldnerberatung schuldenberatung`,
  },
  { why: 'Debts before a judge.', same: 'csr; de privatinsolvenz' },
  { why: 'The office holds your money.', same: 'budgetbeheer; de geldverwaltung' },
  {
    why: 'The office helps you to plan.',
    same: 'budgetbegeleiding budgethulp budgetadvies; de budgetberatung',
  },
  {
    why: 'Paying in parts.',
    same: `afbetalen afbetaling aflossen afkorten aflossing; fr rembourser; en repay instalments; de abzahlen; tr
      taksit`,
  },
  {
    why: 'A plan to pay in parts.',
    same: 'afbetalingsplan betalingsplan betaalplan afkortingsplan; de ratenzahlung',
  },
  {
    why: 'A letter that one must pay.',
    same: `aanmaning herinneringsbrief ingebrekestelling betalingsherinnering; fr rappel sommation; en reminder; de
      mahnung`,
  },
  { why: 'Firms that call for money.', same: 'incassobureau incasso incassokantoor' },
  {
    why: 'Who comes to seize.',
    same: 'deurwaarder gerechtsdeurwaarder; fr huissier; en bailiff; de gerichtsvollzieher; tr icra',
  },
  {
    why: 'Taking away goods by a judge.',
    same: 'beslag inbeslagname loonbeslag beslaglegging; fr saisie; en seizure; de pfändung; tr haciz',
  },
  { why: 'Too late with paying.', same: 'achterstallig achterstand achterstal; en overdue; de rückstand' },
  { why: 'Not paid.', same: 'onbetaald openstaand; fr impayé; en unpaid; de unbezahlt; tr ödenmemiş' },
  {
    why: 'Money of a bank for a while.',
    same: 'lening krediet ontlening; fr prêt crédit emprunt; en loan; de darlehen; tr kredi',
  },
  { why: 'Taking money for a while.', same: 'lenen ontlenen; fr emprunter; en borrow; de leihen ausleihen' },
  { why: 'Money before the office decided.', same: 'voorschot; fr avance acompte; de vorschuss; tr avans' },
  {
    why: 'Having little.',
    same: `armoede kansarm kansarmoede armlastig; fr pauvre pauvreté; en poor poverty; de armut; tr fakir yoksul
      yoksulluk`,
  },
  { why: 'Nothing left.', same: 'blut platzak; fr fauché; en penniless; de pleite; tr parasız' },
  { why: 'Making it to the end of the month.', same: 'rondkomen; de auskommen; tr geçinmek' },
  {
    why: 'Help in money.',
    same: 'financieel geldelijk; fr financier; en financial; de finanziell; tr maddi',
  },
  {
    why: 'Money from the government for something.',
    same: `premie toelage subsidie toeslag; fr prime subside; en grant subsidy allowance; de zuschuss förderung`,
  },
  { why: 'A part paid by another.', same: 'tussenkomst tegemoetkoming; fr intervention' },
  {
    why: 'Money one gets back.',
    same: `terugbetaling terugbetalen terugbetaald teruggave; fr remboursement; en refund reimbursement; de
      erstattung rückerstattung; tr iade`,
  },
  {
    why: 'Money for a loss.',
    same: `schadevergoeding schadeloosstelling; fr indemnisation dédommagement; en compensation damages; de
      entschädigung schadenersatz; tr tazminat`,
  },
  { why: 'A payment for effort.', same: 'vergoeding; fr indemnité' },
  {
    why: 'Money put by.',
    same: `spaargeld spaarcenten spaarboekje spaarrekening; fr épargne; en savings; de ersparnisse; tr birikim`,
  },
  { why: 'Money for the state.', same: 'belasting; fr impôt taxe; de steuer steuern; tr vergi' },
  { why: 'Telling the state one’s income.', same: 'belastingaangifte belastingbrief; de steuererklärung' },
  {
    why: 'Not having to pay.',
    same: 'vrijstelling vrijgesteld; fr exonération exempté; en exemption; de befreiung befreit; tr muafiyet',
  },
  {
    why: 'What one must pay as punishment.',
    same: 'boete gasboete bekeuring; fr amende; en penalty; de bußgeld geldstrafe; tr ceza',
  },
  {
    why: 'The family allowance, under its several names.',
    same: 'kindergeld groeipakket kinderbijslag gezinsbijslag',
  },
  {
    why: 'Money at a birth, under its several names.',
    same: 'geboortepremie startbedrag kraamgeld geboortetoelage',
  },
  {
    why: 'Money from an ex for the children.',
    same: `onderhoudsgeld alimentatie onderhoudsbijdrage onderhoudsuitkering onderhoudsplicht; en alimony; de
      unterhalt alimente; tr nafaka`,
  },
  {
    why: 'Money after the working life.',
    same: 'pensioen; fr retraite; en pension retirement; tr emeklilik',
  },
  {
    why: 'Who has stopped working by age.',
    same: 'gepensioneerd; en retired pensioner retiree; de pensioniert; tr emekli',
  },
  { why: 'The extra for old people with too little pension.', same: 'igo inkomensgarantie; fr grapa' },
  { why: 'A budget for old people who need care.', same: 'zorgbudget thab' },
  { why: 'Money to live on each week.', same: 'leefgeld weekgeld; de taschengeld' },
  {
    why: 'Your money at the bank.',
    same: 'zichtrekening bankrekening rekeningnummer; de bankkonto girokonto konto',
  },
  { why: 'The plastic one pays with.', same: 'bankkaart betaalkaart' },
  {
    why: 'A paper that gives money off.',
    same: 'bon cadeaubon waardebon tegoedbon; en voucher coupon; de gutschein; tr kupon',
  },
  {
    why: 'What one is owed as heir.',
    same: `erfenis nalatenschap erven erfdeel; fr héritage succession hériter; en inheritance inherit; de erbe
      erbschaft; tr miras`,
  },
  {
    why: 'Failing as a firm.',
    same: 'failliet faillissement bankroet; fr faillite; en bankrupt bankruptcy; de insolvenz; tr iflas',
  },
  { why: 'A gift.', same: 'cadeau geschenk; tr hediye' },
  {
    why: 'Giving for nothing.',
    same: 'schenken schenking donatie doneren; fr donation; en donate; de spende; tr bağış',
  },
];
