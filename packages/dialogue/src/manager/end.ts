import { leaveHuman } from './leave-human.ts';
import { send, type Turn, tell } from './turn.ts';

/** Says goodbye and ends the conversation; a later message opens it again. */
export function endConversation(turn: Turn): void {
  leaveHuman(turn);
  tell(turn, 'goodbye');
  send(turn, { type: 'endOfConversation' });
  turn.state.frames = [];
  turn.state.ended = true;
}
