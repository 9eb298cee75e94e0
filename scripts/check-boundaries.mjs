// Checks the directions of DESIGN: who may import whom, what a pure package may use, that no import
// reaches into another package's files, and that no imports lead in a circle. The table below is the
// architecture.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { findCircles } from './lib/circles.mjs';
import { root } from './lib/prepare.mjs';
import { say } from './lib/say.mjs';

/**
 * For each package: the packages it may import, or single entries of them; `types` may be imported
 * as types only.
 */
const ALLOWED = {
  'packages/recommender': {},
  'packages/dialogue': {},
  'packages/open-data': { types: ['recommender'] },
  'packages/api-client': {},
  'packages/ui': {},
  'packages/home-view': { imports: ['ui', 'api-client'] },
  'packages/chat-widget': { imports: ['ui', 'api-client'] },
  'packages/quiz-game': { imports: ['ui', 'api-client'] },
  'packages/service': {
    imports: ['recommender', 'dialogue', 'open-data', 'api-client/personal-data'],
    types: ['api-client'],
  },
  'packages/contract': { imports: ['service', 'api-client', 'open-data', 'recommender'] },
  'apps/server': { imports: ['service', 'recommender', 'dialogue', 'open-data'] },
  'apps/demo': {
    imports: ['chat-widget', 'home-view', 'quiz-game', 'ui', 'api-client', 'service', 'open-data'],
  },
  'apps/studio': { imports: ['ui', 'api-client', 'chat-widget', 'dialogue'] },
};

/** Packages that run anywhere: no Node, no DOM, no React. */
const PURE = ['packages/recommender', 'packages/dialogue'];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const problems = [];
/** What each file imports of its own package. */
const imports = new Map();
for (const file of sources()) {
  const home = file.split(sep).slice(0, 2).join('/');
  const rule = ALLOWED[home];
  if (!rule) {
    problems.push(`${home} is not in the table of scripts/check-boundaries.mjs.`);
    continue;
  }
  const isTest = /\.(test|stories|test-d)\.tsx?$/.test(file);
  for (const [, typeOnly, from, dynamic] of readFileSync(join(root, file), 'utf8').matchAll(
    IMPORT,
  )) {
    const target = from ?? dynamic;
    const problem = judge({
      file,
      home,
      rule,
      isTest,
      typeOnly: Boolean(typeOnly),
      target,
    });
    if (problem) problems.push(`${file}: ${problem}`);
    if (target.startsWith('.')) {
      imports.set(file, [...(imports.get(file) ?? []), join(file, '..', target)]);
    }
  }
}
for (const circle of findCircles(imports)) {
  problems.push(`${circle.join(' → ')}: they import one another`);
}

for (const problem of new Set(problems)) say(problem);
say(
  problems.length === 0
    ? 'Every import keeps to the directions.'
    : `${problems.length} imports do not.`,
);
process.exit(problems.length === 0 ? 0 : 1);

function sources() {
  const homes = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name, 'src')),
  );
  return homes
    .filter((home) => existsSync(join(root, home)))
    .flatMap((home) =>
      readdirSync(join(root, home), { recursive: true }).map((file) => join(home, file)),
    )
    .filter((file) => /\.tsx?$/.test(file));
}

function judge({ file, home, rule, isTest, typeOnly, target }) {
  if (target.startsWith('.')) {
    const reached = relative(root, resolve(join(root, file), '..', target))
      .split(sep)
      .slice(0, 2)
      .join('/');
    return reached === home ? null : `imports ${target}, a file of ${reached}`;
  }
  if (target.startsWith('@auroraai/'))
    return judgeNeighbour({ home, rule, isTest, typeOnly, target });
  if (
    PURE.includes(home) &&
    !isTest &&
    (target.startsWith('node:') || target.startsWith('react'))
  ) {
    return `is in a pure package and imports ${target}`;
  }
  return null;
}

function judgeNeighbour({ home, rule, isTest, typeOnly, target }) {
  const name = target.split('/')[1];
  const entry = target.split('/').slice(1).join('/');
  if (home.endsWith(`/${name}`) || rule.imports?.includes(name)) return null;
  if (rule.imports?.includes(entry)) return null;
  if (rule.types?.includes(name) && (typeOnly || isTest)) return null;
  // The recommender and the client are tried on real data and on the real service.
  if (isTest && ['open-data', 'service', 'recommender'].includes(name)) return null;
  return `may not import ${target}${rule.types?.includes(name) ? ' except as a type' : ''}`;
}
