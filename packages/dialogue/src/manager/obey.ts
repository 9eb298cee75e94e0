import type { Command } from './commands.ts';
import { endConversation } from './end.ts';
import { beginOn, JOIN } from './events.ts';
import { showAgain } from './follow-up.ts';
import { goOn, handlerOf, openFrame, repeatQuestion } from './frames.ts';
import { askHuman } from './human.ts';
import { leaveHuman } from './leave-human.ts';
import { changeLanguage, restart } from './open.ts';
import { stopAsking } from './situation-frame.ts';
import { decided, type Message, passed, type Turn, tell } from './turn.ts';
import { pressedValue } from './value.ts';

/** Does what the person asks of the bot itself: stop, a human, another language; false otherwise. */
export function obey(turn: Turn, message: Message): boolean {
  const pressed = pressedValue(message.value)?.command;
  const command: Command | undefined = pressed
    ? { command: pressed }
    : message.value === undefined
      ? turn.trained.commands.read(message.text)
      : undefined;
  if (!command) return false;
  if (!perform(turn, command, message)) {
    const values = { command: command.command };
    passed(turn, 'command', { code: 'nothing-for-command', values });
    return false;
  }
  turn.state.misunderstood = 0;
  decided(turn, 'command', command.command);
  return true;
}

function perform(turn: Turn, command: Command, message: Message): boolean {
  const frame = openFrame(turn);
  switch (command.command) {
    case 'human':
      askHuman(turn, 'asked');
      return true;
    case 'leave':
      return leaveHuman(turn);
    case 'stop':
      return stop(turn);
    case 'bye':
      endConversation(turn);
      return true;
    case 'restart':
      leaveHuman(turn);
      restart(turn);
      beginOn(turn, JOIN);
      return true;
    case 'language': {
      if (isOption(turn, message)) return false;
      if (changeLanguage(turn, command.language) && !repeatQuestion(turn)) {
        tell(turn, 'language-changed');
      }
      return true;
    }
    case 'back': {
      if (!frame) return nothingToDo(turn);
      if (!handlerOf(frame).back?.(turn, frame)) return false;
      goOn(turn, frame);
      return true;
    }
    case 'results': {
      if (frame?.kind !== 'situation') return showAgain(turn) || nothingToDo(turn);
      stopAsking(frame);
      goOn(turn, frame);
      return true;
    }
    case 'continue':
      return repeatQuestion(turn) || nothingToDo(turn);
  }
}

/** A command to which there is nothing is no matter to search services for. */
function nothingToDo(turn: Turn): boolean {
  tell(turn, 'nothing-open');
  return true;
}

/** In the middle of questions "stop" leaves them; otherwise it ends the conversation. */
function stop(turn: Turn): boolean {
  const asks = turn.state.frames.some(({ kind }) => kind === 'form' || kind === 'situation');
  if (!asks) {
    endConversation(turn);
    return true;
  }
  turn.state.frames = [];
  tell(turn, 'stopped');
  tell(turn, 'nothing-open');
  return true;
}

/** "Svenska" may be an answer to a question about languages. */
function isOption(turn: Turn, message: Message): boolean {
  const frame = openFrame(turn);
  const asked = frame?.kind === 'form' ? frame.asking : undefined;
  const read = asked ? turn.trained.options.get(asked) : undefined;
  return (read?.(message.entities.words).length ?? 0) > 0;
}
