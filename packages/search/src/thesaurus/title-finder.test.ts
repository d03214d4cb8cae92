import { expect, it } from 'vitest';
import { readList, TitleFinder } from './title-finder.ts';

const titles = [
  'Leefloon',
  'Equivalent leefloon',
  'Vlaamse huurwaarborglening',
  'Financiële tussenkomst in de huurwaarborg',
  'Buitenschoolse kinderopvang',
];
const finder = new TitleFinder(titles);
const find = (pattern: string) => finder.find(pattern).map((number) => titles[number]);

it('finds the titles that have all words, in any order and form', () => {
  expect(find('leefloon')).toEqual(['Leefloon', 'Equivalent leefloon']);
  expect(find('huurwaarborg tussenkomsten')).toEqual(['Financiële tussenkomst in de huurwaarborg']);
});

it('leaves out those that have a word after a dash', () => {
  expect(find('leefloon -equivalent')).toEqual(['Leefloon']);
});

it('finds beginnings, endings and middles by stars', () => {
  expect(find('huurwaarborg*')).toEqual([
    'Vlaamse huurwaarborglening',
    'Financiële tussenkomst in de huurwaarborg',
  ]);
  expect(find('*opvang')).toEqual(['Buitenschoolse kinderopvang']);
  expect(find('*waarborg*')).toHaveLength(2);
});

it('finds nothing for nothing, and nothing for what only leaves out', () => {
  expect(['', '*', '-', '-leefloon'].flatMap(find)).toEqual([]);
});

it('reads a list over several lines', () => {
  expect(readList(' a; b\n   c ;;')).toEqual(['a', 'b c']);
  expect(readList(undefined)).toEqual([]);
});
