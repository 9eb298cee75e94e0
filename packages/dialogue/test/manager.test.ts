import { expect, test } from 'vitest';
import { SERVICES_TYPE } from '../src/activity.ts';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { startConversation } from '../src/testing/conversation.ts';
import { runDialogueTests } from '../src/testing/dialogue-tests.ts';
import { STAND_IN_SERVICES } from '../src/testing/stand-in.ts';
import type { Negation, Understanding } from '../src/understanding/index.ts';
import { converse, NOON, trained } from './converse.ts';
import { question, rules, texts, titles } from './read-exchange.ts';

const SUNDAY = new Date('2026-11-22T10:00:00Z');
const NOTHING = { ...STAND_IN_SERVICES, recommended_services: [], total: 0 };

/** A conversation in which every message means two intents, the second less sure by `gap`. */
function torn(kind: Negation['kind'] = 'none', gap = 0.05, sure = 0.7) {
  const understanding: Understanding = {
    languages: ['fi'],
    read: () => ({
      language: { code: 'fi', confidence: 1 },
      intents: [
        { intent: 'vuokra', confidence: sure, score: 1 },
        { intent: 'asunto', confidence: sure - gap, score: 1 },
      ],
      outOfScope: 0,
      corrections: [],
      negation: { kind, words: [], denied: [] },
    }),
  };
  const engine = createEngine({ ...trained, understanding });
  return startConversation(engine, { now: NOON });
}

test('M1 the bot greets once, in the language of the page', () => {
  const conversation = converse({ language: 'sv' });
  expect(conversation.state?.said).toEqual({ tervehdys: 1 });
  const again = conversation.give({
    type: 'event',
    name: 'webchat/join',
    value: { language: 'sv' },
  });
  expect(again.activities).toEqual([]);
  expect(converse({ language: 'sv' }).say('asdf qwer zxcv').activities[0]?.locale).toBe('sv');
});

test('M1 a page in a language that the bot does not have is greeted in its first', () => {
  expect(converse({ language: 'de' }).state?.language).toBe('fi');
  expect(converse({ language: 'se' }).state?.language).toBe('fi');
});

test('M1 a reader of Arabic or Russian, which the bot does not have, is greeted in English', () => {
  expect(converse({ language: 'ar' }).state?.language).toBe('en');
  expect(converse({ language: 'ru' }).state?.language).toBe('en');
});

test('M2 the same input gives the same output, and the old state is unchanged', () => {
  const first = converse();
  const second = converse();
  const said = ['en pysty maksamaan vuokraa', 'joo', 'Turku', 'mitä', '17', 'vuokralla'];
  for (const text of said) expect(first.say(text)).toEqual(second.say(text));
  expect(first.state).toEqual(second.state);
});

test('M3 a danger goes before an open question, a command and a human', () => {
  const conversation = converse();
  conversation.say('en pysty maksamaan vuokraa');
  const answer = conversation.say('haluan kuolla, haluan puhua ihmiselle');
  expect(rules(answer)).toEqual(['crisis']);
  expect(texts(answer)).toContain('09 2525 0111');
  expect(answer.activities[0]?.entities?.[0]).toMatchObject({
    type: 'auroraai/crisis',
    kind: 'self-harm',
  });
  expect(conversation.press('Jatketaan').activities[0]?.text).toContain('vuokranantajan');
});

test('M3 a danger told in a question’s own control or in feedback is noticed too', () => {
  const value = { question_id: 'slot:toive', answer: 'haluan kuolla' };
  expect(rules(converse().give({ type: 'message', text: '', value }))).toEqual(['crisis']);
  const feedback = { score: 1, text: 'haluan kuolla' };
  const event = { type: 'event', name: 'auroraai/conversation-feedback', value: feedback };
  expect(texts(converse().give(event))).toContain('112');
});

test('M3 a danger is answered in its own language, also one that the bot does not have', () => {
  const conversation = converse();
  expect(conversation.say('I want to die, please help me').activities[0]?.locale).toBe('en');
  expect(conversation.say('хочу умереть').activities[0]?.locale).toBe('ru');
});

test('M4 a question in Swedish is answered in Swedish, a place name does not change the language', () => {
  const conversation = converse();
  const answer = conversation.say('var kan jag få hjälp med hyran?');
  expect(conversation.state?.language).toBe('sv');
  expect(texts(answer)).toContain('bostadsbidrag');
  conversation.say('nej');
  conversation.say('Helsinki');
  expect(conversation.state?.language).toBe('sv');
});

