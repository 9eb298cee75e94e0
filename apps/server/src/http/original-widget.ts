import type { Server } from 'node:http';
import type { OriginalSession, Service } from '@auroraai/service';
import { type Socket, Server as SocketServer } from 'socket.io';
import { clientAddress } from './client-address.ts';
import type { Gate } from './gate.ts';

/** The largest message of a widget, bytes. */
const MAX_MESSAGE = 65_536;

/** Where widgets of the original platform connect. */
export const ORIGINAL_WIDGET_PATH = '/socket.io/';

/** What serving the original widget stands on. */
export interface OriginalWidgetParts {
  service: () => Pick<Service, 'openOriginalSession'> | null;
  /** The bot that the widgets talk with. */
  bot: string;
  behindProxy: boolean;
  gate: Gate;
  onTrouble: (error: Error) => void;
}

/**
 * Serves the original widget's protocol under `/socket.io/`, for websites that embed it already:
 * `session_request` → `session_confirm`, `user_uttered` → `bot_uttered`.
 */
export function serveOriginalWidget(server: Server, parts: OriginalWidgetParts): { stop(): void } {
  const sockets = new SocketServer(server, {
    path: ORIGINAL_WIDGET_PATH,
    // Widgets of 2021 speak the protocol before the present one.
    allowEIO3: true,
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE,
    // Which website may talk is decided when it asks for a session.
    cors: { origin: true, credentials: true },
    destroyUpgrade: false,
    allowRequest: (request, answer) =>
      answer(null, parts.gate.admit(clientAddress(request, parts.behindProxy)).allowed),
  });
  sockets.on('connection', (socket) => attend(socket, parts));
  return {
    stop() {
      sockets.disconnectSockets(true);
      sockets.engine.close();
    },
  };
}

function attend(socket: Socket, parts: OriginalWidgetParts): void {
  const { headers } = socket.handshake;
  let session: OriginalSession | null = null;
  let detach = () => {};

  const open = async (asked: unknown) => {
    const service = parts.service();
    if (!service) return;
    const { session_id: id } = (asked ?? {}) as { session_id?: unknown };
    const next = await service.openOriginalSession({
      sessionId: typeof id === 'string' ? id : null,
      bot: parts.bot,
      origin: headers.origin,
      url: `http://${headers.host ?? 'localhost'}${ORIGINAL_WIDGET_PATH}`,
      clientAddress: clientAddress(socket.request, parts.behindProxy),
    });
    detach();
    session = next;
    socket.emit('session_confirm', { session_id: next.sessionId, props: {} });
    detach = next.listen((utterance) => socket.emit('bot_uttered', utterance));
  };
  const utter = async (sent: unknown) => {
    const { message, session_id: id, customData } = (sent ?? {}) as Record<string, unknown>;
    // A widget that was away speaks at once, with the session that it remembers.
    if (!session) await open({ session_id: id });
    await session?.utter(message, customData);
  };
  const guard = (work: (sent: unknown) => Promise<void>) => (sent: unknown) => {
    work(sent).catch((error: Error) => {
      parts.onTrouble(error);
      socket.disconnect(true);
    });
  };
  socket.on('session_request', guard(open));
  socket.on('user_uttered', guard(utter));
  socket.on('disconnect', () => detach());
}
