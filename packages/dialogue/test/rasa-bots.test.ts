import { expect, test } from 'vitest';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { importRasa } from '../src/rasa/index.ts';
import { type Exchange, startConversation } from '../src/testing/conversation.ts';
import { runDialogueTests } from '../src/testing/dialogue-tests.ts';
import { lists, NOON } from './converse.ts';
import { RASA_PROJECTS, rasaProject } from './rasa-projects.ts';

function trainedBot(name: string) {
  const result = importRasa(rasaProject(name), { id: name });
  if (result.problems) throw new Error(JSON.stringify(result.problems));
  return trainBot(result.bot, { lists });
}

/** Opens a conversation; the names of what is said to each message. */
function open(name: string) {
  const conversation = startConversation(createEngine(trainedBot(name)), { now: NOON });
  const said = ({ trace }: Exchange) =>
    trace.flatMap((step) => (step.step === 'said' ? [step.answer.replace('utter_', '')] : []));
  const value = { language: 'fi' };
  return {
    join: () => said(conversation.give({ type: 'event', name: 'webchat/join', value })),
    say: (text: string) => said(conversation.say(text)),
    press: (title: string) => said(conversation.press(title)),
    slots: () => conversation.state?.slots,
    actions: (text: string) => conversation.say(text).actions.map(({ kind }) => kind),
  };
}

test('X5 the real projects, imported and trained, know their own examples: at least 99 of 100', () => {
  let count = 0;
  const wrong: string[] = [];
  for (const name of RASA_PROJECTS) {
    const { bot, understanding } = trainedBot(name);
    for (const { intent, examples } of bot.intents) {
      for (const [language, texts = []] of Object.entries(examples)) {
        for (const text of texts) {
          count += 1;
          const [first] = understanding.read(text, { language }).intents;
          if (first?.intent !== intent) wrong.push(`${name}: ${text} (${intent})`);
        }
      }
    }
  }
  expect(count).toBe(2393);
  expect(wrong.length / count, wrong.join('\n')).toBeLessThanOrEqual(0.01);
}, 30_000);

test.each(RASA_PROJECTS)('X5 the tests that came with %s pass', (name) => {
  const results = runDialogueTests(trainedBot(name));
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
});

test('X5 the summer demo holds its conversation: greeting, form, services, feedback', () => {
  const { join, say, slots, actions } = open('example-bot-kesademo');
  expect(join()).toEqual(['listen', 'greet']);
  expect(say('joo')).toEqual(['wants_to_discuss', 'ask_city']);
  expect(say('Rovaniemeltä')).toEqual(['invalid_city', 'ask_city']);
  expect(say('Asun Turussa')).toEqual(['ask_friends']);
  expect(say('kyllä')).toEqual(['ask_health']);
  expect(say('ei')).toEqual(['ask_show_services']);
  expect(slots()).toMatchObject({ city: 'Turku', friends: '10', health: '10' });
  expect(actions('joo')).toEqual(['http']);
  expect(say('kyllä')).toEqual(['positive_feedback', 'try_again']);
});

test('X5 the long story of the first demo is held from beginning to end', () => {
  const { join, say, press, actions } = open('demo-bot-figma');
  expect(join()).toEqual(['listen', 'greet', 'chat_confidentially', 'ask_chat_topic']);
  expect(say('no, emmätiiä')).toEqual(['ask_age']);
  expect(say('joo')).toEqual(['whats_up']);
  expect(say('ihan ok, ripari on ihan jees')).toEqual(['nice_to_hear', 'ask_friends_in_camp']);
  expect(say('ei')).toEqual(['ask_friends']);
  expect(press('onneks on paljon')).toEqual(['ask_miss_friends']);
  expect(say('joo')).toEqual(['agree', 'cheerup_miss_friends', 'ask_family']);
  expect(say('ei')).toEqual(['agree', 'ask_situation_at_home']);
  expect(press('on kai')).toEqual(['ask_what_happened']);
  expect(say('mua ärsyttää')).toEqual(['ask_discussed_at_home']);
  expect(say('joo, mut tulee aina riita')).toEqual(['ask_why']);
  expect(say('ärsyttää')).toEqual(['ask_chat_with_specialist']);
  expect(say('ehkä')).toEqual(['ask_city']);
  expect(actions('asun turussa')).toContain('http');
});

test('a mentioned entity fills its slot before the story looks at it', () => {
  const { join, say } = open('testing-bot');
  join();
  expect(say('slotin täyttö ilman formia')).toEqual(['entity_for_slot']);
  expect(say('tässä olisi entiteetti')).toEqual(['test_entity_filled']);
});

test('a quick reply chooses the branch of the story, typed or pressed', () => {
  const { join, say, press } = open('testing-bot');
  join();
  say('tavallinen tarina');
  expect(press('Kyllä')).toEqual(['vastasit_kyllä']);
  say('tavallinen tarina');
  expect(say('ei')).toEqual(['vastasit_ei']);
});

test('what an intent of many kinds is asked about is answered of that kind', () => {
  const { join, say } = open('testing-bot');
  join();
  expect(say('millaista säätä luvassa')).toEqual(['chitchat/weather']);
  expect(say('paljonko kello on')).toEqual(['chitchat/time']);
});
