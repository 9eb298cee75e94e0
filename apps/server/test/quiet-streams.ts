import type { Gate } from '../src/http/gate.ts';
import type { Listening } from '../src/http/listen.ts';
import { type StreamServer, serveStreams } from '../src/http/streams.ts';

/** Serves streams, behind a proxy, to which the service has nothing to say. */
export function serveQuietStreams(listening: Listening, gate: Gate): StreamServer {
  return serveStreams(listening.server, {
    service: () => ({
      openStream: async () => ({ attach: () => () => {} }),
      streams: {
        open: 0,
        openOfGroups: 0,
        openOfDrafts: 0,
        groupChanged() {},
        grown() {},
        pass() {},
        catchUp: async () => {},
        keepAlive() {},
        closeAll() {},
      },
    }),
    behindProxy: true,
    gate,
    onTrouble: (error) => {
      throw error;
    },
  });
}