test('M4 a language that the person has chosen stays', () => {
  const conversation = converse();
  conversation.give({ type: 'event', name: 'auroraai/language', value: { language: 'en' } });
  conversation.say('en pysty maksamaan vuokraa');
  expect(conversation.state?.language).toBe('en');
});

test('M4 changing the language asks the open question again in it', () => {
  const conversation = converse();
  conversation.say('en pysty maksamaan vuokraa');
  expect(texts(conversation.say('på svenska'))).toContain('hyresvärden');
  const event = { type: 'event', name: 'auroraai/language', value: { language: 'en' } };
  expect(texts(conversation.give(event))).toContain('landlord');
});

test('M5 commands are done in the middle of anything', () => {
  const conversation = converse();
  conversation.say('etsin asuntoa');
  expect(conversation.state?.frames).not.toEqual([]);
  expect(rules(conversation.say('haluan puhua ihmisen kanssa'))).toContain('command');
  expect(conversation.state?.handoff).toMatchObject({ state: 'queued' });
  expect(texts(conversation.say('lopeta'))).toContain('jätetään tämä kesken');
  expect(conversation.state?.frames).toEqual([]);
  expect(texts(conversation.say('aloita alusta'))).toContain('Olen Neuvoja');
  expect(conversation.say('heippa').activities.at(-1)?.type).toBe('endOfConversation');
  expect(conversation.state?.ended).toBe(true);
});

test('M6 a form asks only what is missing and leaves out what does not concern the person', () => {
  const conversation = converse();
  conversation.say('asun Turussa enkä pysty maksamaan vuokraa');
  expect(conversation.state?.slots.kunta).toBe('853');
  expect(texts(conversation.say('joo'))).toContain('Kuinka vanha');
  const done = conversation.say('15');
  expect(done.actions.map(({ kind }) => kind)).toEqual(['recommend-text']);
  expect(done.actions[0]).toMatchObject({ municipalityCodes: ['853'], limit: 3 });
});

test('M6 an answer that is not valid is told why and asked again', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en', 'Turku']) conversation.say(text);
  const answer = conversation.say('9');
  expect(texts(answer)).toContain('yli 13-vuotiaille');
  expect(texts(answer)).toContain('Kuinka vanha');
  expect(conversation.state?.slots.ika).toBeUndefined();
});

test('M6 a question can be skipped, gone back to, and answered with its own control', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en']) conversation.say(text);
  expect(texts(conversation.answer('853'))).toContain('Kuinka vanha');
  expect(question(conversation.say('takaisin'))).toMatchObject({
    question_id: 'slot:kunta',
    kind: 'place',
    can_skip: true,
  });
  conversation.answer(null);
  expect(conversation.state?.slots.kunta).toBeUndefined();
  const asked = conversation.say('olen 17');
  expect(question(asked)?.options?.map(({ label }) => label)).toContain('Vuokralla');
  conversation.press('Ei asuntoa');
  expect(conversation.state?.slots.asuminen).toBe('ei-kotia');
});

test('M6 a needed question cannot be skipped', () => {
  const conversation = converse();
  conversation.say('etsin asuntoa');
  const answer = conversation.say('ohita');
  expect(texts(answer)).toContain('Tarvitsen tämän tiedon');
  expect(texts(answer)).toContain('Missä kunnassa');
});

test('M7 something else in the middle of a question is answered, then the question comes back', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en', 'Turku']) conversation.say(text);
  const answer = conversation.say('milloin olette auki');
  expect(rules(answer)).toContain('digression');
  expect(texts(answer)).toMatch(/klo 9–16[\s\S]*Palataan kysymykseen[\s\S]*Kuinka vanha/);
  conversation.say('17');
  expect(conversation.state?.slots.ika).toBe(17);
});

test('M7 a whole other flow in the middle of a form comes back to it', () => {
  const conversation = converse();
  for (const text of ['etsin asuntoa', 'Turku']) conversation.say(text);
  conversation.say('en pysty maksamaan vuokraa');
  conversation.say('joo');
  const back = conversation.say('17');
  expect(texts(back)).toContain('Miten asut nyt');
  const returned = conversation.say('vuokralla');
  expect(returned.actions).toHaveLength(1);
});

test('M8 a correction changes what was said before, and the open question comes back', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en', 'Tampere']) conversation.say(text);
  const answer = conversation.say('ei vaan Turussa');
  expect(conversation.state?.slots.kunta).toBe('853');
  expect(texts(answer)).toMatch(/Turku[\s\S]*Kuinka vanha/);
});

