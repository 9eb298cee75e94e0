import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '@auroraai/recommender';
import { LIFE_AREAS } from '@auroraai/recommender';
import { CLASS_DESCRIPTIONS } from '../src/class-descriptions.ts';
import { CODE_LISTS } from '../src/code-lists.ts';
import { isInFinland } from '../src/coordinates.ts';
import { CREDITS } from '../src/credits.ts';
import { EXPERT_ROUNDS } from '../src/expert-rounds.ts';
import { BACKGROUND, BOUNDARIES, type Topology } from '../src/geo.ts';
import { LIFE_AREA_TEXTS } from '../src/life-areas.ts';
import { SERVICES } from '../src/services.ts';
import { TOWN_CATALOGUE, TOWN_OUTLINE } from '../src/town.ts';
import { validateCatalogue } from '../src/validate-catalogue.ts';
import { validateCodeLists } from '../src/validate-code-lists.ts';
import { checkTexts, type Problem } from '../src/validate-texts.ts';
import { creditsPage } from './credits-page.ts';
import { TOWN_CODE_LISTS, townFile } from './map-town.ts';

const PACKAGE = join(import.meta.dirname, '..');

function checkCredits(problems: Problem[]): void {
  const credited = new Set(CREDITS.flatMap((credit) => credit.files));
  for (const folder of ['data', 'test/ptv-samples', 'town']) {
    for (const name of readdirSync(join(PACKAGE, folder))) {
      const file = `${folder}/${name}`;
      const known = credited.has(file) || credited.has(`${folder}/`);
      if (name.endsWith('.json') && name !== 'tsconfig.json' && !known) {
        problems.push({ where: file, message: 'no credit covers the file' });
      }
    }
  }
  for (const file of credited) {
    if (!existsSync(join(PACKAGE, file))) {
      problems.push({ where: file, message: 'a credit names a file that is not there' });
    }
  }
  if (readFileSync(join(PACKAGE, 'CREDITS.md'), 'utf8') !== creditsPage(CREDITS)) {
    problems.push({ where: 'CREDITS.md', message: 'differs from data/CREDITS.json' });
  }
}

function checkTopology(name: string, topology: Topology, problems: Problem[]): void {
  const count = topology.arcs.length;
  for (const [object, { geometries }] of Object.entries(topology.objects)) {
    for (const geometry of geometries) {
      for (const arc of geometry.arcs.flat(3)) {
        if ((arc < 0 ? ~arc : arc) >= count) {
          problems.push({
            where: `${name} ${object} ${geometry.id}`,
            message: `has no arc ${arc}`,
          });
        }
      }
    }
  }
}

function checkBoundaryCodes(problems: Problem[]): void {
  const lists = {
    kunnat: CODE_LISTS.municipalities,
    hva: CODE_LISTS.counties,
    maakunnat: CODE_LISTS.regions,
  };
  for (const [object, rows] of Object.entries(lists)) {
    const known = new Set(rows.map((row) => row.code));
    for (const { id } of BOUNDARIES.objects[object as keyof typeof lists].geometries) {
      if (!known.has(id ?? '')) {
        problems.push({ where: `boundaries ${object}`, message: `has the unknown code ${id}` });
      }
    }
  }
}

function checkLifeAreas(problems: Problem[]): void {
  const keys = LIFE_AREA_TEXTS.map((area) => area.key);
  if (keys.join() !== LIFE_AREAS.join()) {
    problems.push({ where: 'life areas', message: 'are not the ten areas in their order' });
  }
  for (const { key, ...texts } of LIFE_AREA_TEXTS) {
    for (const [field, text] of Object.entries(texts)) {
      const report = (message: string) => problems.push({ where: `life area ${key}`, message });
      checkTexts(field, { ...text }, report);
    }
  }
}

function checkClassDescriptions(problems: Problem[]): void {
  for (const { code } of CODE_LISTS.serviceClasses) {
    const description = CLASS_DESCRIPTIONS.get(code);
    const report = (message: string) =>
      problems.push({ where: `class description ${code}`, message });
    if (!description) report('is missing');
    else {
      const { fi, sv, en } = description;
      checkTexts('the description', { fi, sv, en }, report);
    }
  }
}

function checkTown(problems: Problem[]): void {
  if (!TOWN_OUTLINE.every(isInFinland)) {
    problems.push({ where: 'town outline', message: 'leaves Finland' });
  }
  const real = new Set(SERVICES.map((service) => service.id));
  for (const { id } of TOWN_CATALOGUE.services) {
    if (real.has(id)) problems.push({ where: `town ${id}`, message: 'a real service has this id' });
  }
  if (readFileSync(join(PACKAGE, 'data/town.json'), 'utf8') !== townFile()) {
    problems.push({
      where: 'data/town.json',
      message: 'differs from town/: npm run town mends it',
    });
  }
}

/** Everything that is wrong in the data files of this package. */
export function checkFiles(): Problem[] {
  const problems: Problem[] = [];
  const real: Catalogue = { services: [...SERVICES], channels: [], organizations: [] };
  problems.push(...validateCodeLists(CODE_LISTS), ...validateCatalogue(real, CODE_LISTS));
  problems.push(...validateCatalogue(TOWN_CATALOGUE, TOWN_CODE_LISTS));
  checkTown(problems);
  const ids = new Set(SERVICES.map((service) => service.id));
  for (const { id } of EXPERT_ROUNDS) {
    if (!ids.has(id)) problems.push({ where: 'expert rounds', message: `no service is ${id}` });
  }
  checkLifeAreas(problems);
  checkClassDescriptions(problems);
  checkTopology('boundaries', BOUNDARIES, problems);
  checkTopology('background', BACKGROUND, problems);
  checkBoundaryCodes(problems);
  checkCredits(problems);
  return problems;
}
