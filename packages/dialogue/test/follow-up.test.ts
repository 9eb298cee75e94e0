import { expect, test } from 'vitest';
import { SERVICES_TYPE } from '../src/activity.ts';
import { createEngine } from '../src/manager/engine.ts';
import { startConversation } from '../src/testing/conversation.ts';
import { STAND_IN_SERVICES } from '../src/testing/stand-in.ts';
import { converse, NOON, trained } from './converse.ts';
import { rules, texts, titles } from './read-exchange.ts';

/** A conversation in which two services have just been shown: a clinic and a youth house. */
function withServices(language: 'fi' | 'sv' | 'en' = 'fi') {
  const conversation = converse({ language });
  conversation.say('hjsdkf prkl sdfj');
  return conversation;
}

test.each([
  ['fi', 'onko muita'],
  ['fi', 'Onko jotain muuta?'],
  ['fi', 'näytä lisää'],
  ['sv', 'finns det andra'],
  ['sv', 'visa fler'],
  ['en', 'are there any others?'],
  ['en', 'show me more'],
] as const)('M23 in %s, "%s" shows the next services of the same search', (language, text) => {
  const [first] = withServices(language).say(text).actions;
  expect(first).toMatchObject({ kind: 'recommend-text', offset: 2 });
});

test('M23 a longer message that says what else is wanted is read for itself', () => {
  const asked = withServices().say('onko jotain muuta paikkaa missä vuokraan saa oikeasti apua');
  expect(rules(asked)).not.toContain('more-services');
});

test('M23 when there are no more, that is said and a human is offered', () => {
  const conversation = converse();
  let state = conversation.say('hjsdkf prkl sdfj') && conversation.state;
  const engine = createEngine(trained);
  const activity = { type: 'message', text: 'onko muita' };
  const asked = engine.transition(state, { kind: 'activity', activity }, { now: NOON });
  state = asked.state;
  const id = asked.actions[0]?.id ?? '';
  const result = { ...STAND_IN_SERVICES, recommended_services: [] };
  const told = engine.transition(state, { kind: 'action-result', id, result }, { now: NOON });
  expect(told.activities[0]?.text).toContain('En löytänyt enempää');
  expect(told.activities[0]?.suggestedActions?.actions[0]?.title).toBe('Puhu ihmiselle');
});

test('M23 without services shown before, there is nothing to show more of', () => {
  expect(rules(converse().say('onko muita'))).not.toContain('more-services');
});

test('M14 a short question needs no "it", and is about the service asked about last', () => {
  const conversation = withServices();
  expect(conversation.say('missä sijaitsee').actions).toMatchObject([
    { kind: 'service-details', serviceId: 'neuvola', show: 'place' },
  ]);
  expect(conversation.say('mitä toinen maksaa').actions).toMatchObject([
    { serviceId: 'nuorisotalo', show: 'price' },
  ]);
  expect(conversation.say('missä se on').actions).toMatchObject([
    { serviceId: 'nuorisotalo', show: 'place' },
  ]);
});

test('M14 a short question about a matter of the bot is not about the service above', () => {
  const asked = withServices().say('miten haen asuntoa');
  expect(rules(asked)).not.toContain('service-details');
});

test('M14 "en uskalla soittaa" asks for no number', () => {
  expect(rules(withServices().say('en uskalla soittaa'))).not.toContain('service-details');
});

test('M14 what is not known of a service is said by its name, and a human is offered', () => {
  const told = withServices().say('missä toinen on');
  expect(texts(told)).toContain('Nuorisotalo');
  expect(titles(told)).toContain('Puhu ihmiselle');
});

test('M8 "not in Oulu, in Turku" means Turku', () => {
  const conversation = withServices('en');
  conversation.say('I live in Oulu');
  conversation.say('not in Oulu, in Turku');
  expect(conversation.state?.slots.kunta).toBe('853');
});

test('M8 the mark of a correction may come last', () => {
  const conversation = converse({ language: 'sv' });
  conversation.say('jag söker bostad i Uleåborg');
  conversation.say('nej, i Åbo i stället');
  expect(conversation.state?.slots.kunta).toBe('853');
});

test('M21 when nothing is found for a corrected place, that is said', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'joo', 'Oulu', '17', 'vuokralla']) {
    conversation.say(text);
  }
  const engine = createEngine(trained);
  const activity = { type: 'message', text: 'entä Turussa' };
  const asked = engine.transition(
    conversation.state,
    { kind: 'activity', activity },
    { now: NOON },
  );
  const id = asked.actions[0]?.id ?? '';
  const result = { ...STAND_IN_SERVICES, recommended_services: [] };
  const told = engine.transition(asked.state, { kind: 'action-result', id, result }, { now: NOON });
  expect(told.activities[0]?.text).toContain('En löytänyt');
});

