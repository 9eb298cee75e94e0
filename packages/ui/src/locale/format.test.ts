import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDistance,
  formatMoney,
  formatNumber,
  formatTime,
  formatTimeSpan,
} from './format.ts';

describe('Times', () => {
  it('are written as people write them in each language', () => {
    expect(formatTimeSpan('09:00', '16:00', 'fi')).toBe('klo 9–16');
    expect(formatTimeSpan('09:00', '16:00', 'sv')).toBe('kl. 9–16');
    expect(formatTimeSpan('09:00', '16:00', 'en')).toBe('9 am–4 pm');
  });

  it('show minutes only when there are some', () => {
    expect(formatTimeSpan('08:30', '15:45', 'fi')).toBe('klo 8.30–15.45');
    expect(formatTimeSpan('08:30', '15:45', 'en')).toBe('8:30 am–3:45 pm');
    expect(formatTime('08:05', 'sv')).toBe('kl. 8.05');
  });

  it('say noon and midnight in English and 24 for the end of a day in Finnish', () => {
    expect(formatTimeSpan('12:00', '24:00', 'en')).toBe('noon–midnight');
    expect(formatTimeSpan('12:00', '24:00', 'fi')).toBe('klo 12–24');
    expect(formatTime('12:30', 'en')).toBe('12:30 pm');
    expect(formatTime('00:30', 'en')).toBe('12:30 am');
  });
});

describe('Distances', () => {
  it('are metres when near and kilometres when far', () => {
    expect(formatDistance(12, 'fi')).toBe('50 m');
    expect(formatDistance(340, 'fi')).toBe('350 m');
    expect(formatDistance(1_240, 'fi')).toBe('1,2 km');
    expect(formatDistance(1_240, 'en')).toBe('1.2 km');
    expect(formatDistance(42_400, 'sv')).toBe('42 km');
  });

  it('never reads 1000 m', () => {
    expect(formatDistance(960, 'fi')).toBe('1 km');
  });
});

describe('In the languages that browsers know badly or write in several ways', () => {
  it('times are those of clocks in Finland, with the words of the language', () => {
    expect(formatTimeSpan('09:00', '16:30', 'se')).toBe('dii. 9–16.30');
    expect(formatTimeSpan('09:00', '16:00', 'et')).toBe('kell 9–16');
    expect(formatTimeSpan('09:00', '16:00', 'ru')).toBe('9:00–16:00');
    expect(formatTime('09:00', 'ru')).toBe('в 9:00');
    expect(formatTime('09:00', 'uk')).toBe('о 9:00');
    expect(formatTime('11:30', 'uk')).toBe('об 11:30');
    expect(formatTime('09:00', 'so')).toBe('saacadda 9:00');
    expect(formatTime('09:00', 'fi-x-selko')).toBe('klo 9');
  });

  it('digits are European and the calendar Gregorian, in Arabic too', () => {
    expect(formatTime('16:30', 'ar')).toBe('الساعة 16:30');
    expect(formatDate('2026-12-24', 'ar')).toBe('24/12/2026');
    expect(formatDate('2026-03-05', 'se')).toBe('5.3.2026');
    expect(formatDate('2026-03-05', 'uk')).toBe('05.03.2026');
    expect(formatDistance(1_240, 'ar')).toBe('1.2 كم');
    expect(formatDistance(1_240, 'se')).toBe('1,2 km');
    expect(formatDistance(340, 'ru')).toBe('350 м');
  });
});

describe('Dates and numbers', () => {
  it('follow the language', () => {
    expect(formatDate('2026-12-24', 'fi')).toBe('24.12.2026');
    expect(formatDate('2026-12-24', 'en')).toBe('24/12/2026');
    expect(formatNumber(1711, 'fi').replace(/\s/g, ' ')).toBe('1 711');
    expect(formatNumber(1_234_567.25, 'en', 1)).toBe('1,234,567.3');
    expect(formatNumber(-0.4, 'fi')).toBe('0');
  });
});

it('writes euros from whole cents, with cents only where there are any', () => {
  expect(formatMoney(7500, 'fi')).toBe('75\u00a0€');
  expect(formatMoney(123_405, 'sv')).toBe('1\u00a0234,05\u00a0€');
  expect(formatMoney(1250, 'en')).toBe('€12.50');
  expect(formatMoney(5, 'ar')).toBe('0.05\u00a0€');
  expect(formatMoney(-150, 'se')).toBe('−1,50\u00a0€');
});
