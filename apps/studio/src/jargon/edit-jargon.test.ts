import type { JargonEntry } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { COMMON_JARGON } from './common-jargon.ts';
import { editedJargon, isSameEntry } from './edit-jargon.ts';

const fi = (word: string, instead = ''): JargonEntry => ({ language: 'fi', word, instead });

it('A word that is added again says the new thing, and the list stays in order', () => {
  const list = editedJargon([fi('Mikäli'), fi('etuus')], {
    kind: 'add',
    entries: [fi('mikäli', 'jos'), { language: 'en', word: 'etuus', instead: '' }],
  });
  expect(list).toEqual([
    { language: 'en', word: 'etuus', instead: '' },
    fi('etuus'),
    fi('mikäli', 'jos'),
  ]);
  expect(editedJargon(list, { kind: 'remove', entry: fi('MIKÄLI') })).toHaveLength(2);
});

it('The common words stand once each, with what to say instead', () => {
  for (const [at, entry] of COMMON_JARGON.entries()) {
    expect(entry.instead).not.toBe('');
    expect(COMMON_JARGON.findIndex((other) => isSameEntry(entry, other))).toBe(at);
  }
});
