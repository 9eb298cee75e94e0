// The studio with a bot of 150 topics × 20 examples × 3 languages: the built server over real
// PostgreSQL, the built studio in a browser, 20 editors on the bot at once.
// Peers are servers with databases and accounts of their own that cannot be run beside it honestly.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpParts } from './editing/made-up-parts.ts';
import { measureOpening, measureTyping } from './studio/opening.ts';
import { invite, person, TRIAL } from './studio/people.ts';
import { measurePublishing } from './studio/publishing.ts';
import { build, startServer } from './studio/server.ts';
import { measureTogether } from './studio/together.ts';

const INTENTS = 150;
const EXAMPLES = 20;
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const EDITORS = 20;
const BOT = 'made-up';

/** What is promised: milliseconds. */
const GOALS = {
  list_usable_ms: 1500,
  key_to_drawn_p95_ms: 50,
  longest_stall_ms: 50,
  lost: 0,
};

/** Opens, types, works together, publishes. */
export async function run(): Promise<Record<string, unknown>> {
  build();
  const data = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  let server = await startServer(data);
  try {
    const firstReadyMs = server.readyMs;
    const demo = person(server.url, 0);
    await demo.client.signIn(TRIAL.email, TRIAL.password);
    const parts = madeUpParts(INTENTS, EXAMPLES, LANGUAGES);
    const own = parts.map(({ kind, value }) => ({ kind, value: value as never }));
    await demo.client.createBot({ organisation: TRIAL.organisation, id: BOT, parts: own });
    const opening = { url: server.url, bot: BOT, cookie: demo.cookie(), topics: INTENTS };
    const opened = await measureOpening(opening);
    const typed = await measureTyping(opening);
    const people = await invite(server.url, demo.client, EDITORS);
    const together = await measureTogether(BOT, people);
    const published = await measurePublishing(server, demo.client, BOT);
    const residentMb = Math.round((await server.figure('process_resident_memory_bytes')) / 1e6);
    await server.stop();
    server = await startServer(data);
    return {
      ...{ intents: INTENTS, examples_per_intent: EXAMPLES, languages: LANGUAGES.length },
      goals: GOALS,
      opening: opened,
      typing: typed,
      together,
      publishing: published,
      server: {
        resident_mb: residentMb,
        ready_first_time_ms: firstReadyMs,
        ready_again_ms: server.readyMs,
      },
    };
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}
