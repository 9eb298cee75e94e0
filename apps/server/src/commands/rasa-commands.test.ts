import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = join(
  import.meta.dirname,
  '../../../../packages/dialogue/test/rasa-projects/testing-bot',
);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rasa-'));
});

afterAll(() => rm(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const file = join(import.meta.dirname, `${command}.ts`);
  const node = ['--conditions=@auroraai/source', '--import', 'tsx', file, ...args];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, node, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

test('a Rasa project becomes a bot folder, and that the same project again', async () => {
  const bot = join(folder, 'bot');
  const back = join(folder, 'back');
  const again = join(folder, 'again');
  const made = await run('import-rasa', PROJECT, bot, '--json');
  expect([made.code, made.stderr]).toEqual([0, '']);
  const told = JSON.parse(made.stdout);
  expect(told).toMatchObject({ bot: 'testing-bot', counts: { examples: 74 }, problems: [] });
  expect(told.report.length).toBeGreaterThan(5);
  expect((await readdir(bot)).sort()).toContain('rasa.json');
  expect((await run('export-rasa', bot, back, '--json')).code).toBe(0);
  const second = await run('import-rasa', back, again, '--json');
  // The project is written anew, so that what is told stands on other lines.
  const placed = ({ report, ...rest }: typeof told) => ({
    ...rest,
    report: report.map((entry: object) => ({ ...entry, line: 0 })),
  });
  expect(placed(JSON.parse(second.stdout))).toEqual(placed({ ...told, to: again }));
  const settings = (home: string) => readFile(join(home, 'bot.json'), 'utf8');
  expect(await settings(again)).toBe(await settings(bot));
}, 180_000);

test('bad input ends with code 2 and one sentence', async () => {
  const broken = join(folder, 'broken');
  await mkdir(broken);
  await writeFile(join(broken, 'domain.yml'), 'intents: [a\nslots:\n');
  const to = join(folder, 'out');
  const tries: [string[], RegExp][] = [
    [[], /^Say the folder/],
    [[join(folder, 'none'), to], /^There is no folder/],
    [[broken, to], /^domain\.yml, line \d+, column \d+: Is not YAML/],
    [[PROJECT, broken], /is not empty/],
    [[PROJECT, to, '--language', 'xx'], /^--language is xx/],
  ];
  for (const [args, sentence] of tries) {
    const { code, stdout, stderr } = await run('import-rasa', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect((await run('export-rasa', broken, to)).code).toBe(2);
}, 180_000);
