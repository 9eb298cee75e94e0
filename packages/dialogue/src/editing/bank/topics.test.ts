import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import { checkBot } from '../../bot/check/check-bot.ts';
import type { Json } from '../../bot/localized.ts';
import type { KnownPart, Part } from '../parts/part.ts';
import { botOf, nameOf, partsOf } from '../parts/parts-of.ts';
import { rename } from '../references/rename.ts';
import { addTopic } from './add-topic.ts';
import type { AddedTopic, TakenPart } from './topic-change.ts';
import { topicFigures } from './topic-figures.ts';
import { topicOf } from './topic-of.ts';

const GUIDE = partsOf(demoBot('opas'));
const MOVE = partsOf(demoBot('opiskelumuutto'));
const GREETING: Json = {
  answer: 'avaus',
  variants: [{ text: { fi: 'Hei!', sv: 'Hej!', en: 'Hi!' } }],
};
const MONEY = ['raha_ei_riita', 'velat', 'vuokra', 'oma_koti'];

const known = (parts: readonly Part[]): KnownPart[] =>
  parts.map((part, at) => ({ ...part, id: `part-${at}` }));

/** The draft after the changes, as a server would have it, with what was taken and its ids. */
function after(draft: readonly KnownPart[], { changes, taken }: AddedTopic) {
  const added = changes
    .filter(({ id }) => id === null)
    .map((change, at) => ({ ...change, id: `new-${draft.length + at}` }));
  const parts = draft
    .map((part) => changes.find(({ id }) => id === part.id) ?? part)
    .filter(({ value }) => value !== null) as KnownPart[];
  const own = taken.map((part): TakenPart => {
    const made = added.find(({ kind, from }) => kind === part.kind && from === part.name);
    return made && part.id === null ? { ...part, id: made.id } : part;
  });
  return { parts: [...parts, ...added] as KnownPart[], taken: own };
}

const names = (parts: readonly Part[]) =>
  parts.map(({ kind, value }) => `${kind} ${nameOf(kind, value)}`);

test('D9: A topic has everything that its intents need, and nothing that they do not.', () => {
  const { parts, needs, languages } = topicOf(GUIDE, MONEY);
  expect(names(parts)).toEqual(expect.arrayContaining(['slot kunta', 'slot ika', 'intent vuokra']));
  expect(names(parts).filter((name) => name.startsWith('form'))).toEqual(['form asuntohaku']);
  expect(parts.some(({ kind }) => kind === 'settings' || kind === 'test')).toBe(false);
  expect(parts.length).toBeLessThan(40);
  expect(needs).toEqual({ httpActions: [], network: [], transfers: [] });
  expect(languages).toEqual(['fi', 'sv', 'en']);
  const bot = botOf([GUIDE[0]!, { kind: 'answer', value: GREETING }, ...parts]);
  expect(checkBot(bot).problems).toEqual([]);
});

test('D9: What its flows need of the settings is told.', () => {
  expect(topicOf(GUIDE, ['opiskelumuutto']).needs.network).toEqual(['opiskelumuutto']);
});

test('D9: Of a flow that other intents begin as well, only the chosen ones begin it.', () => {
  const parts: Part[] = [
    { kind: 'intent', value: { intent: 'a', examples: { fi: ['yksi'] } } },
    { kind: 'intent', value: { intent: 'b', examples: { fi: ['kaksi'] } } },
    {
      kind: 'flow',
      value: { flow: 'both', start: { intents: ['a', 'b'] }, steps: [{ say: 'x' }] },
    },
    { kind: 'answer', value: { answer: 'x', variants: [{ text: { fi: 'X' } }] } },
  ];
  expect(topicOf(parts, ['a']).parts.map(({ value }) => value)).toEqual([
    parts[0]!.value,
    parts[3]!.value,
    { flow: 'both', start: { intents: ['a'] }, steps: [{ say: 'x' }] },
  ]);
});

