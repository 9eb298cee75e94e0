import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const COMMANDS = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const file = join(COMMANDS, `${command}.ts`);
  const options = ['--conditions=@auroraai/source', '--import', 'tsx', file, ...args];
  return spawnSync(process.execPath, options, { encoding: 'utf8' });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function expectRefusal(result: ReturnType<typeof run>, sentence: RegExp): void {
  expect(result.status).toBe(2);
  expect(result.stdout).toBe('');
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(result.stderr).toMatch(sentence);
}

describe('npm run recommend', () => {
  it('answers one JSON document with reasons in the asked language', () => {
    const { status, stdout, stderr } = run(
      'recommend',
      ...['--text', 'loneliness', '--meters', 'friends=2,health=9', '--municipality', 'S:t Michel'],
      ...['--language', 'en', '--limit', '3', '--json'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { recommended_services: services } = JSON.parse(stdout);
    expect(services).toHaveLength(3);
    expect(Object.keys(services[0])).toEqual([
      'service_id',
      'service_name',
      'similarity_score',
      'why',
    ]);
    expect(services[0].why).toMatch(/^Related to what you wrote: “loneliness”\./);
  });

  it('answers a batch in its order', () => {
    const questions = file(
      'batch.jsonl',
      '{"text":"yksinäisyys"}\n\n{"meters":{"finance":1},"limit":2}\n',
    );
    const answers = JSON.parse(run('recommend', '--batch', questions, '--json').stdout);
    expect(answers).toHaveLength(2);
    expect(answers[1].recommended_services).toHaveLength(2);
  });

  it('refuses bad input with code 2 and one sentence', () => {
    expectRefusal(run('recommend', '--json'), /text, meters or both/);
    expectRefusal(run('recommend', '--meters', 'friends=11'), /0 to 10/);
    expectRefusal(run('recommend', '--text', 'x', '--municipality', 'Atlantis'), /Atlantis/);
    expectRefusal(run('recommend', '--nonsense'), /nonsense/);
    expectRefusal(run('recommend', '--batch', join(folder, 'missing.jsonl')), /cannot be read/);
    expectRefusal(run('recommend', '--batch', file('bad.jsonl', '{"text":1}')), /Line 1/);
  }, 180_000);
}, 180_000);

describe('npm run classify-services', () => {
  it('labels each service of a file', () => {
    const services = file(
      'services.jsonl',
      '{"id":"a","name":"Velkaneuvonta","summary":"Apua velkojen järjestelyyn"}\n{"id":"b","name":"Hammashoito","summary":""}',
    );
    const { status, stdout } = run('classify-services', services, '--json');
    expect(status).toBe(0);
    const [a, b] = JSON.parse(stdout);
    expect(a).toMatchObject({ id: 'a', labels: expect.arrayContaining(['finance']) });
    expect(b.labels).toEqual(['health']);
    expect(Object.keys(b.scores)).toHaveLength(10);
  });

  it('refuses a missing name or file with code 2 and one sentence', () => {
    expectRefusal(run('classify-services'), /Name one file/);
    expectRefusal(run('classify-services', file('x.jsonl', '{"id":"a"}')), /Line 1/);
    expectRefusal(run('classify-services', file('y.jsonl', 'nonsense')), /not a JSON object/);
  });
}, 180_000);
