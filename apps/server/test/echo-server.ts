// A server with the echo bot, or with the demonstration bots, in a process of its own: for tests that
// kill it, and for benchmarks, in which one address stands for thousands of people.
import { readConfig } from '../src/config.ts';
import { startServer } from '../src/start-server.ts';
import { ECHO_BOT } from './echo-bot.ts';

const unlimited = {
  chat: { clientRate: { burst: 1e9, perMinute: 1e9 } },
  gate: { burst: 1e9, perSecond: 1e9, connections: 1e9, streams: 1e9 },
};
const server = await startServer(readConfig(process.env), {
  ...(process.env.ECHO_BOT !== 'off' && { bots: [ECHO_BOT] }),
  ...(process.env.ECHO_UNLIMITED && unlimited),
});
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
