import { describe, expect, it } from 'vitest';
import { daysUntil } from './days.ts';
import { phoneHref } from './phone-href.ts';
import { textIn } from './useText.ts';

describe('A text of a document', () => {
  it('comes in the wanted language, else the likeliest to be understood, else any', () => {
    expect(textIn({ fi: 'Kirje', sv: 'Brev' }, ['sv', 'fi'])).toEqual({
      language: 'sv',
      text: 'Brev',
    });
    expect(textIn({ fi: 'Kirje', sv: ' ' }, ['sv', 'fi'])).toEqual({
      language: 'fi',
      text: 'Kirje',
    });
    expect(textIn({ et: 'Kiri' }, ['sv', 'fi'])).toEqual({ language: 'et', text: 'Kiri' });
    expect(textIn({}, ['fi']).text).toBe('');
  });
});

describe('Days until a day', () => {
  it('are counted by the calendar, whatever the hour and the change of the clocks', () => {
    const late = new Date(2026, 10, 23, 23, 59);
    const early = new Date(2026, 10, 23, 0, 1);
    expect([daysUntil('2026-11-23', late), daysUntil('2026-11-23', early)]).toEqual([0, 0]);
    expect(daysUntil('2026-11-24', late)).toBe(1);
    expect(daysUntil('2026-11-22', early)).toBe(-1);
    expect(daysUntil('2027-04-01', new Date(2027, 2, 27, 12))).toBe(5);
  });
});

it('A number is called without what is only for the eye', () => {
  expect(phoneHref('+358 11 000-0363')).toBe('tel:+358110000363');
});