test('M8 after a recommendation a corrected place is looked for again', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en', 'Tampere', '15']) conversation.say(text);
  const again = conversation.say('eiku Turku');
  expect(again.actions[0]).toMatchObject({ kind: 'recommend-text', municipalityCodes: ['853'] });
});

test('M8 a summing up can be corrected in one go', () => {
  const conversation = converse();
  for (const text of ['etsin asuntoa', 'Turku', '17']) conversation.say(text);
  expect(texts(conversation.say('ei vaan Espoo'))).toContain('Kotikunta: Espoo');
  expect(conversation.say('joo').actions[0]).toMatchObject({ municipalityCodes: ['049'] });
});

test('M9 two close intents: the person is asked which one', () => {
  const asked = torn().say('vuokra-asunto ja vuokra');
  expect(rules(asked)).toEqual(['which-one']);
  expect(titles(asked)).toEqual(['Apua vuokran maksamiseen', 'Asunnon hakeminen', 'En näitä']);
});

test('M9 the choice is taken when pressed, by its title, by its place and as no', () => {
  const choices = ['Asunnon hakeminen', 'asunnon hakeminen', 'se toinen', '2'];
  for (const text of choices) {
    const conversation = torn();
    conversation.say('vuokra-asunto ja vuokra');
    expect([text, texts(conversation.say(text))]).toEqual([text, 'Missä kunnassa asut?']);
  }
  const conversation = torn();
  conversation.say('vuokra-asunto ja vuokra');
  expect(conversation.press('En näitä').actions[0]).toMatchObject({
    kind: 'recommend-text',
    reason: 'fallback',
    text: 'vuokra-asunto ja vuokra',
  });
});

test('M9 a refusal in the words is asked about before anything begins', () => {
  const conversation = torn('refusal', 0.4);
  expect(rules(conversation.say('en halua apua vuokraan'))).toEqual(['which-one']);
});

test('M10 what is not understood is searched among the services and shown as unsure', () => {
  const answer = converse().say('kissani karkasi puuhun taas');
  expect(answer.actions[0]).toMatchObject({ kind: 'recommend-text', reason: 'fallback' });
  expect(texts(answer)).toContain('En ole varma');
  expect(answer.activities[0]?.attachments?.[0]?.contentType).toBe(SERVICES_TYPE);
});

test('M10 when the services have nothing either, there is a human contact', () => {
  const answer = converse({ results: { 'recommend-text': NOTHING as never } }).say('asdf qwer');
  expect(texts(answer)).toContain('09 123 4567');
  const failed = converse({ results: { 'recommend-text': null } }).say('asdf qwer');
  expect(texts(failed)).toContain('09 123 4567');
});

test('M11 the second misunderstood message in a row gives a human contact, never a loop', () => {
  const conversation = converse();
  conversation.say('asdf qwer');
  expect(texts(conversation.say('zxcv uiop'))).toContain('09 123 4567');
  conversation.say('en pysty maksamaan vuokraa');
  expect(conversation.state?.misunderstood).toBe(0);
});

test('M11 answers that never fit end the questions at a human', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'joo']) conversation.say(text);
  const replies = ['qwer', 'asdf', 'zxcv', 'uiop', 'hjkl'].map((text) => conversation.say(text));
  expect(replies.map(texts).join()).toContain('09 123 4567');
  expect(conversation.state?.frames).toEqual([]);
});

test('M12 outside office hours the human contact says when somebody is there', () => {
  const conversation = converse({ now: SUNDAY });
  const answer = conversation.say('haluan puhua ihmiselle');
  expect(answer.actions).toEqual([]);
  expect(texts(answer)).toContain('Juuri nyt siellä ei vastata');
  const event = answer.activities.find(({ type }) => type === 'event');
  expect(event).toMatchObject({
    name: 'auroraai/handoff',
    value: { state: 'closed', opens_at: '2026-11-23T07:00:00.000Z' },
  });
});

test('M12 while a human answers the bot is silent, except for a danger', () => {
  const conversation = converse({ results: { handoff: { state: 'connected', name: 'Aino' } } });
  expect(texts(conversation.say('haluan puhua ihmiselle'))).toContain('Aino');
  expect(conversation.say('en pysty maksamaan vuokraa').activities).toEqual([]);
  expect(rules(conversation.say('haluan kuolla'))).toEqual(['crisis']);
});

