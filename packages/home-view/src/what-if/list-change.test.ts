import { describe, expect, it } from 'vitest';
import { exampleRecommended } from '../find-services/aurora.example.ts';
import { listChange } from './list-change.ts';

const list = (...numbers: number[]) =>
  numbers.map((number) => exampleRecommended(number, `Palvelu ${number}`));
const id = (number: number) => exampleRecommended(number, '').service.id;

describe('The list with another answer', () => {
  it('tells where a service stands now and would stand then', () => {
    expect(listChange(list(1, 2, 3), list(3, 2, 1), id(1))).toEqual({ now: 1, rank: 3, comes: [] });
    expect(listChange(list(1, 2), list(2), id(1))).toMatchObject({ now: 1, rank: null });
    expect(listChange(list(2), list(1, 2), id(1))).toMatchObject({ now: null, rank: 1 });
  });

  it('names what would come to the top, not what moves at the end of a long list', () => {
    const { comes } = listChange(list(1, 2), list(4, 1, 2, 5), id(1));
    expect(comes.map(({ text }) => text)).toEqual(['Palvelu 4', 'Palvelu 5']);
    const many = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(listChange(list(...many), list(...many, 21), id(1)).comes).toEqual([]);
  });
});
