import type { DirectLinePorts } from './ports.ts';
import type { Wire } from './wire.ts';

/** A token as the organisation's door hands it out. */
export interface TokenGrant {
  token: string;
  conversationId?: string;
  /** Seconds for which the token holds. @default 1800 */
  expiresIn?: number;
}

/**
 * Asks the door for a token; `known` is the conversation to go on with, if there is one. Null when
 * the door will give none; a rejection means that it may later.
 */
export type GetToken = (known?: {
  conversationId: string;
  token: string;
}) => Promise<TokenGrant | null>;

/** How a token was renewed: `lost` when the conversation cannot be reached any more. */
export type Renewal = 'renewed' | 'later' | 'lost';

interface Saved {
  conversationId: string;
  token: string;
  /** When the token was got, by this device's clock. */
  since: number;
  expiresIn: number;
}

/** A conversation as the server tells of it. */
export interface ConversationReply {
  conversationId?: string;
  token?: string;
  expires_in?: number;
  streamUrl?: string;
}

/** Which conversation this is and the token that opens it; shared by the tabs of a browser. */
export interface Session {
  readonly conversationId: string | undefined;
  readonly token: string;
  /** Whether there is a conversation to go on with. */
  resume(): boolean;
  /** Begins a conversation; gives its stream, or null when the server cannot be reached. */
  begin(): Promise<{ streamUrl: string | undefined } | 'refused' | null>;
  renew(): Promise<Renewal>;
  /** Milliseconds until the token should be renewed; 0 when it is time. */
  untilRenewal(): number;
  forget(): void;
}

/** Makes a session kept under a storage key. */
export function createSession(
  options: { storageKey: string; getToken: GetToken; wire: Wire },
  { storage, clock, exclusively }: Pick<DirectLinePorts, 'storage' | 'clock' | 'exclusively'>,
): Session {
  const { storageKey, getToken, wire } = options;
  let saved: Saved | undefined;

  const keep = (conversationId: string, token: string, expiresIn = 1800) => {
    saved = { conversationId, token, since: clock.now(), expiresIn };
    storage.set(storageKey, JSON.stringify(saved));
  };
  const resume = () => {
    saved = parse(storage.get(storageKey)) ?? saved;
    return saved !== undefined;
  };
  const ask = async (known?: { conversationId: string; token: string }) => {
    try {
      return await getToken(known);
    } catch {
      // The door cannot be reached.
      return 'later';
    }
  };
  return {
    get conversationId() {
      return saved?.conversationId;
    },
    get token() {
      return saved?.token ?? '';
    },
    resume,
    begin: () =>
      exclusively(storageKey, async () => {
        // Another tab may have begun while this one waited.
        if (resume()) return { streamUrl: undefined };
        const grant = await ask();
        if (grant === 'later') return null;
        if (!grant) return 'refused';
        const reply = await wire<ConversationReply>({
          method: 'POST',
          path: '/conversations',
          token: grant.token,
        });
        if (reply.kind === 'later') return null;
        if (reply.kind !== 'ok') return 'refused';
        const { conversationId, token, expires_in, streamUrl } = reply.body;
        const id = conversationId ?? grant.conversationId;
        if (id === undefined) return 'refused';
        keep(id, token ?? grant.token, expires_in ?? grant.expiresIn);
        return { streamUrl };
      }),
    renew: () => {
      const before = saved?.token;
      return exclusively(storageKey, async (): Promise<Renewal> => {
        if (!resume() || !saved) return 'lost';
        if (saved.token !== before) return 'renewed';
        const { conversationId, token } = saved;
        const reply = await wire<ConversationReply>({
          method: 'POST',
          path: '/tokens/refresh',
          token,
        });
        if (reply.kind === 'later') return 'later';
        if (reply.kind === 'ok' && reply.body.token !== undefined) {
          keep(conversationId, reply.body.token, reply.body.expires_in);
          return 'renewed';
        }
        const grant = await ask({ conversationId, token });
        if (grant === 'later') return 'later';
        if (grant?.conversationId !== conversationId) return 'lost';
        keep(conversationId, grant.token, grant.expiresIn);
        return 'renewed';
      });
    },
    untilRenewal: () => {
      if (!saved) return Number.POSITIVE_INFINITY;
      const age = clock.now() - saved.since;
      // A clock that was set back makes the age negative: then the whole time counts from now.
      const left = saved.expiresIn * 500 - Math.max(0, age);
      return Math.max(0, left);
    },
    forget: () => {
      saved = undefined;
      storage.remove(storageKey);
    },
  };
}

function parse(text: string | null): Saved | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Saved> | null;
    return typeof value?.conversationId === 'string' && typeof value.token === 'string'
      ? {
          conversationId: value.conversationId,
          token: value.token,
          since: Number(value.since) || 0,
          expiresIn: Number(value.expiresIn) || 1800,
        }
      : undefined;
  } catch {
    // Not ours, or cut off: begin anew.
    return undefined;
  }
}