test('D9: An answer goes with what it refers to; a path brings the topics that begin it.', () => {
  const parts: Part[] = [
    { kind: 'slot', value: { slot: 'ika', kind: 'age' } },
    { kind: 'intent', value: { intent: 'a', examples: { fi: ['yksi'] }, answer: 'y' } },
    { kind: 'intent', value: { intent: 'b', examples: { fi: ['kaksi'] } } },
    { kind: 'flow', value: { flow: 'f', start: { intents: ['a'] }, steps: [{ run: 'g' }] } },
    { kind: 'flow', value: { flow: 'g', steps: [{ run: 'f' }, { say: 'x' }] } },
    { kind: 'answer', value: { answer: 'x', variants: [{ text: { fi: '{ika} v', sv: ' ' } }] } },
    { kind: 'answer', value: { answer: 'y', variants: [{ text: { fi: 'Y' } }] } },
  ];
  const answer = topicOf(parts, [], { answers: ['x'] });
  expect(names(answer.parts)).toEqual(['slot ika', 'answer x']);
  expect(answer.languages).toEqual(['fi']);
  // The two paths refer to each other.
  const path = topicOf(parts, [], { flows: ['f'] });
  expect(names(path.parts)).toEqual([
    ...['slot ika', 'intent a', 'answer x', 'answer y', 'flow f', 'flow g'],
  ]);
  expect(path.parts.find(({ kind }) => kind === 'flow')?.value).toEqual(parts[3]?.value);
  expect(names(topicOf(parts, [], { flows: ['none'], answers: ['none'] }).parts)).toEqual([]);
});

test('D9: Of a topic is told how much of it is plain and what is missing in each language.', () => {
  const long = `${'sana '.repeat(19).trim()}.`;
  const parts: Part[] = [
    { kind: 'intent', value: { intent: 'a', examples: { fi: ['yksi', 'kaksi'], sv: ['ett'] } } },
    {
      kind: 'answer',
      value: {
        answer: 'x',
        variants: [{ text: { fi: long, sv: 'Kort.' } }, { text: { fi: 'Y.' } }],
      },
    },
  ];
  expect(topicFigures(parts, ['fi', 'sv', 'en'])).toEqual([
    { language: 'fi', examples: 2, plain: 0.5, missing: 0 },
    { language: 'sv', examples: 1, plain: 1, missing: 1 },
    { language: 'en', examples: 0, plain: null, missing: 2 },
  ]);
});

test('D9: A topic in a bot that has none of it makes a bot that can be used.', () => {
  const draft = known(partsOf(exampleBot()));
  const topic = topicOf(GUIDE, MONEY);
  const added = addTopic(draft, topic.parts);
  const { parts } = after(draft, added);
  expect(checkBot(botOf(parts)).problems).toEqual([]);
  // Both have a slot for the municipality: one is enough.
  expect(names(parts).filter((name) => name === 'slot kunta')).toHaveLength(1);
  expect(added.changes.every(({ id }) => id === null)).toBe(true);
});

test('D9: Names that the bot has already are made different, everywhere in the topic.', () => {
  const draft = known(MOVE);
  const { parts } = topicOf(GUIDE, ['asumistuki']);
  const { renamed } = addTopic(draft, parts);
  expect(renamed).toContainEqual({ kind: 'intent', from: 'asumistuki', to: 'asumistuki-2' });
  const bot = botOf(after(draft, addTopic(draft, parts)).parts);
  expect(checkBot(bot).problems).toEqual([]);
  const flow = bot.flows.find((one) => one.start?.intents?.includes('asumistuki-2'));
  expect(flow?.flow).toBe('asumistuki-2');
});

test('D9: Taking the same topic again changes nothing.', () => {
  const draft = known(MOVE);
  const topic = topicOf(GUIDE, [...MONEY, 'asumistuki']).parts;
  const first = after(draft, addTopic(draft, topic));
  const again = addTopic(first.parts, topic, first.taken);
  expect(again.changes).toEqual([]);
  expect(again.taken).toEqual(first.taken);
});

