import { humanReply } from './human.ts';
import { decided, type Message, suggest, type Turn, tell } from './turn.ts';

const SAD = /[😢😭😞😔😟😣😖😫😩🥺😥😓😰😨😱☹🙁😿💔🖤]/u;
const GLAD = /[\p{Extended_Pictographic}❤]/u;
/** A laugh in letters says no more than a face. */
const LAUGH = /^\s*(?:lol+|x+d+|(?:ha){2,}h?|(?:he){2,}|[:;]-?[)Dpo])\s*[!.)]*\s*$/iu;
const ANGRY = /[😠😡🤬👎🖕]/u;

/** What a message without a letter or a digit shows. */
type Wordless = 'sad' | 'glad' | 'nothing';

/** What a message of pictures and marks shows; undefined when it has words or numbers. */
export function wordlessKind(text: string): Wordless | undefined {
  if (LAUGH.test(text)) return 'glad';
  if (text === '' || /[\p{L}\p{N}]/u.test(text)) return undefined;
  if (SAD.test(text)) return 'sad';
  return GLAD.test(text) && !ANGRY.test(text) ? 'glad' : 'nothing';
}

/** Answers a message of faces or marks where nothing needs an answer; false when it has words. */
export function answerWordless(turn: Turn, message: Message): boolean {
  if (message.value !== undefined || message.entities.reply !== undefined) return false;
  const kind = wordlessKind(message.text);
  if (kind === undefined || kind === 'nothing') return false;
  decided(turn, 'wordless', kind);
  tell(turn, kind === 'sad' ? 'wordless-sad' : 'nothing-open');
  if (kind === 'sad') suggest(turn, [humanReply(turn)]);
  return true;
}