test('M17 every reply says what was understood, which rule decided, and why others did not', () => {
  const { trace } = converse().say('en pysty maksamaan vuokraa');
  expect(trace.map(({ step }) => step)).toEqual([
    'read',
    'entities',
    'intents',
    'decided',
    'flow',
    'said',
    'said',
  ]);
  const lost = converse().say('kissani karkasi puuhun taas');
  expect(lost.trace.some((step) => step.step === 'passed' && step.why)).toBe(true);
});

test('M18 the person’s own words are no markup in the bot’s texts', () => {
  const steps = [{ ask: 'kysy-ika', slot: 'toive' }, { say: 'toisto' }];
  const bot = {
    ...trained.bot,
    flows: [{ flow: 'asunto', start: { intents: ['asunto'] }, steps }],
    answers: [
      ...trained.bot.answers,
      { answer: 'toisto', variants: [{ text: { fi: 'Toive: {toive}', sv: '', en: '' } }] },
    ],
  };
  const { entities, understanding } = trained;
  const engine = createEngine({ ...trainBot(bot, { understanding }), entities });
  const conversation = startConversation(engine, { now: NOON });
  conversation.say('etsin asuntoa');
  const reply = conversation.say('[koti](javascript:alert(1)) **iso** <b>{kunta}');
  expect(texts(reply)).toBe(
    'Toive: \\[koti\\]\\(javascript:alert\\(1\\)\\) \\*\\*iso\\*\\* \\<b\\>\\{kunta\\}',
  );
});

test('T1 the tests of the example bot pass, and a wrong expectation is told', () => {
  for (const result of runDialogueTests(trained)) expect(result).toMatchObject({ passed: true });
  const [result] = runDialogueTests(trained, [
    { test: 'wrong', turns: [{ user: 'kiitos', expect: { answers: ['tervehdys'] } }] },
  ]);
  expect(result?.passed).toBe(false);
  expect(result?.problems[0]?.message).toContain('expected ["tervehdys"]');
});

test('M7 a question that fills nothing is not pressed on the person', () => {
  const conversation = converse();
  conversation.say('en pysty maksamaan vuokraa');
  expect(texts(conversation.say('kiitos'))).toBe('Ole hyvä!');
  conversation.say('joo');
  expect(conversation.state?.frames.at(-1)).toMatchObject({ kind: 'form', asking: 'kunta' });
});

test('M10 noise in the middle of such a question is searched, and the question can still be answered', () => {
  const conversation = converse({ results: { 'recommend-text': NOTHING as never } });
  conversation.say('en pysty maksamaan vuokraa');
  expect(texts(conversation.say('asdf qwer'))).toContain('09 123 4567');
  expect(texts(conversation.say('joo'))).toContain('hyvä alku');
});

test('M9 a half-sure intent is asked about, not acted on', () => {
  const conversation = torn('none', 0.3, 0.5);
  expect(titles(conversation.say('vuokra'))).toEqual(['Apua vuokran maksamiseen', 'En tätä']);
});

test('M21 no message is met with silence', () => {
  const conversation = converse();
  conversation.say('en pysty maksamaan vuokraa');
  for (const text of ['ehkä', '?', 'hm', 'no joo', '👍', 'ei', 'milloin?', '1']) {
    const { activities, actions } = conversation.say(text);
    expect([text, activities.length + actions.length > 0]).toEqual([text, true]);
  }
});

test('M1 opening the chat again keeps the language in which the person wrote', () => {
  const conversation = converse();
  conversation.say('var kan jag få hjälp med hyran?');
  conversation.give({ type: 'event', name: 'webchat/join', value: { language: 'fi' } });
  expect(conversation.state?.language).toBe('sv');
});

test('M1 what everybody should know now goes before the greeting, on its days only', () => {
  const notice = {
    text: { fi: 'Neuvonta on kiinni.', sv: 'Stängt.', en: 'Closed.' },
    until: '2026-11-23',
  };
  const bot = { ...trained.bot, notice };
  const opened = (now: Date) =>
    createEngine({ ...trained, bot }).transition(
      undefined,
      { kind: 'activity', activity: { type: 'event', name: 'webchat/join', value: {} } },
      { now },
    ).activities[0];
  expect(opened(NOON)).toMatchObject({ name: 'auroraai/notice', value: { kind: 'info' } });
  expect(opened(new Date('2026-11-24T10:00:00Z'))?.type).toBe('message');
});

test('M6 a control may send the name of a place as well as its code', () => {
  const conversation = converse();
  for (const text of ['en pysty maksamaan vuokraa', 'en']) conversation.say(text);
  conversation.answer('Rovaniemi');
  expect(conversation.state?.slots.kunta).toBe('698');
});