test('D9: A new version is merged: changes, names and deletions of the editors stay.', () => {
  const draft = known(partsOf(exampleBot()));
  const topic = topicOf(GUIDE, MONEY).parts;
  const first = after(draft, addTopic(draft, topic));
  const edit = (parts: readonly Part[], name: string, fi: string[]) =>
    parts.map((part) => {
      if (part.kind !== 'intent' || nameOf('intent', part.value) !== name) return part;
      const value = part.value as { examples: { fi: string[] } };
      const examples = { ...value.examples, fi: [...value.examples.fi, ...fi] };
      return { ...part, value: { ...value, examples } as Json };
    });
  const renamed = rename(first.parts, 'intent', 'velat', 'omat-velat');
  const edited = edit(
    first.parts.map((part) => renamed.find(({ id }) => id === part.id) ?? part),
    'omat-velat',
    ['oma esimerkki'],
  ).filter(({ kind, value }) => nameOf(kind, value) !== 'raha_ei_riita') as KnownPart[];
  const newer = edit(edit(topic, 'velat', ['bank example']), 'raha_ei_riita', ['more']);
  const second = addTopic(edited, newer, first.taken);
  expect(second.changes).toHaveLength(1);
  const [change] = second.changes;
  expect(change).toMatchObject({ kind: 'intent', from: 'velat', conflicts: [] });
  const value = change!.value as { intent: string; examples: { fi: string[] } };
  expect(value.intent).toBe('omat-velat');
  expect(value.examples.fi.slice(-2)).toEqual(['oma esimerkki', 'bank example']);
});

test('D9: What a new version has no more goes, unless it was changed or is needed elsewhere.', () => {
  const topic = topicOf(GUIDE, MONEY).parts;
  const draft = known([
    ...partsOf(exampleBot()),
    { kind: 'flow', value: { flow: 'own', steps: [{ say: 'velat' }] } },
  ]);
  const first = after(draft, addTopic(draft, topic));
  const less = topicOf(GUIDE, ['vuokra']).parts;
  const lost = names(topic).filter((name) => !names(less).includes(name));
  expect(lost).toEqual(expect.arrayContaining(['intent velat', 'answer velat', 'flow velat']));
  const edited = first.parts.map((part) =>
    part.kind === 'intent' && nameOf('intent', part.value) === 'raha_ei_riita'
      ? { ...part, value: { ...(part.value as object), examples: { fi: ['oma'] } } as Json }
      : part,
  );
  const second = addTopic(edited, less, first.taken);
  const gone = second.changes.filter(({ value }) => value === null);
  expect(gone.map(({ kind, from }) => `${kind} ${from}`)).toContain('intent velat');
  const left = edited.filter(({ id }) => !gone.some((one) => one.id === id));
  // The draft's own path says it, and its editors have changed the other.
  expect(names(left)).toEqual(expect.arrayContaining(['answer velat', 'intent raha_ei_riita']));
  expect(checkBot(botOf(left)).problems).toEqual([]);
  // What the draft had before, and the topic used as it was, is the draft's own.
  const none = addTopic(first.parts, [], first.taken).changes;
  expect(none.map(({ kind, from }) => `${kind} ${from}`)).not.toContain('slot kunta');
  expect(
    checkBot(botOf(after(first.parts, addTopic(first.parts, [], first.taken)).parts)).problems,
  ).toEqual([]);
});

test('D9: What both the editors and the topic changed stands as the editors have it, and is told.', () => {
  const text = (fi: string): Part => ({
    kind: 'answer',
    value: { answer: 'rent', variants: [{ text: { fi } }] },
  });
  const taken: TakenPart[] = [{ ...text('Soita.'), name: 'rent', id: '1' }];
  const { changes } = addTopic([{ ...text('Soita heti.'), id: '1' }], [text('Kirjoita.')], taken);
  expect(changes).toMatchObject([
    {
      id: '1',
      value: text('Soita heti.').value,
      conflicts: [{ standing: 'Soita heti.', other: 'Kirjoita.' }],
    },
  ]);
});

test('D9: What the editors deleted comes back when something else of the topic needs it.', () => {
  const topic = topicOf(GUIDE, ['vuokra']).parts;
  const draft = known(partsOf(exampleBot()));
  const first = after(draft, addTopic(draft, topic));
  const without = first.parts.filter(
    ({ kind, value }) => !(kind === 'answer' && nameOf(kind, value) === 'vuokra-sovi'),
  );
  const again = addTopic(without, topic, first.taken);
  expect(again.changes.map(({ from, id }) => [from, id])).toEqual([['vuokra-sovi', null]]);
});
