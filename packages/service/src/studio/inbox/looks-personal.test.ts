import { describe, expect, it } from 'vitest';
import { looksPersonal } from './looks-personal.ts';

describe('a text that looks personal', () => {
  it.each([
    'hetuni on […]',
    'soita 040 123 4567',
    'olen Matti ja tarvitsen apua',
    'Matti Virtanen hakee asuntoa',
    'matin lainat ovat myöhässä',
    'tarviin apuu liisalle',
    'nimeni on joku',
    'jag heter något',
    'my name is nobody you know',
    'asun Kauppakadulla',
    'syntynyt 12.3.1985',
    'diaarinumero 2026/1183',
    'katso https://example.fi/minun-sivu',
    'osoite ensimmäinen rivi\ntoinen rivi',
    `pitkä tarina ${'ja '.repeat(100)}`,
  ])('is one: %s', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    'voiko kirjan palauttaa myöhemmin',
    'Voiko kirjan palauttaa toiseen kirjastoon?',
    'saako lainan uusittua 3 kertaa',
    'Haluan lainata. Mitä teen?',
    'hur länge får jag låna en bok',
    'can I bring my dog',
    'onko teillä meri-aiheisia kirjoja',
    'ihminen ei osaa',
  ])('is none: %s', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
