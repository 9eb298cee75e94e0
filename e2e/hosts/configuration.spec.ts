import { expect } from '@playwright/test';
import { HOSTILE_STRINGS } from '../../packages/chat-widget/src/hostile/corpus.example.ts';
import { hostileConfiguration } from '../../packages/chat-widget/src/hostile/hostile-message.example.ts';
import { ChatOnPage } from '../support/chat.ts';
import { HOSTS_PORT, SERVICE_PORT } from './places.ts';
import { test } from './test.ts';

const OURS = [`127.0.0.1:${HOSTS_PORT}`, `127.0.0.1:${SERVICE_PORT}`];
/** How many hostile texts stand in one document, one after the other. */
const TOGETHER = 20;

test('Nothing in a configuration document runs or calls elsewhere', async ({ page, traces }) => {
  await page.addInitScript(() => {
    // Whatever runs it puts an error on the console, which fails the test.
    const hostile = () => {
      throw new Error('Something hostile ran.');
    };
    Object.assign(window, { hostile });
  });
  let configuration: unknown;
  await page.route('**/configuration.json', (route) => route.fulfill({ json: configuration }));
  for (let first = 0; first < HOSTILE_STRINGS.length; first += TOGETHER) {
    const texts = HOSTILE_STRINGS.slice(first, first + TOGETHER);
    configuration = hostileConfiguration(texts.join(' '));
    await page.goto('/configured');
    const chat = new ChatOnPage(page);
    await chat.launcher.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  const elsewhere = traces.requests.filter((url) => !OURS.includes(new URL(url).host));
  expect(elsewhere).toEqual([]);
});
