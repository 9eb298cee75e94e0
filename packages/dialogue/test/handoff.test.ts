import { expect, test } from 'vitest';
import type { Json } from '../src/bot/localized.ts';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { startConversation } from '../src/testing/conversation.ts';
import { lists, NOON } from './converse.ts';
import { exampleBot } from './read-bot.ts';

const bot = exampleBot();
const trained = trainBot(
  { ...bot, humanContact: { ...bot.humanContact, desk: 'neuvonta' } },
  { lists },
);

/** A conversation with a bot that names a desk; `found` is what the desk answers, in turn. */
function converse(...found: Json[]) {
  const answers = [...found];
  const results = {
    get handoff() {
      return answers.shift() ?? { state: 'queued', position: 1 };
    },
  };
  const conversation = startConversation(createEngine(trained), { now: NOON, results });
  conversation.give({ type: 'event', name: 'webchat/join', value: { language: 'fi' } });
  return conversation;
}

type Answer = ReturnType<ReturnType<typeof converse>['say']>;
const texts = ({ activities }: Answer) => activities.map(({ text }) => text ?? '').join('\n');
const choices = ({ activities }: Answer) =>
  activities
    .findLast(({ type }) => type === 'message')
    ?.suggestedActions?.actions.map(({ title }) => title) ?? [];
const shares = ({ actions }: Answer) => actions.map((one) => 'share' in one && one.share);

test('M23 a person is told that an adviser reads the conversation, and asked, before anybody is', () => {
  const conversation = converse({ state: 'offered' });
  const asked = conversation.say('haluan puhua ihmiselle');
  expect(asked.actions).toMatchObject([{ kind: 'handoff', reason: 'asked', desk: 'neuvonta' }]);
  expect(shares(asked)).toEqual([false]);
  expect(texts(asked)).toBe(
    'Voin pyytää neuvojan mukaan. Neuvoja näkee tämän keskustelun. Haluatko jonoon?',
  );
  expect(choices(asked)).toEqual(['Kyllä, jonoon', 'Kyllä, mutta älä näytä aiempaa', 'En halua']);
  const queued = conversation.say('joo');
  expect(shares(queued)).toEqual(['all']);
  expect(texts(queued)).toContain('Olet jonossa, sijasi on 1.');
  expect(choices(queued)).toEqual(['Poistu jonosta']);
});

test('M23 a question that was open is not asked again of somebody who waits for a human', () => {
  const conversation = converse({ state: 'offered' });
  conversation.say('en pysty maksamaan vuokraa');
  conversation.say('haluan puhua ihmiselle');
  expect(texts(conversation.say('joo'))).toBe('\nOlet jonossa, sijasi on 1.');
  expect(conversation.state?.frames).toEqual([]);
});

test('M23 what came before can be kept to oneself', () => {
  const conversation = converse({ state: 'offered' });
  conversation.say('haluan puhua ihmiselle');
  expect(shares(conversation.say('Kyllä, mutta älä näytä aiempaa'))).toEqual(['from-now']);
});

test('M23 who does not agree, or says something else twice, stays with the bot', () => {
  for (const words of [['en'], ['qwer asdf', 'zxcv uiop']]) {
    const conversation = converse({ state: 'offered' });
    conversation.say('haluan puhua ihmiselle');
    const answers = words.map((text) => conversation.say(text));
    expect(answers.flatMap(({ actions }) => actions)).toEqual([]);
    expect(texts(answers.at(-1) as Answer)).toContain('Selvä, jatketaan täällä.');
    expect(conversation.state?.handoff).toBeNull();
  }
});

test('M23 when nobody is at the desk the contact is told and nothing is asked', () => {
  const answer = converse({ state: 'closed' }).say('haluan puhua ihmiselle');
  expect(texts(answer)).toContain('Juuri nyt kukaan ei vastaa chatissa.');
  expect(texts(answer)).toContain('09 123 4567');
});

test('M23 outside office hours the desk answers only where the bot says that it always does', () => {
  for (const deskAlways of [false, true]) {
    const contact = { ...bot.humanContact, desk: 'neuvonta', deskAlways };
    const engine = createEngine(trainBot({ ...bot, humanContact: contact }, { lists }));
    const conversation = startConversation(engine, { now: new Date('2026-11-22T10:00:00Z') });
    const { actions } = conversation.say('haluan puhua ihmiselle');
    expect(actions.map(({ kind }) => kind)).toEqual(deskAlways ? ['handoff'] : []);
  }
});

test('M24 the queue can be left by a button, in words, and by ending or starting over', () => {
  for (const leave of ['Poistu jonosta', 'poistu jonosta', 'heippa', 'aloita alusta']) {
    const conversation = converse({ state: 'offered' });
    conversation.say('haluan puhua ihmiselle');
    conversation.say('joo');
    const left = conversation.say(leave);
    expect(left.actions.map(({ kind }) => kind)).toEqual(['handoff-leave']);
    expect(texts(left)).toContain('Poistuit jonosta.');
    expect(left.activities).toContainEqual(
      expect.objectContaining({ name: 'auroraai/handoff', value: { state: 'ended' } }),
    );
  }
});

test('M24 while an adviser answers only the button ends it, not a goodbye', () => {
  const conversation = converse({ state: 'offered' }, { state: 'connected', name: 'Aino' });
  conversation.say('haluan puhua ihmiselle');
  expect(choices(conversation.say('joo'))).toEqual(['Lopeta neuvojan kanssa']);
  expect(conversation.say('heippa').activities).toEqual([]);
  const ended = conversation.give({
    type: 'message',
    text: 'Lopeta neuvojan kanssa',
    value: { command: 'leave' },
  });
  expect(ended.actions.map(({ kind }) => kind)).toEqual(['handoff-leave']);
  expect(texts(ended)).toContain('Voit jatkaa minun kanssani.');
});

test('M24 an adviser who is lost is told of, with the contact and a way to ask again', () => {
  const conversation = converse({ state: 'offered' }, { state: 'connected', name: 'Aino' });
  conversation.say('haluan puhua ihmiselle');
  conversation.say('joo');
  const lost = conversation.settle('a2', { state: 'failed' });
  expect(texts(lost)).toContain('Yhteys neuvojaan katkesi.');
  expect(texts(lost)).toContain('09 123 4567');
  expect(choices(lost)).toContain('Puhu ihmiselle');
});

test('M24 an adviser who is done gives the person back to the bot, or ends the conversation', () => {
  for (const over of [false, true]) {
    const conversation = converse({ state: 'offered' }, { state: 'connected' });
    conversation.say('haluan puhua ihmiselle');
    conversation.say('joo');
    const ended = conversation.settle('a2', { state: 'ended', over });
    expect(ended.activities.some(({ type }) => type === 'endOfConversation')).toBe(over);
    expect(conversation.state?.ended).toBe(over);
    expect(conversation.state?.pending).toEqual([]);
  }
});
