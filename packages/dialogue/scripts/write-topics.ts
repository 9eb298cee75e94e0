// Writes packages/open-data/data/topics.json: the starter topics with how well each is understood.
//   node scripts/run.mjs packages/dialogue/scripts/write-topics.ts
import { writeFileSync } from 'node:fs';
import { crossValidate } from '../src/editing/index.ts';
import { demoBot } from '../test/demo-bots.ts';
import { qualityOf, starterTopics, TOPICS_FILE } from './starter-topics.ts';

const bot = demoBot('opas');
const { languages } = crossValidate(bot);
const topics = starterTopics(bot, ({ intents }) => qualityOf(languages, intents));
writeFileSync(TOPICS_FILE, `${JSON.stringify(topics)}\n`);
