import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBotConfiguration, textIn } from './bot-configuration.ts';

it('What a bot says about itself is read in every language that it has', () => {
  const bot = readBotConfiguration({
    names: { fi: 'Opas', sv: 'Guide' },
    languages: ['fi', 'sv'],
    responsible: { name: { fi: 'Kaupunki' }, url: 'https://kaupunki.example' },
    human_contact: { name: 'Neuvonta', phone: '+358 50 123', url: 'javascript:alert(1)' },
    retention_days: 30,
  });
  expect(textIn(bot.names, 'sv')).toBe('Guide');
  expect(textIn(bot.names, 'se')).toBe('Opas');
  expect(textIn({ fi: 'Opas', sv: 'Guide', en: 'Guide in English' }, 'ar')).toBe(
    'Guide in English',
  );
  expect(bot.responsible?.url).toBe('https://kaupunki.example');
  expect(bot.humanContact).toEqual({ name: { fi: 'Neuvonta' }, phone: '+358 50 123' });
  expect(bot.retentionDays).toBe(30);
});

it('A document of any form at all is read without falling', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readBotConfiguration(value).languages).toBeInstanceOf(Array);
    }),
  );
});
