import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReceivers } from './receivers.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aurora-receivers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const RIGHT = {
  id: 'asunnot',
  name: { fi: 'Asunnot' },
  organization: { fi: 'Kaupunki', sv: 'Staden' },
  keeps: { fi: 'Kuukauden.' },
  readers: { fi: 'Neuvojat.' },
  contact: { phone: '09 310 11111' },
  page: 'https://asunnot.example/hakemus',
  attributes: { age: { fi: 'Ikäraja.' } },
};

async function load(content: unknown, town = false) {
  const receiversFile = join(folder, 'receivers.json');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(receiversFile, text);
  return loadReceivers({ receiversFile, town });
}

describe('the receivers of an installation', () => {
  it('are those of the operator, and the imaginary town’s own where there is one', async () => {
    expect(await load([RIGHT])).toEqual([RIGHT]);
    const ids = (await load([RIGHT], true)).map(({ id }) => id);
    expect(ids).toEqual(['asunnot', 'opiskelija-asunnot', 'perheneuvonta']);
    expect(await loadReceivers({ receiversFile: null, town: false })).toEqual([]);
  });

  it.each([
    ['half a file', '[{', /is not JSON/],
    ['an object', {}, /must be a list/],
    ['no id', [{ ...RIGHT, id: 'Ä' }], /\[0\]\.id/],
    ['the same twice', [RIGHT, RIGHT], /asunnot is there twice|asunnot in .* is there twice/],
    ['no purpose', [{ ...RIGHT, attributes: { age: {} } }], /\[0\]\.attributes\.age .*purpose/],
    [
      'an attribute that there is not',
      [{ ...RIGHT, attributes: { name: { fi: 'x' } } }],
      /no attribute/,
    ],
    ['a page that is not safe', [{ ...RIGHT, page: 'http://asunnot.example/' }], /\[0\]\.page/],
    ['a script for a page', [{ ...RIGHT, page: 'javascript:alert(1)' }], /\[0\]\.page/],
    ['another’s page as a path', [{ ...RIGHT, page: '//evil.example/' }], /\[0\]\.page/],
    ['no way to be reached', [{ ...RIGHT, page: undefined }], /a page or a client/],
    ['an origin with a path', [{ ...RIGHT, origins: ['https://a.example/x'] }], /\[0\]\.origins/],
    ['a slip of the pen', [{ ...RIGHT, keep: {} }], /\[0\]\.keep .*not known/],
  ])('are refused with the place and the reason: %s', async (_what, content, message) => {
    await expect(load(content)).rejects.toThrow(message);
  });

  it('are refused when there is no such file', async () => {
    await expect(loadReceivers({ receiversFile: '/nowhere.json', town: false })).rejects.toThrow(
      /no such file/,
    );
  });
});
