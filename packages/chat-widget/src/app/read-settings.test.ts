import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';

const BASE = 'https://kunta.example/chat.json';

it('A configuration document may hold the settings and what is said about the bot', () => {
  const { settings, bot } = readSettings(
    {
      language: 'sv',
      theme: 'neutral dark',
      renderer: 'webchat',
      speech: 'browser',
      domain: 'https://directline.example/v3/directline/',
      token_url: '/token',
      names: { fi: 'Opas' },
    },
    BASE,
  );
  expect(settings).toEqual({
    language: 'sv',
    theme: 'neutral dark',
    renderer: 'webchat',
    speech: 'browser',
    domain: 'https://directline.example/v3/directline',
    tokenUrl: 'https://kunta.example/token',
  });
  expect(bot.names).toEqual({ fi: 'Opas' });
});

it.each(['javascript:alert(1)', 'http://evil.example', 'data:,x', 'https://', 7, null])(
  'The address %j in it is left out',
  (domain) => {
    expect(readSettings({ domain }, BASE).settings).toEqual({});
  },
);

it('A document of any form at all is read without falling', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readSettings(value, BASE).settings).toBeTypeOf('object');
    }),
  );
});
