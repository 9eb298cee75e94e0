import { readScale } from '../entities/numbers.ts';
import { folded, phraseOf } from '../entities/words.ts';
import { isSoft } from './flow-question.ts';
import { areaName } from './situation-frame.ts';
import { readSlot, setSlot } from './slots.ts';
import { decided, type Message, request, type Turn, tell } from './turn.ts';
import { shownValue } from './values.ts';

const MARKERS =
  /^ (?:(?:ei|eii|en|eiku|eikun|eikus|eiko|siis|tai|no|nej|not|sorry|anteeksi|forlat|oho|ups|ai) )*(?:ei kun|eiku|eikun|eikus|ei vaan|vaan|siis|tarkoitin|tarkotin|meinasin|korjaan|korjaus|utan|jag menade|menade|i meant|i mean|meant|actually|not|oikeastaan|oikeesti|itse asiassa|muutan|vaihda|vaihdetaan|change|andra) /;

/** "Nej, i Åbo i stället": the mark of a correction may come last, or be a place after a no. */
const INSTEAD =
  / (?:i stallet|istallet|instead|sen sijaan|sittenkin) $|^ (?:nej|no) (?:i|in) \S+ $/;

/** Whether a message says that something said before was wrong: "ei vaan Turussa". */
export function isCorrection(text: string): boolean {
  const phrase = folded(phraseOf(text));
  return MARKERS.test(phrase) || INSTEAD.test(phrase);
}

/**
 * Takes a correction of something told before, the newest first; what was recommended with the old
 * value is looked for again. False when nothing fits.
 */
export function correct(turn: Turn, message: Message): boolean {
  const { state, trained } = turn;
  if (correctArea(turn, message)) return true;
  for (const name of [...state.filled].reverse()) {
    const slot = trained.slots.get(name);
    if (!slot || slot.kind === 'text' || slot.kind === 'yes-no') continue;
    const reply = readSlot(turn, slot, message);
    if (!reply || reply === 'skip' || reply.value === state.slots[name]) continue;
    setSlot(turn, name, reply.value, 'corrected');
    decided(turn, 'correction', name);
    tell(turn, 'corrected', { value: shownValue(turn, name) });
    lookAgain(turn);
    return true;
  }
  return false;
}

/** "Ei vaan 7" while the areas of life are asked is about the area before. */
function correctArea(turn: Turn, message: Message): boolean {
  const frame = turn.state.frames.at(-1);
  const area = frame?.kind === 'situation' ? frame.done.at(-1) : undefined;
  const value = area && readScale(message.text, message.entities.words, { min: 0, max: 10 });
  if (!area || typeof value !== 'number') return false;
  turn.state.situation[area] = value;
  decided(turn, 'correction', area);
  tell(turn, 'corrected', { value: `${areaName(turn, area)} ${value}` });
  return true;
}

/** Makes the last recommendation again where the corrected place mattered. */
export function lookAgain(turn: Turn): void {
  const { recommended } = turn.state;
  const place = turn.trained.bot.recommend?.municipality;
  const value = place && turn.state.slots[place];
  const busy = turn.state.frames.some((frame) => !isSoft(turn, frame));
  if (!recommended || busy || typeof value !== 'string') return;
  const { id: _, language: __, ...body } = recommended.request;
  if ('offset' in body) delete body.offset;
  if (body.kind !== 'recommend-text' && body.kind !== 'recommend-situation') return;
  request(turn, { ...body, municipalityCodes: [value] }, false);
}
