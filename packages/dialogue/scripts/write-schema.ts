// Writes schema/bot.schema.json from the definitions in src/bot/schema; a test keeps the two equal.
//   node scripts/run.mjs packages/dialogue/scripts/write-schema.ts
import { writeFileSync } from 'node:fs';
import { publishedSchema } from '../src/bot/schema/bot-schema.ts';

const file = new URL('../schema/bot.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(publishedSchema(), null, 2)}\n`);
