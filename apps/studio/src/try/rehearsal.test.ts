import type { AuroraClient } from '@auroraai/api-client';
import { createDirectLine } from '@auroraai/api-client/direct-line';
import { BOT_FORMAT, type Bot } from '@auroraai/dialogue';
import { expect, it } from 'vitest';
import { createRehearsal } from './rehearsal.ts';
import type { RehearsalState } from './rehearsal-state.ts';
import type { ToWorker, WorkerPort } from './worker/messages.ts';
import { createWorkerService } from './worker/serve.ts';

const NAMES = { fi: 'Opas' };
const BOT: Bot = {
  format: BOT_FORMAT,
  id: 'opas',
  version: '1',
  names: NAMES,
  languages: ['fi'],
  responsible: { names: NAMES },
  humanContact: { names: NAMES },
  retentionDays: 30,
  greeting: 'tervehdys',
  fallback: { searchServices: false },
  slots: [],
  entities: [],
  flows: [],
  forms: [],
  tests: [],
  intents: [
    { intent: 'muutto', answer: 'muutto', examples: { fi: ['muutan', 'miten muutan', 'muutto'] } },
    { intent: 'vene', answer: 'vene', examples: { fi: ['venepaikka', 'vene', 'satama'] } },
  ],
  answers: [
    { answer: 'tervehdys', variants: [{ text: { fi: 'Hei!' } }] },
    { answer: 'muutto', variants: [{ text: { fi: 'Tee muuttoilmoitus.' } }] },
    { answer: 'vene', variants: [{ text: { fi: 'Venepaikat jaetaan keväällä.' } }] },
  ],
};

/** A worker in the same place; what it is asked waits until the test lets it work. */
function workers() {
  const sent: ToWorker[] = [];
  const startWorker = (): WorkerPort => {
    const port: WorkerPort = {
      onmessage: null,
      onerror: null,
      terminate: () => {},
      postMessage: (message) => {
        sent.push(message);
        // Later, as a real one answers.
        queueMicrotask(() => void serve(structuredClone(message)));
      },
    };
    const serve = createWorkerService({} as AuroraClient, (data) => port.onmessage?.({ data }));
    return port;
  };
  return { sent, startWorker };
}

function open() {
  const { sent, startWorker } = workers();
  const rehearsal = createRehearsal({ startWorker, lists: async () => ({}), storageKey: 'chat' });
  const until = (holds: (state: RehearsalState) => boolean) =>
    new Promise<RehearsalState>((resolve) => {
      const look = () => {
        if (!holds(rehearsal.getState())) return false;
        stop();
        resolve(rehearsal.getState());
        return true;
      };
      const stop = rehearsal.subscribe(look);
      look();
    });
  const talk = async () => {
    const connection = await rehearsal.begin({
      language: 'fi',
      now: () => new Date('2026-11-23T10:00:00Z'),
    });
    const line = createDirectLine({
      domain: 'https://x.invalid',
      storageKey: 'chat',
      ...connection,
    });
    const said: string[] = [];
    line.subscribe((event) => {
      if (event.kind === 'activity' && event.activity.from?.role === 'bot')
        said.push(event.activity.text ?? '');
    });
    line.start();
    const heard = (count: number) =>
      new Promise<string[]>((resolve) => {
        const look = () => (said.length >= count ? resolve(said) : undefined);
        line.subscribe(look);
        look();
      });
    return { line, heard };
  };
  return { rehearsal, sent, until, talk };
}

const answered = (count: number) => (state: RehearsalState) =>
  state.turns.filter(({ answer }) => answer).length >= count;

it('A draft greets and answers as it was taught, each answer with how it came about', async () => {
  const { rehearsal, until, talk } = open();
  rehearsal.update(BOT);
  const { line, heard } = await talk();
  await until(answered(1));
  line.send({ type: 'message', text: 'miten muutan' });
  const { turns } = await until(answered(2));
  expect(await heard(2)).toEqual(['Hei!', 'Tee muuttoilmoitus.']);
  expect(turns[1]?.answer?.trace).toContainEqual({
    step: 'decided',
    rule: 'intent-answer',
    detail: 'muutto',
  });
  line.close();
  rehearsal.close();
});

