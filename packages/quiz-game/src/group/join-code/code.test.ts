import { expect, it } from 'vitest';
import { cleanCode, codeIn, joinLink, shownCode } from './code.ts';

it('A code is understood however somebody types it, and shown in two halves', () => {
  expect(cleanCode(' 7k3m-9qxr ')).toBe('7K3M9QXR');
  expect(cleanCode('oil0')).toBe('0110');
  expect(shownCode('7K3M-9QXR')).toBe('7K3M 9QXR');
});

it('The link of a group carries its code in the fragment, which is sent to nobody', () => {
  const link = joinLink('https://a.example/kysely/?lang=sv#x', '7K3M-9QXR');
  expect(link).toBe('https://a.example/kysely/?lang=sv#aurora_group=7K3M9QXR');
  expect(codeIn(link)).toBe('7K3M9QXR');
  expect(codeIn('https://a.example/kysely/')).toBe('');
  expect(codeIn('https://a.example/#aurora_group=%3Cscript%3Ealert(1)')).toHaveLength(8);
});
