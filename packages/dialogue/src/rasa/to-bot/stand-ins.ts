import type { Localized } from '../../bot/localized.ts';
import { everywhere, type ImportContext } from './context.ts';

/** Says nothing and waits: where a story waits without having said anything. */
const LISTEN = 'listen';
const NOT_UNDERSTOOD = 'not-understood';

/** The name of an answer that says nothing; it comes to exist thereby. */
export function listenAnswer(context: ImportContext): string {
  if (!context.answers.has(LISTEN)) {
    context.answers.set(LISTEN, { answer: LISTEN, variants: [{}] });
  }
  return LISTEN;
}

/** The name of an answer to what a story does not expect; it comes to exist thereby. */
export function notUnderstoodAnswer(context: ImportContext): string {
  if (!context.answers.has(NOT_UNDERSTOOD)) {
    const text = inTheirLanguages(context, {
      fi: 'Nyt en ymmärtänyt. Kerro toisin sanoin, mitä tarvitset.',
      sv: 'Nu förstod jag inte. Berätta med andra ord vad du behöver.',
      en: 'I did not understand. Tell me in other words what you need.',
    });
    context.answers.set(NOT_UNDERSTOOD, { answer: NOT_UNDERSTOOD, variants: [{ text }] });
    const why = 'A plain one stands in for it.';
    context.tell(
      'no-fallback',
      'settings',
      'bot',
      'fallback',
      'no response to what is not understood',
      why,
    );
  }
  return NOT_UNDERSTOOD;
}

/** The name of a plain greeting; it comes to exist thereby. */
export function plainGreeting(context: ImportContext): string {
  const answer = context.names.fresh('answer', 'greeting');
  const text = inTheirLanguages(context, {
    fi: 'Hei! Miten voin auttaa?',
    sv: 'Hej! Hur kan jag hjälpa?',
    en: 'Hello! How can I help?',
  });
  context.answers.set(answer, { answer, variants: [{ text }] });
  context.tell(
    'no-greeting',
    'settings',
    'bot',
    'greeting',
    'no greeting',
    'A plain one stands in for it.',
  );
  return answer;
}

/** The text in the bot's languages, in English where it is not written in one. */
export function inTheirLanguages(
  context: ImportContext,
  text: { fi: string; sv: string; en: string },
): Localized {
  const written: Localized = text;
  return Object.fromEntries(
    Object.entries(everywhere(context, text.en)).map(([language, english]) => [
      language,
      written[language as keyof Localized] ?? english,
    ]),
  );
}
