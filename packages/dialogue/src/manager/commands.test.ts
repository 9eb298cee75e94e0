import { expect, test } from 'vitest';
import { createCommandReader } from './commands.ts';

const reader = createCommandReader();

test.each([
  ['haluan puhua ihmiselle', 'human'],
  ['Saisinko jutella oikean ihmisen kanssa?', 'human'],
  ['ihminen', 'human'],
  ['jag vill prata med en människa', 'human'],
  ['can I talk to a real person please', 'human'],
  ['lopeta', 'stop'],
  ['heippa!', 'bye'],
  ['hej då', 'bye'],
  ['aloita alusta', 'restart'],
  ['takaisin', 'back'],
  ['näytä palvelut', 'results'],
  ['puhutko ruotsia', 'language'],
  ['på svenska tack', 'language'],
])('M5 "%s" is the command %s', (text, command) => {
  expect(reader.read(text)?.command).toBe(command);
});

test.each([
  'oletko oikea ihminen',
  'är du en riktig människa',
  'are you a real person',
  'lisää tapahtuma näiden ihmisten kanssa',
  'haluan lopettaa tupakoinnin',
  'var får jag hjälp på svenska',
  'miten opin suomea',
  'pelkään puhua ihmisille',
  'en uskalla puhua kenellekään',
  'muutin takaisin kotiin',
  '',
])('M5 "%s" is no command', (text) => {
  expect(reader.read(text)).toBeUndefined();
});
