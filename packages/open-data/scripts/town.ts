// Writes data/town.json from town/*.json: npm run town -w packages/open-data
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { townFile } from './map-town.ts';

writeFileSync(join(import.meta.dirname, '../data/town.json'), townFile());
