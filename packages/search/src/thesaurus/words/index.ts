import type { WordGroup } from '../word-group.ts';
import { ASKING_AND_GETTING_WORDS } from './asking-and-getting.ts';
import { AUTHORITIES_WORDS } from './authorities.ts';
import { BIRTH_MARRIAGE_DEATH_WORDS } from './birth-marriage-death.ts';
import { BODY_AND_DISABILITY_WORDS } from './body-and-disability.ts';
import { ENERGY_WORDS } from './energy.ts';
import { FAMILY_WORDS } from './family.ts';
import { FOOD_AND_CLEANING_WORDS } from './food-and-cleaning.ts';
import { VERB_FORMS } from './forms.ts';
import { NOUN_FORMS } from './forms-nouns.ts';
import { REGULAR_VERB_FORMS } from './forms-regular.ts';
import { HOUSING_WORDS } from './housing.ts';
import { ILLNESS_AND_CARE_WORDS } from './illness-and-care.ts';
import { LEISURE_WORDS } from './leisure.ts';
import { MIND_AND_DANGER_WORDS } from './mind-and-danger.ts';
import { MONEY_WORDS } from './money.ts';
import { NEWCOMERS_WORDS } from './newcomers.ts';
import { PAPERS_WORDS } from './papers.ts';
import { SCHOOL_AND_CHILDCARE_WORDS } from './school-and-childcare.ts';
import { TRANSPORT_WORDS } from './transport.ts';
import { WASTE_AND_STREET_WORDS } from './waste-and-street.ts';
import { WORK_WORDS } from './work.ts';

/** All groups of words that mean the same. */
export const WORD_GROUPS: readonly WordGroup[] = [
  ...ASKING_AND_GETTING_WORDS,
  ...AUTHORITIES_WORDS,
  ...BIRTH_MARRIAGE_DEATH_WORDS,
  ...BODY_AND_DISABILITY_WORDS,
  ...ENERGY_WORDS,
  ...FAMILY_WORDS,
  ...FOOD_AND_CLEANING_WORDS,
  ...NOUN_FORMS,
  ...REGULAR_VERB_FORMS,
  ...VERB_FORMS,
  ...HOUSING_WORDS,
  ...ILLNESS_AND_CARE_WORDS,
  ...LEISURE_WORDS,
  ...MIND_AND_DANGER_WORDS,
  ...MONEY_WORDS,
  ...NEWCOMERS_WORDS,
  ...PAPERS_WORDS,
  ...SCHOOL_AND_CHILDCARE_WORDS,
  ...TRANSPORT_WORDS,
  ...WASTE_AND_STREET_WORDS,
  ...WORK_WORDS,
];
