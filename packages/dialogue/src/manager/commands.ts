import { LANGUAGES, type Language } from '../bot/localized.ts';
import { matchAt, type Pattern, parsePattern } from '../crisis/pattern.ts';
import { indexPatterns } from '../crisis/pattern-index.ts';
import { folded, wordsOf } from '../entities/words.ts';
import commands from './commands.json' with { type: 'json' };

/** What a person may ask of the bot at any moment, in any of its languages. */
export type Command =
  | { command: 'human' | 'stop' | 'bye' | 'restart' | 'back' | 'results' | 'continue' | 'leave' }
  | { command: 'language'; language: Language };

/** Recognises commands. */
export interface CommandReader {
  read(text: string): Command | undefined;
}

interface CommandRule {
  pattern: Pattern;
  /** Whether the pattern is the whole message. */
  whole: boolean;
  command: Command;
}

/** A longer message is never a command. */
const MOST_WORDS = 12;
const NONE: ReadonlySet<string> = new Set();

/** Prepares the lists. */
export function createCommandReader(): CommandReader {
  const rules: CommandRule[] = Object.entries(commands).flatMap(([name, lines]) =>
    lines.flatMap((line) => {
      const whole = line.startsWith('^ ');
      const source = whole ? line.slice(2).replace(/ \$$/, '') : line;
      return parsePattern(source).map((pattern) => ({ pattern, whole, command: commandOf(name) }));
    }),
  );
  const rulesAt = indexPatterns(rules);

  return {
    read(text) {
      const words = wordsOf(text).map((word) => folded(word.plain));
      if (words.length === 0 || words.length > MOST_WORDS) return undefined;
      for (let at = 0; at < words.length; at++) {
        for (const { pattern, whole, command } of rulesAt(words[at] ?? '')) {
          if (whole && at > 0) continue;
          const end = matchAt(pattern, words, at, NONE);
          if (end > at && (!whole || end === words.length)) return command;
        }
      }
      return undefined;
    },
  };
}

function commandOf(name: string): Command {
  const language = LANGUAGES.find((one) => one === name);
  if (language) return { command: 'language', language };
  return { command: name as Exclude<Command['command'], 'language'> };
}