it('What is said before the draft has learnt is answered when it has', async () => {
  const { rehearsal, talk } = open();
  const { line, heard } = await talk();
  line.send({ type: 'message', text: 'satama' });
  rehearsal.update(BOT);
  expect(await heard(2)).toEqual(['Hei!', 'Venepaikat jaetaan keväällä.']);
  line.close();
  rehearsal.close();
});

it('A text that changes is said at once, without learning anew', async () => {
  const { rehearsal, sent, until, talk } = open();
  rehearsal.update(BOT);
  const { line, heard } = await talk();
  await until(answered(1));
  const edited = {
    ...BOT,
    answers: BOT.answers.map((one) =>
      one.answer === 'vene' ? { ...one, variants: [{ text: { fi: 'Kysy satamasta.' } }] } : one,
    ),
  };
  rehearsal.update(edited);
  await until(({ bot }) => bot === edited);
  line.send({ type: 'message', text: 'venepaikka' });
  expect(await heard(2)).toEqual(['Hei!', 'Kysy satamasta.']);
  expect(sent.filter(({ kind }) => kind === 'train')).toHaveLength(1);
  line.close();
  rehearsal.close();
});

it('While one draft learns, of those that come only the newest waits', async () => {
  const { rehearsal, sent, until } = open();
  const withExample = (text: string) => ({
    ...BOT,
    intents: BOT.intents.map((one) => ({
      ...one,
      examples: { fi: [...(one.examples.fi ?? []), `${text} ${one.intent}`] },
    })),
  });
  const newest = withExample('kolmas');
  for (const bot of [BOT, withExample('toinen'), newest]) rehearsal.update(bot);
  await until(({ bot }) => bot === newest);
  expect(sent.filter(({ kind }) => kind === 'train')).toHaveLength(2);
  rehearsal.close();
});

it('A question that was taken wrongly is asked again after its example was added', async () => {
  const { rehearsal, until, talk } = open();
  rehearsal.update(BOT);
  const { line } = await talk();
  await until(answered(1));
  line.send({ type: 'message', text: 'uusi osoite' });
  const { turns } = await until(answered(2));
  const asked = turns[1]?.turn ?? 0;
  const taught = {
    ...BOT,
    intents: BOT.intents.map((one) =>
      one.intent === 'muutto'
        ? { ...one, examples: { fi: [...(one.examples.fi ?? []), 'uusi osoite'] } }
        : one,
    ),
  };
  rehearsal.update(taught);
  await until(({ bot }) => bot === taught);
  const after = await rehearsal.again(asked);
  expect(after?.activities.map(({ text }) => text)).toEqual(['Tee muuttoilmoitus.']);
  line.close();
  rehearsal.close();
});

it('A new conversation begins with the greeting and without the old turns', async () => {
  const { rehearsal, until, talk } = open();
  rehearsal.update(BOT);
  const first = await talk();
  await until(answered(1));
  first.line.send({ type: 'message', text: 'vene' });
  await until(answered(2));
  const second = await talk();
  const { turns } = await until(answered(1));
  expect(turns).toHaveLength(1);
  expect(await second.heard(1)).toEqual(['Hei!']);
  first.line.close();
  second.line.close();
  rehearsal.close();
});

it('When a draft cannot be learnt it says so, and the last good one goes on', async () => {
  const { rehearsal, until } = open();
  rehearsal.update(BOT);
  await until(({ bot }) => bot === BOT);
  rehearsal.update({ ...BOT, version: '2', answers: [null as never] });
  const { training, bot } = await until((state) => state.training.state === 'failed');
  expect(training).toMatchObject({ state: 'failed' });
  expect(bot).toBe(BOT);
  rehearsal.close();
});
