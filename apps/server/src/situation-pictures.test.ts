import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSituationPictures } from './situation-pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aurora-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const picture = {
  organisation: 'kainuu',
  name: { fi: 'Kainuun hyvinvointialue' },
  quizzes: [
    { id: 'leirikirja', title: { fi: 'L' }, dimensions: [{ id: 'self', name: { fi: 'Minä' } }] },
  ],
};

async function load(content: unknown, town = false) {
  const situationPicturesFile = join(folder, 'pictures.json');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(situationPicturesFile, text);
  return loadSituationPictures({ situationPicturesFile, town, organisation: 'demo' });
}

describe('the situation pictures of an installation', () => {
  it('are those of the file, and with the town its own', async () => {
    expect(await load([picture])).toEqual([picture]);
    const names = (await load([picture], true)).map(({ organisation }) => organisation);
    expect(names).toEqual(['kainuu', 'demo']);
    const nothing = { situationPicturesFile: null, town: false, organisation: 'demo' };
    expect(await loadSituationPictures(nothing)).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'the text .* is not JSON'],
    ['no list', {}, 'the text .* must be a list'],
    ['a threshold that protects nobody', [{ ...picture, threshold: 5 }], '\\[0\\]\\.threshold'],
    ['a typing error', [{ ...picture, treshold: 20 }], '\\[0\\]\\.treshold'],
    ['no name', [{ ...picture, name: {} }], '\\[0\\]\\.name'],
    ['a quiz without dimensions', [{ ...picture, quizzes: [{ id: 'a' }] }], '\\[0\\]\\.quizzes'],
    [
      'a part of nothing',
      [{ ...picture, regions: [{ code: 'a', name: { fi: 'A' }, within: 'b' }] }],
      '\\[0\\]\\.regions',
    ],
    ['an organisation twice', [picture, picture], 'kainuu'],
  ])('are refused with one sentence when the file has %s', async (_, content, message) => {
    await expect(load(content)).rejects.toThrow(new RegExp(`SITUATION_PICTURES: .*${message}`));
  });

  it('are refused when there is no such file', async () => {
    const nowhere = { situationPicturesFile: '/nowhere.json', town: false, organisation: 'demo' };
    await expect(loadSituationPictures(nowhere)).rejects.toThrow('there is no such file');
  });
});
