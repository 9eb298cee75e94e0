import { expect } from '@playwright/test';
import { ChatOnPage } from '../support/chat.ts';
import { test } from './test.ts';
import { OWN_PICTURE } from './transcript.ts';

test('In a React page that a server has written, a strict policy has nothing to complain about', async ({
  page,
  traces,
}) => {
  await page.route(OWN_PICTURE, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    }),
  );
  await page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(window, { blocked });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      blocked.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  const response = await page.goto('/react');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'nonce-\w+'; style-src 'nonce-\w+'/);
  expect(policy).not.toContain('unsafe');
  // What the server wrote holds the page's words, and of the chat nothing that is seen.
  expect(await response?.text()).toContain('<p>Tervetuloa lukemaan.</p>');

  const chat = new ChatOnPage(page);
  await expect(chat.launcher).toBeVisible();
  await chat.begin();
  // A service card, the last of the parts to load, brings the styles of another package.
  await expect(chat.cards.first()).toBeVisible();
  await expect(chat.message('Mitä seuraavaksi?')).toHaveCount(1);
  await chat.say('Onko teillä satuja?');
  await expect(chat.message('Onko teillä satuja?').last()).toBeVisible();
  await expect(chat.cards.first()).toHaveCSS('border-top-style', 'solid');
  await page.keyboard.press('Escape');
  await expect(chat.launcher).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { blocked: string[] }).blocked)).toEqual(
    [],
  );
  expect(traces.console).toEqual([]);
});
