import type { Activity } from '@auroraai/api-client/direct-line';
import { createStream } from './observable.ts';
import type { WebChatDirectLine } from './web-chat.ts';

const CONNECTING = 1;
const ONLINE = 2;

/** The conversation as a Direct Line, fed by the widget. */
export interface FrameLine {
  directLine: WebChatDirectLine;
  show(activity: Activity): void;
  remove(id: string): void;
  /** Called with what no longer stands there. */
  onRemove: (id: string) => void;
}

/**
 * Makes the Direct Line of the frame. Whether there is a connection, and what waits for one, the
 * widget says around it: to Web Chat the line is always there, and it never sends by itself.
 */
export function createFrameLine(): FrameLine {
  const known = new Map<string, Activity>();
  const activities = createStream(() => known.values());
  const nothing = () => createStream<string>(() => []).observable;
  const frameLine: FrameLine = {
    directLine: {
      activity$: activities.observable,
      connectionStatus$: createStream(() => [CONNECTING, ONLINE]).observable,
      postActivity: nothing,
      getSessionId: nothing,
      end: () => {},
      referenceGrammarId: '',
    },
    show: (activity) => {
      if (activity.type === 'message') known.set(activity.id ?? '', activity);
      activities.push(activity);
    },
    remove: (id) => {
      known.delete(id);
      frameLine.onRemove(id);
    },
    onRemove: () => {},
  };
  return frameLine;
}
