import { writeFile } from 'node:fs/promises';
import { generatedFiles } from '../src/generate/files.ts';

for (const file of generatedFiles) {
  await writeFile(file.url, await file.source());
  console.log(`written: ${file.name}`);
}
