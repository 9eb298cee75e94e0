import { expect, it, vi } from 'vitest';
import { shareLink } from './share-link.ts';

const link = { title: 'Nuorten tupa', url: 'https://www.example.fi/tupa' };
const clipboard = (writeText: () => Promise<void>) => ({ writeText }) as unknown as Clipboard;

it('shares in the device’s own way where there is one', async () => {
  const share = vi.fn(async () => {});
  expect(await shareLink(link, { share })).toBe('shared');
  expect(share).toHaveBeenCalledWith(link);
});

it('leaves a change of mind alone', async () => {
  const share = async () => Promise.reject(new DOMException('no', 'AbortError'));
  const writeText = vi.fn(async () => {});
  expect(await shareLink(link, { share, clipboard: clipboard(writeText) })).toBe('cancelled');
  expect(writeText).not.toHaveBeenCalled();
});

it('copies where the device cannot share or refuses to, and says when that fails too', async () => {
  const share = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const writeText = vi.fn(async () => {});
  expect(await shareLink(link, { share, clipboard: clipboard(writeText) })).toBe('copied');
  expect(writeText).toHaveBeenCalledWith(link.url);
  const refused = clipboard(async () => Promise.reject(new Error('no')));
  expect(await shareLink(link, { clipboard: refused })).toBe('failed');
  expect(await shareLink(link, {})).toBe('failed');
});
