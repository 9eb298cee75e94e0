// Trains a bot and tries it on messages as people write them:
//   node scripts/run.mjs packages/dialogue/evaluation/bot-evaluate.ts --bot FOLDER --messages FILE.jsonl
//     [--elsewhere INTENT,INTENT] [--wrong]
// README.md beside this file tells what a line holds and what the figures mean.
import { parseArgs } from 'node:util';
import { createEngine } from '../src/manager/engine.ts';
import { trainBot } from '../src/manager/trained-bot.ts';
import { readBotFolder } from './read-bot-folder.ts';
import { InputError, readAcceptable } from './read-lines.ts';
import { tryMessage } from './try-message.ts';

try {
  const { bot: folder, messages: file, elsewhere, wrong } = readArguments();
  const bot = readBotFolder(folder);
  const messages = readAcceptable(file);
  const start = performance.now();
  const trained = trainBot(bot);
  const trainMs = Math.round(performance.now() - start);
  const engine = createEngine(trained);
  const tried = messages.map((message) => ({ message, ...tryMessage(engine, message, elsewhere) }));
  const figures = Object.fromEntries(
    ['all', ...new Set(messages.map(({ language }) => language))].map((language) => [
      language,
      figuresOf(tried.filter(({ message }) => language === 'all' || message.language === language)),
    ]),
  );
  process.stdout.write(`${JSON.stringify({ train_ms: trainMs, ...figures }, null, 2)}\n`);
  if (wrong) {
    for (const { message, outcome, detail } of tried) {
      if (outcome === 'right' || outcome === 'kept-out') continue;
      const wanted = message.accept?.join('/') ?? 'nothing';
      process.stdout.write(
        `${message.language} ${outcome}: ${message.text} (${wanted}) ${detail}\n`,
      );
    }
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      bot: { type: 'string' },
      messages: { type: 'string' },
      elsewhere: { type: 'string', default: '' },
      wrong: { type: 'boolean', default: false },
    },
  });
  const { bot, messages, elsewhere, wrong } = values;
  if (bot === undefined || messages === undefined) {
    throw new InputError('Two paths are needed: --bot FOLDER --messages FILE.jsonl');
  }
  return { bot, messages, elsewhere: elsewhere.split(','), wrong };
}

type Tried = ReturnType<typeof tryMessage> & { message: { accept: readonly string[] | null } };

function figuresOf(tried: readonly Tried[]) {
  const own = tried.filter(({ message }) => message.accept !== null);
  const strangers = tried.filter(({ message }) => message.accept === null);
  const share = (rows: readonly Tried[], outcome: Tried['outcome']) =>
    rows.length === 0
      ? null
      : Math.round((1000 * rows.filter((row) => row.outcome === outcome).length) / rows.length) /
        10;
  return {
    own: own.length,
    right: share(own, 'right'),
    asked_right: share(own, 'asked-right'),
    searched: share(own, 'searched'),
    asked_wrong: share(own, 'asked-wrong'),
    wrong: share(own, 'wrong'),
    strangers: strangers.length,
    kept_out: share(strangers, 'kept-out'),
    asked: share(strangers, 'asked-wrong'),
    let_in: share(strangers, 'wrong'),
  };
}
