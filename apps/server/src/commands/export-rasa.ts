// Writes a bot as a Rasa 3.1 project; a bot that came from one as that project again.
//   npm run -s export-rasa -- BOT_FOLDER PROJECT_FOLDER [--json]
import { parseArgs } from 'node:util';
import { loadBot } from '@auroraai/dialogue';
import { exportRasa, readKept } from '@auroraai/dialogue/rasa';
import { readFolder, writeFolder } from './bot-folders.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [from, to] = positionals;
  if (!from || !to || positionals.length > 2) {
    throw new UsageError('Say the folder of the bot and a new folder for the Rasa project.');
  }
  const files = await readFolder(from, (path) => path.endsWith('.json'));
  const { bot, problems = [] } = loadBot(files);
  const [problem] = problems;
  if (!bot) throw new UsageError(`${problem?.file} ${problem?.path}: ${problem?.message}`);
  const kept = readKept(files['rasa.json']);
  if (kept === null) throw new UsageError('rasa.json is not what import-rasa has written.');
  const { files: written, report } = exportRasa(bot, kept);
  await writeFolder(to, written);
  if (values.json) {
    console.log(JSON.stringify({ bot: bot.id, to, files: Object.keys(written), report }));
    return;
  }
  console.log(`The project is in ${to}: ${Object.keys(written).join(', ')}.`);
  for (const { place, what, why } of report) console.log(`  ${place}: ${what}. ${why}`);
});
