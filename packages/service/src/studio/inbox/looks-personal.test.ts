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
    'asun kauppakatu kolmessa',
    ...['jag bor på storgatan', 'I live at baker street', 'osoite on mannerheimintie viisi'],
    ...['mun tunnus 010101Y9999', '010199A123N tässä', '131052+308t oli papalla'],
    ...['autoni ABC-123 hinattiin', 'abc-12 on väärin pysäköity', 'bilen abc123 är borta'],
    ...['FI21 1234 5600 0007 85', 'tilini on fi2112345600000785'],
    ...['meili on matti@example.fi', 'matti at gmail piste com', 'insta: kukka.k'],
    ...['puh 09-3101234', 'numeroni on +358 40 123 4567', 'passinumero XP1234567'],
    ...['Kiira ei vastaa', 'viljami lyö mua', 'mitä valtterille kuuluu'],
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
    ...['bussi 4 ei tullut', 'olen 17 ja raskaana', 'vuokra on 650 euroa', 'B12-vitamiini'],
    ...['asun kotona', 'missä on katuvalojen vikailmoitus', 'lumi pitää luoda', 'ei ole toivoa'],
    ...['asukaspysäköinti hinta', 'meidän katua ei oo aurattu', 'can I live alone', 'covid-19'],
    ...['osoitetietojen muutos', 'asun yksin mistä yhteystiedot', 'I live abroad'],
  ])('is none: %s', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
