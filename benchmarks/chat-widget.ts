// What a chat costs a page, ours beside two peers in the same browser and the same minutes: bytes,
// processor time until one can write, 500 messages, one more message, heap, nodes.
import { chromium } from '@playwright/test';
import { launchOptions } from '../e2e/browser.ts';
import { type Figures, MESSAGES, measure, median } from './chat-widget/measure.ts';
import { ours } from './chat-widget/ours.ts';
import { deepChat, webChat } from './chat-widget/peers.ts';

const ROUNDS = 3;
/** What ours may cost, in the units of the figures. */
const TARGETS: Partial<Figures> = {
  first_render_script_ms: 60,
  messages_ms: 250,
  heap_mb: 3,
  dom_nodes: 600,
  one_more_ms: 10,
};

/** Medians of each chat; the processor time of other work on the machine does not count. */
export async function run(): Promise<Record<string, unknown>> {
  const contenders = [await ours(), await deepChat(), await webChat()];
  const rounds = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      // A browser of its own: no warm code of the one before.
      const browser = await chromium.launch(launchOptions);
      try {
        rounds.get(contender.name)?.push(await measure(browser, contender));
      } finally {
        await browser.close();
      }
    }
  }
  return {
    rounds: ROUNDS,
    messages: MESSAGES,
    targets: TARGETS,
    ...Object.fromEntries([...rounds].map(([name, figures]) => [name, mediansOf(figures)])),
  };
}

function mediansOf(rounds: readonly Figures[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {}) as (keyof Figures)[];
  const figures = names.map((name) => [name, round(median(rounds.map((one) => one[name])))]);
  return Object.fromEntries(figures);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
