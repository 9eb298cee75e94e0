// Trains the language understanding on one file and tries it on another:
//   npm run -s nlu-evaluate -- --train FILE.jsonl --test FILE.jsonl [--language fi] --json
// A line is {"text": "…", "intent": "…"}; an intent of null means that it is none of the bot's matters.
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';
import { InputError, readLabelled } from './read-lines.ts';

const USAGE =
  'npm run -s nlu-evaluate -- --train FILE.jsonl --test FILE.jsonl [--language fi] [--json]';

try {
  const { train, test, language, json } = readArguments();
  const trained = readLabelled(train);
  if (!trained.some(({ text, intent }) => intent !== null && text.trim() !== '')) {
    throw new InputError(`${train} has no line with an intent and a text to learn it by.`);
  }
  const tried = readLabelled(test);
  if (tried.length === 0) throw new InputError(`${test} has no line to try.`);
  const figures = evaluate(trained, tried, language);
  process.stdout.write(`${JSON.stringify(figures, null, json ? 0 : 2)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function readArguments() {
  const { train, test, language, json } = parse();
  if (train === undefined || test === undefined) {
    throw new InputError(`Two files are needed: ${USAGE}`);
  }
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new InputError(`"${language}" is not a language code.`);
  }
  return { train, test, language, json };
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        train: text,
        test: text,
        language: { ...text, default: 'fi' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new InputError(`${(error as Error).message.split('\n')[0]} Use: ${USAGE}`);
  }
}
