import replies from './replies.json' with { type: 'json' };
import { folded, phraseOf } from './words.ts';

/** A plain reply to a question, whatever the question is. */
export type Reply = 'yes' | 'no' | 'dont-know' | 'skip';

/** Reads plain replies. */
export interface ReplyReader {
  /** The plain reply that a whole message is; undefined when it says more than that. */
  read(text: string): Reply | undefined;
}

const THUMBS: Readonly<Record<string, Reply>> = { '👍': 'yes', '👎': 'no' };

/** Words that may stand around a plain reply without changing it. */
const FILLERS =
  /^(?:no|noo|noh|hmm+|öö+|ää+|eh|well|um+|uh|oh|nå|nja|så|jaa|siis|kai|ihan|kyl|kyllä|kiitos|tack|thanks|please|nyt|sit|vaan|vain|tota|tuota|niinku|actually|juu|joo)$/;

/** Prepares the reader. Every language is always read: people say "ok" and "joo" in all of them. */
export function createReplyReader(): ReplyReader {
  const known = new Map<string, Reply>();
  for (const [reply, languages] of Object.entries(replies)) {
    for (const phrase of Object.values(languages).flat()) {
      const key = folded(phraseOf(phrase).trim());
      if (key && !known.has(key)) known.set(key, reply as Reply);
    }
  }

  function withoutFillers(words: readonly string[]): Reply | undefined {
    const found = known.get(words.join(' '));
    if (found || words.length < 2) return found;
    const fromEnd = FILLERS.test(words.at(-1)!) ? withoutFillers(words.slice(0, -1)) : undefined;
    if (fromEnd) return fromEnd;
    return FILLERS.test(words[0]!) ? withoutFillers(words.slice(1)) : undefined;
  }

  return {
    read(text) {
      const thumb = Object.keys(THUMBS).find((sign) => text.trim().startsWith(sign));
      if (thumb) return THUMBS[thumb];
      if (text.length > 80) return undefined;
      const phrase = folded(phraseOf(text).trim());
      const whole = known.get(phrase) ?? known.get(withoutRepeats(phrase));
      if (whole || !phrase) return whole;
      return withoutFillers(withoutRepeats(phrase).split(' ').slice(0, 8));
    },
  };
}

/** "jooooo" as "joo", "eiiii" as "eii" and then "ei". */
function withoutRepeats(phrase: string): string {
  return phrase.replace(/(\p{L})\1{2,}/gu, (_, letter: string) => (letter === 'o' ? 'oo' : letter));
}
