import type { Activity, CardAction } from '@auroraai/api-client/direct-line';
import type { ChatState } from '../app/chat-store.ts';
import type { ChatSettings } from '../element/settings.ts';
import type { PressedAction } from '../transcript/press-action.ts';

/** What the frame says to the page around it, once, with a port: nothing else ever goes there. */
export const HELLO = 'aurora-webchat-hello';

/** What of the widget the frame has to know to draw what Web Chat cannot. */
export type FrameState = Pick<ChatState, 'language' | 'messages' | 'bot' | 'status' | 'transcript'>;

/** Colours and type in force around the frame, each as CSS writes it. */
export interface Look {
  /** Custom properties, by name. */
  tokens: Record<string, string>;
  scheme: 'auto' | 'light' | 'dark';
  fontFamily: string;
  fontSize: string;
}

/** What the widget tells the frame. */
export type ToFrame =
  | {
      kind: 'begin';
      settings: Pick<ChatSettings, 'bot' | 'server' | 'imageOrigins' | 'domain'>;
      isSpeaking: boolean;
    }
  | { kind: 'look'; look: Look }
  | { kind: 'state'; state: FrameState }
  /** Something to show, or to show instead of what has the same id. */
  | { kind: 'activity'; activity: Activity }
  | { kind: 'remove'; id: string };

/** What the frame tells the widget. */
export type FromFrame =
  | { kind: 'ready' }
  | { kind: 'failed' }
  /** A button of a card was pressed. */
  | { kind: 'action'; action: CardAction }
  /** The person has said something aloud. */
  | { kind: 'say'; text: string }
  /** A button of one of our own parts was pressed. */
  | ({ kind: 'press' } & PressedAction)
  | { kind: 'tell'; name: string; value: unknown }
  | { kind: 'retry'; id: string }
  | { kind: 'discard'; id: string }
  | { kind: 'close' };

/** Reads what comes from the frame; null when it is nothing that a frame of ours says. */
export function readFromFrame(data: unknown): FromFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, text, value, name, id, action, more } = data as Record<string, unknown>;
  switch (kind) {
    case 'ready':
    case 'failed':
    case 'close':
      return { kind };
    case 'action': {
      const read = readPressed(action);
      return read && { kind, action: read };
    }
    case 'say':
      return typeof text === 'string' ? { kind, text } : null;
    case 'press':
      return typeof text === 'string' ? { kind, text, more: readMore(more) } : null;
    case 'tell':
      return typeof name === 'string' && name.startsWith('auroraai/')
        ? { kind, name, value }
        : null;
    case 'retry':
    case 'discard':
      return typeof id === 'string' ? { kind, id } : null;
    default:
      return null;
  }
}

function readMore(given: unknown): NonNullable<PressedAction['more']> {
  const { value, channelData } = (given ?? {}) as Record<string, unknown>;
  return {
    ...(value !== undefined && { value }),
    ...(typeof channelData === 'object' &&
      channelData !== null && { channelData: channelData as Record<string, unknown> }),
  };
}

/** The frame opens links itself: what it hands on says something. */
function readPressed(given: unknown): CardAction | null {
  if (typeof given !== 'object' || given === null) return null;
  const { type, title, value, text, displayText } = given as Record<string, unknown>;
  if (type !== 'imBack' && type !== 'postBack' && type !== 'messageBack') return null;
  return {
    type,
    title: typeof title === 'string' ? title : '',
    ...(value !== undefined && { value }),
    ...(typeof text === 'string' && { text }),
    ...(typeof displayText === 'string' && { displayText }),
  };
}
