import type { Frame, FrameOf } from './state.ts';
import type { Message, Turn } from './turn.ts';

/** What came of stepping a frame: it waits for the person or an action, goes on, or is done. */
export type Outcome = 'wait' | 'on' | 'done';

/** What came of a reply: it was an answer, it was none, or the frame gives way to the message. */
export type ReplyOutcome = 'answered' | 'not-an-answer' | 'gives-way';

/** How one kind of frame behaves. */
export interface FrameHandler<K extends Frame['kind']> {
  /** Goes on from where the frame stands. */
  step(turn: Turn, frame: FrameOf<K>): Outcome;
  /** Takes a message while the frame's question is open. */
  reply(turn: Turn, frame: FrameOf<K>, message: Message): ReplyOutcome;
  /** Whether a question of the frame is open. */
  isOpen(frame: FrameOf<K>): boolean;
  /** Asks the open question again: after a digression, in another language. */
  repeat(turn: Turn, frame: FrameOf<K>): void;
  /** Answers a reply that did not fit: helps and asks again, or leaves the question. */
  again(turn: Turn, frame: FrameOf<K>): Outcome;
  /** The kinds of entity that the open question asks for. */
  asked?(turn: Turn, frame: FrameOf<K>): Set<string>;
  /** Goes back to the question before; false where there is none. */
  back?(turn: Turn, frame: FrameOf<K>): boolean;
  /** Whether a button with this intent answers the open question. */
  takes?(turn: Turn, frame: FrameOf<K>, intent: string): boolean;
  /** What is asked, for tests and traces: a slot's or an area's name. */
  asking?(turn: Turn, frame: FrameOf<K>): string | null;
}
