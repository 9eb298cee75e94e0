// Writes the published JSON Schema of the quiz format:
//   node ../../scripts/run.mjs scripts/write-schema.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quizJsonSchema } from './json-schema.ts';

const file = fileURLToPath(new URL('../schema/quiz.schema.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(quizJsonSchema(), null, 2)}\n`);
