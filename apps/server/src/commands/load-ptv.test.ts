import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLoadArguments } from './load-ptv-arguments.ts';

const COMMAND = join(import.meta.dirname, 'load-ptv.ts');
const SAMPLES = join(import.meta.dirname, '../../../../packages/open-data/test/ptv-samples');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-ptv-'));
});

afterAll(() => rm(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const node = ['--conditions=@auroraai/source', '--import', 'tsx', COMMAND, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, node, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

describe('load-ptv', () => {
  it('loads saved answers and prints one JSON document, the progress beside it', async () => {
    const to = join(folder, 'catalogue');
    const { code, stdout, stderr } = await run('--from', SAMPLES, '--to', to, '--json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.loaded).toEqual({ service: 2, channel: 1, organization: 0 });
    expect(report.leftOut).toEqual([
      {
        kind: 'service',
        id: '6c00d407-d3fd-4c7e-a373-57be9f3b2cff',
        reason: 'areas: the code 123 is unknown',
      },
    ]);
    expect(stderr).toContain('page 1 of 3');
    const lines = (await readFile(join(to, 'services.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).names.fi)).toEqual([
      'Nettilukio aikuisille',
      'Yksilöllistetty oppimäärä',
    ]);
  });

  it('reports a file that is not valid JSON and loads the others', async () => {
    const from = join(folder, 'broken');
    await cp(SAMPLES, from, { recursive: true });
    await writeFile(join(from, 'broken.json'), '{"id":');
    const { code, stdout } = await run('--from', from, '--to', join(folder, 'b'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).leftOut).toContainEqual({
      kind: 'page',
      id: 'broken.json',
      reason: 'it is not valid JSON',
    });
  });

  it('archives what a whole reload does not find, and says what it left', async () => {
    const from = join(folder, 'smaller');
    const to = join(folder, 'reloaded');
    await cp(SAMPLES, from, { recursive: true });
    await run('--from', from, '--to', to);
    await rm(join(from, 'service-nationwide.json'));
    await rm(join(from, 'channel-location.json'));
    const { code, stdout } = await run('--from', from, '--to', to);
    expect(code).toBe(0);
    expect(stdout).toContain('Archived: 1 service, 0 channels, 0 organisations.');
    expect(stdout).toContain(
      'Not found, but not archived: 1 channel, because the source listed none that the catalogue has.',
    );
    const lines = (await readFile(join(to, 'services.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).archived).sort()).toEqual([false, true]);
  });

  it('ends with 2 and one sentence when the words make no sense', async () => {
    const { code, stdout, stderr } = await run('--from', join(folder, 'nowhere'), '--json');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe(`There is no folder ${join(folder, 'nowhere')}.`);
  });

  it('ends with 1 and one sentence when the catalogue kept cannot be read', async () => {
    const to = join(folder, 'rotten');
    await cp(SAMPLES, to, { recursive: true });
    await writeFile(join(to, 'services.jsonl'), 'rubbish\n');
    const { code, stdout, stderr } = await run('--from', SAMPLES, '--to', to);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe(
      `The catalogue in ${to} cannot be read: services.jsonl, line 1, is not valid JSON.`,
    );
  });
});

describe('the arguments of load-ptv', () => {
  const read = (line: string, env = {}) => readLoadArguments(line.split(' '), env);

  it('are read as an operator writes them', () => {
    const line = '--from https://ptv.example --municipality 491 --service-class P5.1';
    expect(read(`${line} --since 2026-01-01 --json`)).toEqual({
      from: 'https://ptv.example',
      isAddress: true,
      api: 'v11',
      apiKey: null,
      scope: { municipality: '491', serviceClass: 'P5.1' },
      since: '2026-01-01T00:00:00.000Z',
      to: null,
      json: true,
    });
  });

  it('take the key of v12 from the environment only', () => {
    const line = '--from https://ptv.example --api v12';
    expect(() => read(line)).toThrow('Interface v12 needs a key: set PTV_API_KEY.');
    expect(read(line, { PTV_API_KEY: 'k' }).apiKey).toBe('k');
  });

  it('know the imaginary town', () => {
    expect(read('--from x --municipality 998').scope).toEqual({ municipality: '998' });
  });

  it.each([
    ['--json', /^Say --from/],
    ['--from x --api v10', /^--api is v10/],
    ['--from x --municipality 999', /^--municipality is 999/],
    ['--from x --organization 1', /^--organization is 1/],
    ['--from x --service-class P99', /^--service-class is P99/],
    ['--from x --since yesterday', /^--since is yesterday/],
    ['--from http://', /is not an address\.$/],
  ])('refuse %s with one sentence', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });
});
