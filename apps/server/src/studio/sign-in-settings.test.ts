import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSignIns } from './sign-in-settings.ts';

const GOOD = {
  ...{ id: 'kouvola', name: 'Kouvola', issuer: 'https://login.kouvola.example' },
  ...{ clientId: 'studio', clientSecret: 'hidden', emailDomains: ['kouvola.example'] },
};
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  file = join(folder, 'sign-in.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the sign-ins of organisations, and none without a file', async () => {
  const roles = { claim: 'groups', organisation: 'kouvola', of: { kirjoittajat: 'writer' } };
  const all = [GOOD, { ...GOOD, id: 'iitti', unverifiedEmails: true, roles }];
  writeFileSync(file, JSON.stringify(all));
  expect(await readSignIns(file)).toEqual(all);
  expect(await readSignIns(null)).toEqual([]);
});

it.each<[unknown, string]>([
  ['{', 'the text'],
  [{}, 'the text'],
  [[5], '[0]'],
  [[{ ...GOOD, id: 'Kouvola' }], '[0].id'],
  [[{ ...GOOD, clientSecret: '' }], '[0].clientSecret'],
  [[{ ...GOOD, issuer: 'http://login.kouvola.example' }], '[0].issuer'],
  [[{ ...GOOD, issuer: 'login' }], '[0].issuer'],
  [[{ ...GOOD, emailDomains: [] }], '[0].emailDomains'],
  [[{ ...GOOD, emailDomains: ['*'] }], '[0].emailDomains'],
  [[{ ...GOOD, unverifiedEmails: 'no' }], '[0].unverifiedEmails'],
  [[{ ...GOOD, roles: { claim: 'groups' } }], '[0].roles'],
  [[{ ...GOOD, roles: { claim: 'g', organisation: 'k', of: { a: 'king' } } }], '[0].roles.of'],
  [[{ ...GOOD, secret: 'x' }], '[0].secret'],
  [[GOOD, GOOD], 'the id kouvola'],
])('says what is wrong with %j, and no secret', async (content, place) => {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const error = await readSignIns(file).then(
    () => null,
    (rejected: Error) => rejected,
  );
  expect(error?.message).toContain(`STUDIO_SIGN_IN: ${place} in `);
  expect(error?.message).not.toContain('hidden');
  await expect(readSignIns(join(folder, 'nothing.json'))).rejects.toThrow('no such file');
});
