import type { Need } from '../need.ts';
import { ADAPTING_THE_HOME } from './adapting-the-home.ts';
import { ALARM_AND_CARE_GOODS } from './alarm-and-care-goods.ts';
import { BIRTH_AND_FAMILY_TIES } from './birth-and-family-ties.ts';
import { BUILDING } from './building.ts';
import { CARING_FOR_SOMEBODY } from './caring-for-somebody.ts';
import { CATERING } from './catering-and-night-shops.ts';
import { CERTIFICATES } from './certificates.ts';
import { CHILDCARE } from './childcare.ts';
import { CLUBS } from './clubs.ts';
import { COMING_TO_BELGIUM } from './coming-to-belgium.ts';
import { COMPANY_AND_OLD_AGE } from './company-and-old-age.ts';
import { COPIES_AND_SIGNATURES } from './copies-and-signatures.ts';
import { COSTS_OF_CARE } from './costs-of-care.ts';
import { COSTS_OF_SCHOOL } from './costs-of-school-and-leisure.ts';
import { CULTURE_AND_LIBRARY } from './culture-and-library.ts';
import { DEATH } from './death.ts';
import { DEBTS } from './debts.ts';
import { DISABILITY_DAILY_LIFE } from './disability-daily-life.ts';
import { DISABILITY_MONEY } from './disability-money.ts';
import { DRIVING_AND_VOTING } from './driving-and-voting.ts';
import { ELSEWHERE_ANIMALS } from './elsewhere-animals.ts';
import { ELSEWHERE_CARS } from './elsewhere-cars.ts';
import { ELSEWHERE_HEALTH } from './elsewhere-health.ts';
import { ELSEWHERE_HOMES_AND_SHOPS } from './elsewhere-homes-and-shops.ts';
import { ELSEWHERE_LAW } from './elsewhere-law.ts';
import { ELSEWHERE_LEARNING } from './elsewhere-learning.ts';
import { ELSEWHERE_LEISURE } from './elsewhere-leisure.ts';
import { ELSEWHERE_OTHER } from './elsewhere-other.ts';
import { ELSEWHERE_PESTS } from './elsewhere-pests.ts';
import { ELSEWHERE_SHOPS } from './elsewhere-shops.ts';
import { ELSEWHERE_SICKNESS } from './elsewhere-sickness.ts';
import { ELSEWHERE_STATE } from './elsewhere-state.ts';
import { END_OF_LIFE } from './end-of-life.ts';
import { ENERGY } from './energy.ts';
import { EVENTS_IN_THE_STREET } from './events-in-the-street.ts';
import { FOOD_AND_GOODS } from './food-and-goods.ts';
import { GETTING_AROUND } from './getting-around.ts';
import { GRAVES_AND_CREMATION } from './graves-and-cremation.ts';
import { GREEN_SUBSIDIES } from './green-subsidies.ts';
import { GREENER_HOMES } from './greener-homes.ts';
import { GROWING_OLD } from './growing-old.ts';
import { HALLS_AND_HIRE } from './halls-and-hire.ts';
import { HALLS_AND_MATERIAL } from './halls-and-material.ts';
import { HELP_IN_THE_HOUSE } from './help-in-the-house.ts';
import { HELP_WITH_PAPERS } from './help-with-papers.ts';
import { HOLIDAYS_AND_CAMPS } from './holidays-and-camps.ts';
import { IDENTITY_CARDS } from './identity-papers.ts';
import { INCOME } from './income.ts';
import { INCOME_OF_FAMILIES } from './income-of-families-and-elders.ts';
import { INTEGRATION } from './integration.ts';
import { LEISURE } from './leisure.ts';
import { LIVING_TOGETHER_AND_PARTING } from './living-together-and-parting.ts';
import { LOSING_A_HOME } from './losing-a-home.ts';
import { MARKETS } from './markets-and-trade.ts';
import { MARRIAGE } from './marriage.ts';
import { MIND_AND_ADDICTION } from './mind-and-addiction.ts';
import { MOVING } from './moving.ts';
import { NAMES_AND_GENDER } from './names-and-gender.ts';
import { NEIGHBOURS_AND_COUPLES } from './neighbours-and-couples.ts';
import { NEWBORN } from './newborn.ts';
import { PARKING } from './parking-and-bicycles.ts';
import { PARKING_WITH_A_DISABILITY } from './parking-with-a-disability.ts';
import { PROOF_OF_HOME } from './proof-of-home.ts';
import { PROPERTY_TAXES } from './property-taxes.ts';
import { QUALITY_OF_HOMES } from './quality-of-homes.ts';
import { RAISING_CHILDREN } from './raising-children.ts';
import { RENOVATING } from './renovating.ts';
import { PAYING_RENT } from './renting.ts';
import { SAFETY } from './safety-and-nature.ts';
import { SAVING } from './saving-energy-and-water.ts';
import { SCHOOL } from './school.ts';
import { SOCIAL_HOUSING } from './social-housing.ts';
import { STREETS } from './streets-and-works.ts';
import { TALKING } from './talking-to-the-town.ts';
import { TAXES } from './taxes-and-tenders.ts';
import { FINDING_AND_KEEPING_A_LEASE } from './tenants.ts';
import { TOWN_HALL_ODDS } from './town-hall-odds.ts';
import { TRAVEL_PAPERS } from './travel-papers.ts';
import { VIOLENCE } from './violence.ts';
import { AT_THE_DOOR } from './waste-at-the-door.ts';
import { TO_THE_PARK } from './waste-to-the-park.ts';
import { WITHOUT_A_HOME } from './without-a-home.ts';
import { WORK } from './work.ts';
import { WORK_OF_FOREIGNERS } from './work-of-foreigners.ts';

