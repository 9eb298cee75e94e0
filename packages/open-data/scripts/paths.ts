// Writes data/paths.json from paths/*.json: npm run paths -w packages/open-data
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsFile } from './read-paths.ts';

writeFileSync(join(import.meta.dirname, '../data/paths.json'), pathsFile());
