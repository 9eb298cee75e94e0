import type { Language } from '../bot/localized.ts';
import { sayAnswer } from './say.ts';
import { setSlot } from './slots.ts';
import { newState, send, setLanguage, type Turn, tell } from './turn.ts';
import { inLanguage } from './values.ts';

/** Greets once in a conversation. */
export function greet(turn: Turn): void {
  if (turn.state.greeted) return;
  turn.state.greeted = true;
  tellNotice(turn);
  sayAnswer(turn, turn.trained.bot.greeting);
}

/** What everybody should know now goes before the greeting, between its two days. */
function tellNotice(turn: Turn): void {
  const { bot, clock } = turn.trained;
  const { notice } = bot;
  const today = clock(turn.now).day;
  if (!notice || (notice.from ?? today) > today || (notice.until ?? today) < today) return;
  const text = inLanguage(notice.text, turn.state.language, bot);
  send(turn, { type: 'event', name: 'auroraai/notice', value: { kind: 'info', text } });
}

/** Forgets everything but the language and greets again. */
export function restart(turn: Turn): void {
  const { language, languageFrom, turn: count, actions, context, said } = turn.state;
  Object.assign(turn.state, newState(turn.trained), {
    language,
    languageFrom,
    turn: count,
    actions,
    context,
    said,
  });
  tell(turn, 'restarted');
  fillFromContext(turn);
  greet(turn);
}

/** Goes on in another language, with the open question asked again by the caller. */
export function changeLanguage(turn: Turn, language: Language): boolean {
  const { trained, state } = turn;
  if (setLanguage(turn, language, 'person')) return true;
  const names = new Map<Language, string>([
    ['fi', 'suomi'],
    ['sv', 'svenska'],
    ['en', 'English'],
    ['se', 'davvisámegiella'],
    ['ru', 'русский'],
    ['uk', 'українська'],
    ['ar', 'العربية'],
    ['so', 'soomaali'],
    ['et', 'eesti'],
  ]);
  const languages = trained.bot.languages.map((one) => names.get(one) ?? one).join(', ');
  if (!['fi', 'sv', 'en'].includes(state.language)) setLanguage(turn, 'en', state.languageFrom);
  tell(turn, 'language-missing', { languages });
  return false;
}

/** Slots that the host page gives are filled once; the person's own answers stay. */
export function fillFromContext(turn: Turn): void {
  for (const slot of turn.trained.bot.slots) {
    if (!slot.context) continue;
    const value = turn.state.context[slot.context];
    if (value === undefined || value === null || turn.state.slots[slot.slot] !== undefined)
      continue;
    setSlot(turn, slot.slot, value, 'context');
  }
}
