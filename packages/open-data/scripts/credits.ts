// Writes CREDITS.md from data/CREDITS.json: npm run credits -w packages/open-data
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CREDITS } from '../src/credits.ts';
import { creditsPage } from './credits-page.ts';

writeFileSync(join(import.meta.dirname, '../CREDITS.md'), creditsPage(CREDITS));
