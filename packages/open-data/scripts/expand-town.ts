// Writes town/*.json from town/source/:
//   node scripts/run.mjs packages/open-data/scripts/expand-town.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandTown } from '../town/expand/town.ts';
import { organizations } from '../town/source/organizations.ts';
import { themes } from '../town/source/themes.ts';

for (const [name, text] of Object.entries(expandTown(themes, organizations))) {
  writeFileSync(join(import.meta.dirname, '../town', name), text);
  console.log(`${name}: ${text.split('\n').length - 3} records`);
}