test('M24 the other matter of a message is offered when the first has been answered', () => {
  const conversation = converse();
  const first = conversation.say('etsin vuokra-asuntoa, ja milloin teidän neuvonta on auki');
  expect(rules(first)).toContain('flow');
  conversation.say('Turku');
  conversation.say('17');
  const done = conversation.say('joo');
  expect(texts(done)).toContain('Mainitsit myös tämän');
  expect(titles(done)).toContain('Aukioloajat');
  expect(texts(conversation.say('joo'))).toContain('Neuvonta on auki');
});

test('M24 the other matter can be let be, without a search for it', () => {
  const conversation = converse();
  conversation.say('etsin vuokra-asuntoa, ja milloin teidän neuvonta on auki');
  for (const text of ['Turku', '17', 'joo']) conversation.say(text);
  const letBe = conversation.say('ei');
  expect(letBe.actions).toEqual([]);
  expect(conversation.state).toMatchObject({ frames: [], misunderstood: 0 });
});

test('M24 two parts about one matter are one matter', () => {
  const conversation = converse();
  conversation.say('vuokra on myöhässä, ja rahat ei riitä vuokraan');
  expect(conversation.state?.frames.some(({ kind }) => kind === 'which')).toBe(false);
});

test('M25 a sad face is met and offered a human; it is no misunderstood message', () => {
  const conversation = converse();
  const met = conversation.say('😢😢');
  expect(texts(met)).toContain('Kerro omin sanoin');
  expect(titles(met)).toContain('Puhu ihmiselle');
  expect(conversation.state?.misunderstood).toBe(0);
});

test('M25 a face in the middle of a form leaves its question open', () => {
  const conversation = converse();
  conversation.say('etsin asuntoa');
  expect(texts(conversation.say('😭'))).toContain('Missä kunnassa asut?');
  expect(conversation.say('Turku').activities.length).toBeGreaterThan(0);
  expect(conversation.state?.slots.kunta).toBe('853');
});

test.each(['en mä oikeestaan haluukaan muuttaa', 'antaa olla', 'en halua hakea asuntoa'])(
  'M26 who says "%s" in the middle of a form is not asked further',
  (text) => {
    const conversation = converse();
    conversation.say('etsin asuntoa');
    const left = conversation.say(text);
    expect(rules(left)).toContain('left');
    expect(conversation.state?.frames).toEqual([]);
  },
);

test('M27 beside services that were searched stand guesses of what was meant, to be pressed', () => {
  const reading = trained.understanding.read('moi', { language: 'fi' });
  const intents = [
    { intent: 'aukiolo', confidence: 0.3, score: 1 },
    { intent: 'kiitos', confidence: 0.2, score: 1 },
  ];
  const read = () => ({ ...reading, intents, outOfScope: 0.3 });
  const engine = createEngine({ ...trained, understanding: { languages: ['fi'], read } });
  const conversation = startConversation(engine, { now: NOON });
  const searched = conversation.say('semmosta kellojuttua');
  expect(rules(searched)).toContain('search-services');
  expect(titles(searched)).toEqual(['Aukioloajat', 'Puhu ihmiselle']);
  expect(texts(conversation.press('Aukioloajat'))).toContain('Neuvonta on auki');
});

test('M27 what hardly fits the words of the bot is not shown', () => {
  const [one, other] = STAND_IN_SERVICES.recommended_services;
  const scored = {
    ...STAND_IN_SERVICES,
    recommended_services: [
      { ...one, similarity_score: 0.87 },
      { ...other, similarity_score: 0.12 },
    ],
  };
  const conversation = converse({ results: { 'recommend-text': scored as never } });
  for (const text of ['en pysty maksamaan vuokraa', 'joo', 'Turku', '17']) conversation.say(text);
  const { activities } = conversation.say('vuokralla');
  const shown = activities.flatMap(({ attachments }) => attachments ?? []);
  const services = shown.find(({ contentType }) => contentType === SERVICES_TYPE);
  expect(services?.content).toMatchObject({ recommended_services: [{ similarity_score: 0.87 }] });
  expect(services?.content).not.toMatchObject({ recommended_services: [{}, {}] });
});

test('M11 told again a moment later, the human contact is one line', () => {
  const conversation = converse({ results: { 'recommend-text': null } });
  const first = conversation.say('asdf qwer zxcv');
  const second = conversation.say('qwer zxcv asdf');
  expect(texts(first)).toContain('Ihminen auttaa');
  expect(texts(second)).not.toContain('Ihminen auttaa');
  expect(texts(second)).toContain('09 123 4567');
  expect(texts(second).split('\n')).toHaveLength(1);
});

test('M7 what is no reply to a question that fills nothing is searched for', () => {
  const conversation = converse();
  conversation.say('en pysty maksamaan vuokraa');
  const aside = conversation.say('naapurin koira haukkuu aamuisin');
  expect(rules(aside)).toContain('search-services');
});
