import { expect, test } from 'vitest';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { startConversation } from '../src/testing/conversation.ts';
import type { Understanding } from '../src/understanding/index.ts';
import { converse, NOON, trained } from './converse.ts';
import { question, rules, texts, titles } from './read-exchange.ts';

test('M13 the areas of life are asked in any subset, and the rest can be left at any time', () => {
  const conversation = converse();
  const first = conversation.press('Käydään tilanteeni läpi');
  expect(question(first)).toMatchObject({
    question_id: 'area:health',
    kind: 'scale',
    min: 0,
    max: 10,
  });
  conversation.say('kolmonen');
  conversation.say('ohita');
  conversation.answer(7);
  const results = conversation.press('Näytä palvelut');
  expect(results.actions[0]).toMatchObject({
    kind: 'recommend-situation',
    answers: { health: 3, housing: 7 },
  });
  expect(titles(results)).toContain('Oli apua');
  const thanks = conversation.press('Ei ollut apua');
  expect(thanks.actions[0]).toMatchObject({ kind: 'feedback', score: -1 });
});

test('M13 an area answered wrongly can be answered again, by words or by its own control', () => {
  const conversation = converse();
  conversation.press('Käydään tilanteeni läpi');
  conversation.say('3');
  conversation.say('ei vaan 8');
  expect(conversation.state?.situation).toEqual({ health: 8 });
  conversation.give({
    type: 'message',
    text: '5',
    value: { question_id: 'area:health', answer: 5 },
  });
  expect(conversation.state?.situation).toEqual({ health: 5 });
});

test('M13 without one answer nothing is recommended', () => {
  const conversation = converse();
  conversation.press('Käydään tilanteeni läpi');
  const answer = conversation.say('riittää');
  expect(answer.actions).toEqual([]);
  expect(texts(answer)).toContain('Et vastannut vielä mihinkään');
});

test('M14 a recommended service can be asked about by its place in the list', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en', 'Tampere', '15']) conversation.say(text);
  const answer = conversation.say('mikä on sen ekan puhelinnumero');
  expect(answer.actions[0]).toMatchObject({
    kind: 'service-details',
    serviceId: 'neuvola',
    show: 'contact',
  });
  expect(texts(answer)).toContain('[09 000 0001](tel:090000001)');
  expect(texts(conversation.say('milloin neuvola on auki'))).toContain('ma–pe klo 9–15.30');
});

test('M15 another bot is offered with what it does; details move only when the person says so', () => {
  const conversation = converse();
  conversation.say('asun Turussa ja miten haen opintotukea');
  const [withData = '', without = ''] = titles(conversation.say('miten haen opintotukea'));
  expect([withData, without]).toEqual(['Siirry ja vie tiedot', 'Siirry ilman tietoja']);
  const yes = conversation.say('joo');
  expect(yes.actions[0]).toMatchObject({ kind: 'refer', bot: 'opinto', values: {} });
  conversation.say('miten haen opintotukea');
  const moved = conversation.press('Siirry ja vie tiedot');
  expect(moved.actions[0]).toMatchObject({ kind: 'refer', values: { kunta: '853' } });
  expect(conversation.state?.referredTo).toBe('opinto');
});

test('M16 what a button of the bot does not carry is not believed', () => {
  const conversation = converse();
  const forged = conversation.give({
    type: 'message',
    text: '',
    value: { flow: 'opinnot', set: { kunta: '000' } },
  });
  expect(conversation.state?.slots).toEqual({});
  expect(rules(forged)).not.toContain('pressed');
});

test('M15 what is another bot’s matter and not this one’s is referred to that bot', () => {
  const reading = (confidence: number, outOfScope: number): Understanding => ({
    languages: ['fi'],
    read: () => ({
      language: { code: 'fi', confidence: 1 },
      intents: [{ intent: 'x', confidence, score: 1 }],
      outOfScope,
      corrections: [],
      negation: { kind: 'none', words: [], denied: [] },
    }),
  });
  const say = (confidence: number, outOfScope: number) => {
    const otherBots = [{ id: 'opinto', understanding: reading(confidence, outOfScope) }];
    const engine = createEngine(trained, { otherBots });
    return startConversation(engine, { now: NOON }).say('kissani karkasi puuhun taas');
  };
  expect(rules(say(0.95, 0.1))).toEqual(['other-bot']);
  expect(texts(say(0.95, 0.1))).toContain('Opintobotti');
  expect(rules(say(0.5, 0.1))).toEqual(['search-services']);
  expect(rules(say(0.95, 0.6))).toEqual(['search-services']);
});

test('M13 where the person lives goes before the places of a flow and of the bot', () => {
  const flow = {
    ...trained.bot.flows.find((one) => one.flow === 'asunto')!,
    steps: [
      {
        do: 'recommend-text' as const,
        filters: { municipalityCodes: ['091'], targetGroups: ['KR1'] },
      },
    ],
  };
  const bot = { ...trained.bot, flows: [flow] };
  const { entities, understanding } = trained;
  const speaker = { ...trainBot(bot, { understanding }), entities };
  const said = (text: string) => startConversation(createEngine(speaker), { now: NOON }).say(text);
  const filters = { targetGroups: ['KR1'] };
  expect(said('etsin asuntoa').actions[0]).toMatchObject({ municipalityCodes: ['091'], filters });
  const home = said('etsin asuntoa Turusta').actions[0];
  expect(home).toMatchObject({ municipalityCodes: ['853'], filters });
  expect(home).not.toHaveProperty('filters.municipalityCodes');
});
