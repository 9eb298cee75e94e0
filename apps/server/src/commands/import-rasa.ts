// Makes a bot of a Rasa 2 or 3 project or a Botfront export, and tells what could not be carried over.
//   npm run -s import-rasa -- PROJECT_FOLDER BOT_FOLDER [--id my-bot] [--language fi] [--json]
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, loadBot, writeBot } from '@auroraai/dialogue';
import { importRasa, type ReportEntry } from '@auroraai/dialogue/rasa';
import { readFolder, writeFolder } from './bot-folders.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [from, to] = positionals;
  if (!from || !to || positionals.length > 2) {
    throw new UsageError('Say the folder of the Rasa project and a new folder for the bot.');
  }
  const language = LANGUAGES.find((one) => one === values.language);
  if (values.language !== undefined && !language) {
    throw new UsageError(
      `--language is ${values.language}; it must be one of ${LANGUAGES.join(', ')}.`,
    );
  }
  const files = await readFolder(from, (path) => /\.(?:ya?ml|json)$/i.test(path));
  const result = importRasa(files, {
    id: values.id ?? idOf(resolve(from)),
    ...(language && { language }),
  });
  if (result.problems) {
    const [first, ...more] = result.problems;
    const place = [first?.file, first?.path].filter(Boolean).join(', ');
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    throw new UsageError(`${place ? `${place}: ` : ''}${first?.message ?? ''}${others}`);
  }
  const { bot, kept, report } = result;
  const written = writeBot(bot);
  const { problems = [] } = loadBot(written);
  await writeFolder(to, { ...written, 'rasa.json': `${JSON.stringify(kept, null, 2)}\n` });
  const counts = {
    languages: bot.languages,
    intents: bot.intents.length,
    examples: bot.intents.flatMap(({ examples }) => Object.values(examples).flat()).length,
    entities: bot.entities.length,
    slots: bot.slots.length,
    answers: bot.answers.length,
    flows: bot.flows.length,
    forms: bot.forms.length,
    tests: bot.tests.length,
  };
  console.log(
    values.json
      ? JSON.stringify({ bot: bot.id, to, counts, report, problems })
      : toText({ ...counts, languages: bot.languages.join(' ') }, report, to, problems),
  );
});

/** A bot's id made of the folder's name. */
function idOf(folder: string): string {
  const plain = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
  return plain || 'bot';
}

function toText(
  counts: Record<string, number | string>,
  report: readonly ReportEntry[],
  to: string,
  problems: readonly { file: string; path: string; message: string }[],
): string {
  const lines = [
    `The bot is in ${to}: ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}.`,
  ];
  if (problems.length > 0) {
    lines.push('', 'To be mended before the bot can be trained:');
    for (const { file, path, message } of problems) lines.push(`  ${file} ${path}: ${message}`);
  }
  lines.push(
    '',
    report.length > 0 ? 'Not carried over as it was:' : 'Everything was carried over.',
  );
  let file: string | undefined;
  for (const entry of report) {
    if (entry.file !== file) lines.push(`  ${entry.file || 'the project'}`);
    file = entry.file;
    const line = entry.line === undefined ? '' : `line ${entry.line}`;
    lines.push(`    ${[line, entry.place, entry.what].filter(Boolean).join(': ')}. ${entry.why}`);
  }
  lines.push(
    '',
    'All of it is kept in rasa.json, so that export-rasa writes the project as it was.',
  );
  return lines.join('\n');
}
