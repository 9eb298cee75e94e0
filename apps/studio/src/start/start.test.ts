import { loadBot, trainBot } from '@auroraai/dialogue';
import { botOf, type Part } from '@auroraai/dialogue/editing';
import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { botIdOf, lacksAt, type StartChoices } from './choices.ts';
import { firstParts } from './first-parts.ts';
import { startMessages } from './messages.ts';

const CHOICES: StartChoices = {
  ...{ organisation: 'o', languages: ['fi', 'sv', 'en'], topics: [], theme: 'suomifi' },
  names: { fi: 'Neuvo', sv: 'Råd', en: 'Advice' },
  responsible: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  humanNames: { fi: 'Neuvonta', sv: 'Rådgivning', en: 'Advice' },
  ...{ phone: '09 123 4567', email: '', url: '', hasHours: true, opens: '09:00', closes: '16:00' },
  ...{ retentionDays: 30, stored: { fi: 'Viestit', sv: 'Meddelanden', en: 'Messages' } },
};

it('What is chosen in the guided start makes a bot that can be used at once', () => {
  const parts = firstParts(CHOICES, 'neuvo') as Part[];
  const { bot, problems } = loadBot({ 'bot.json': JSON.stringify(botOf(parts)) });
  expect(problems).toBeUndefined();
  expect(bot?.officeHours?.weekly).toHaveLength(1);
  expect(() => bot && trainBot(bot)).not.toThrow();
});

it('In one language, without hours and without keeping anything, too', () => {
  const choices = {
    ...CHOICES,
    languages: ['sv'],
    hasHours: false,
    retentionDays: 0,
    phone: '',
    email: 'a@b.fi',
  };
  const parts = firstParts(choices, 'rad') as Part[];
  const { bot, problems } = loadBot({ 'bot.json': JSON.stringify(botOf(parts)) });
  expect(problems).toBeUndefined();
  expect(bot?.stored).toBeUndefined();
});

it('A step tells what it lacks before the next one comes', () => {
  expect(lacksAt('name', CHOICES)).toEqual([]);
  expect(lacksAt('name', { ...CHOICES, names: { fi: 'Neuvo' } })).toEqual(['name']);
  expect(lacksAt('human', { ...CHOICES, phone: '' })).toEqual(['contact']);
  expect(lacksAt('human', { ...CHOICES, phone: 'soita', email: 'a', url: 'javascript:1' })).toEqual(
    ['phone', 'email', 'url'],
  );
  expect(lacksAt('privacy', { ...CHOICES, retentionDays: Number.NaN })).toEqual(['days']);
});

it('A bot gets an id of its name, whatever letters are in it', () => {
  expect(botIdOf('Äänekosken Neuvoja!')).toBe('aanekosken-neuvoja');
  expect(botIdOf('Ⅷ…')).toBe('botti');
  expect(botIdOf('Neuvoja', 3)).toBe('neuvoja-3');
});

it('The texts of the guided start are complete in every language', () => {
  expect(catalogueProblems(startMessages)).toEqual([]);
});
