import type { Language } from '../bot/localized.ts';
import type { Crisis } from '../crisis/crisis.ts';
import { crisisAnswer } from '../crisis/crisis-answer.ts';
import { readable } from '../entities/words.ts';
import { openFrame } from './frames.ts';
import { humanReply } from './human.ts';
import { decided, send, suggest, type Turn, words } from './turn.ts';

/**
 * Gives the fixed answer if a text speaks of danger. What was going on stays where it is: the
 * person may go on with it, but is not asked to.
 */
export function noticeCrisis(turn: Turn, text: string): boolean {
  const { crisis: reader, understanding } = turn.trained;
  const crisis = reader.read(text);
  if (!crisis) return false;
  const read = understanding.read(readable(text), { language: turn.state.language }).language.code;
  decided(turn, 'crisis', `${crisis.kind}: ${crisis.expression}`);
  turn.state.misunderstood = 0;
  send(turn, crisisAnswer(crisis, languageFor(turn, crisis, read)));
  suggest(turn, [
    humanReply(turn),
    ...(openFrame(turn)
      ? [{ title: words(turn, 'continue'), value: { command: 'continue' } }]
      : []),
  ]);
  return true;
}

/** The language of the expression, unless it was only taken from another of the bot's languages. */
function languageFor(turn: Turn, crisis: Crisis, read: string): Language {
  const { bot } = turn.trained;
  const own = crisis.language as Language;
  if (!bot.languages.includes(own)) return own;
  return read === own ? own : turn.state.language;
}
