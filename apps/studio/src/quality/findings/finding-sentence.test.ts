import { loadBot } from '@auroraai/dialogue';
import { type Finding, findingsOf, type Part, partsOf } from '@auroraai/dialogue/editing';
import { BOTS } from '@auroraai/open-data/bots';
import { expect, it } from 'vitest';
import { qualityMessages } from '../messages.ts';
import { sentenceOf } from './finding-sentence.ts';

const names = { topic: (intent: string) => intent, language: (code: string) => `kieli ${code}` };
const say = (finding: Finding) =>
  sentenceOf(finding, {
    ...{ names, talk: (talk: string) => `puhe ${talk}` },
    say: (key, values = {}) => `${key} ${JSON.stringify(values)}`,
  });
const { fi } = qualityMessages.catalogues;

it('Everything that is found of the demo bots is said in whole sentences', () => {
  for (const files of Object.values(BOTS)) {
    const { bot } = loadBot(files);
    for (const finding of findingsOf(partsOf(bot!))) {
      const { key, values } = say(finding);
      const text = (fi as Record<string, string>)[key] ?? '';
      expect(text).not.toBe('');
      for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/g))
        expect(values).toHaveProperty(name);
    }
  }
});

const about: Pick<Finding, 'severity' | 'parts' | 'language'> = {
  severity: 'note',
  parts: [],
  language: 'fi',
};

it('Lists are said with commas, languages and small talk by their names', () => {
  const found = say({ kind: 'long-words', ...about, values: { found: ['a', 'b'] } });
  expect(found.values).toEqual({ found: 'a, b', language: 'kieli fi' });
  const talk = say({ kind: 'small-talk-missing', ...about, values: { talk: 'thanks' } });
  expect(talk.values).toMatchObject({ talk: 'puhe thanks' });
});

it('For a word of officialese the better one is told where there is one', () => {
  const plain = say({ kind: 'jargon', ...about, values: { found: 'x' } });
  expect(plain.key).toBe('says.jargon');
  const better = say({ kind: 'jargon', ...about, values: { found: 'x', instead: 'y' } });
  expect(better.key).toBe('says.jargon.instead');
});

it('What is wrong with the form of a part is told with its place, in the language of the interface', () => {
  const broken: Part = { kind: 'answer', value: { answer: 'a', variants: [{ text: 7 }] } as never };
  const finding = findingsOf([broken]).find(({ kind }) => kind === 'form');
  const { key, values } = say(finding!);
  expect(key).toBe('says.form');
  expect(values.fault).toContain('bot.not-an-object');
  expect(values.fault).toContain('place.text');
});
