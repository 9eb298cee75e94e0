// Writes data/bots.json from bots/<id>/**: npm run bots -w packages/open-data
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { botsFile } from './read-bots.ts';

writeFileSync(join(import.meta.dirname, '../data/bots.json'), botsFile());