/** What municipalities and their partners answer. */
const ANSWERED_HERE: readonly Need[] = [
  ...ADAPTING_THE_HOME,
  ...ALARM_AND_CARE_GOODS,
  ...BIRTH_AND_FAMILY_TIES,
  ...BUILDING,
  ...CARING_FOR_SOMEBODY,
  ...CATERING,
  ...CERTIFICATES,
  ...CHILDCARE,
  ...CLUBS,
  ...COMING_TO_BELGIUM,
  ...COMPANY_AND_OLD_AGE,
  ...COPIES_AND_SIGNATURES,
  ...COSTS_OF_CARE,
  ...COSTS_OF_SCHOOL,
  ...CULTURE_AND_LIBRARY,
  ...DEATH,
  ...DEBTS,
  ...DISABILITY_DAILY_LIFE,
  ...DISABILITY_MONEY,
  ...DRIVING_AND_VOTING,
  ...END_OF_LIFE,
  ...ENERGY,
  ...EVENTS_IN_THE_STREET,
  ...FOOD_AND_GOODS,
  ...GETTING_AROUND,
  ...GRAVES_AND_CREMATION,
  ...GREEN_SUBSIDIES,
  ...GREENER_HOMES,
  ...GROWING_OLD,
  ...HALLS_AND_HIRE,
  ...HALLS_AND_MATERIAL,
  ...HELP_IN_THE_HOUSE,
  ...HELP_WITH_PAPERS,
  ...HOLIDAYS_AND_CAMPS,
  ...IDENTITY_CARDS,
  ...INCOME_OF_FAMILIES,
  ...INCOME,
  ...INTEGRATION,
  ...LEISURE,
  ...LIVING_TOGETHER_AND_PARTING,
  ...LOSING_A_HOME,
  ...MARKETS,
  ...MARRIAGE,
  ...MIND_AND_ADDICTION,
  ...MOVING,
  ...NAMES_AND_GENDER,
  ...NEIGHBOURS_AND_COUPLES,
  ...NEWBORN,
  ...PARKING,
  ...PARKING_WITH_A_DISABILITY,
  ...PROOF_OF_HOME,
  ...PROPERTY_TAXES,
  ...QUALITY_OF_HOMES,
  ...RAISING_CHILDREN,
  ...RENOVATING,
  ...PAYING_RENT,
  ...SAFETY,
  ...SAVING,
  ...SCHOOL,
  ...SOCIAL_HOUSING,
  ...STREETS,
  ...TALKING,
  ...TAXES,
  ...FINDING_AND_KEEPING_A_LEASE,
  ...TOWN_HALL_ODDS,
  ...TRAVEL_PAPERS,
  ...VIOLENCE,
  ...AT_THE_DOOR,
  ...TO_THE_PARK,
  ...WITHOUT_A_HOME,
  ...WORK_OF_FOREIGNERS,
  ...WORK,
];

/** What residents ask a municipality that others answer: known, so that it can be said. */
const ANSWERED_ELSEWHERE: readonly Need[] = [
  ...ELSEWHERE_ANIMALS,
  ...ELSEWHERE_CARS,
  ...ELSEWHERE_HEALTH,
  ...ELSEWHERE_HOMES_AND_SHOPS,
  ...ELSEWHERE_LAW,
  ...ELSEWHERE_LEARNING,
  ...ELSEWHERE_LEISURE,
  ...ELSEWHERE_OTHER,
  ...ELSEWHERE_PESTS,
  ...ELSEWHERE_SHOPS,
  ...ELSEWHERE_SICKNESS,
  ...ELSEWHERE_STATE,
];

/** All needs of the thesaurus. */
export const NEEDS: readonly Need[] = [...ANSWERED_HERE, ...ANSWERED_ELSEWHERE];
