import type { QuestionContent } from '../activity.ts';
import type { LifeArea } from '../bot/flow.ts';
import { readNumbers, readScale } from '../entities/numbers.ts';
import { folded, phraseOf } from '../entities/words.ts';
import areaWords from './area-words.json' with { type: 'json' };
import type { FrameHandler, Outcome } from './frame-handler.ts';
import { askQuestion } from './questions.ts';
import type { FrameOf } from './state.ts';
import { type Message, suggest, type Turn, tell, words } from './turn.ts';
import { controlAnswer } from './value.ts';
import { inLanguage } from './values.ts';

type SituationFrame = FrameOf<'situation'>;

const MOST_TRIES = 2;
const CHOICE = 'areas';
const LONGEST_ENDING = 4;
/** All the areas, said otherwise than on the button. */
const ALL =
  /^ (?:ihan )?(?:kaikki|kaikista|kaikkia|allt|alla|alltihop|all|everything|all of it|all of them|kysy kaikki) $/;

/** Beginnings of everyday words for the areas, folded, beside the words of their names. */
const AREA_WORDS: Readonly<Record<LifeArea, readonly string[]>> = areaWords;

/** Asks the areas of life one by one, 0–10; any can be skipped and the rest left out. */
export const situationHandler: FrameHandler<'situation'> = {
  step(turn, frame) {
    if (frame.choose) {
      frame.asking = 'choose';
      askChoice(turn, frame);
      return 'wait';
    }
    const next = frame.areas.find((area) => !frame.done.includes(area));
    if (!next) return 'done';
    if (frame.done.length === 0 && frame.asking === null) tell(turn, 'situation-intro');
    return ask(turn, frame, next);
  },

  isOpen: (frame) => frame.asking !== null,
  asked: () => new Set(['number']),
  asking: (_turn, frame) => frame.asking,

  reply(turn, frame, message) {
    if (frame.asking === 'choose') return choose(turn, frame, message);
    const area = frame.asking;
    if (area === null) return 'gives-way';
    const control = controlAnswer(message.value, `area:${area}`);
    const { reply, text, words: read } = message.entities;
    if (control?.answer === null || (!control && (reply === 'skip' || reply === 'dont-know'))) {
      frame.done.push(area);
      frame.tries = 0;
      return 'answered';
    }
    const value = control ? control.answer : readScale(text, read, { min: 0, max: 10 });
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 10) {
      return 'not-an-answer';
    }
    turn.state.situation[area] = value;
    frame.done.push(area);
    frame.tries = 0;
    return 'answered';
  },

  repeat(turn, frame) {
    if (frame.asking === 'choose') askChoice(turn, frame);
    else if (frame.asking) ask(turn, frame, frame.asking);
  },

  again(turn, frame) {
    frame.tries += 1;
    if (frame.tries > MOST_TRIES || frame.asking === null) {
      tell(turn, 'moving-on');
      if (frame.asking === 'choose') frame.choose = false;
      else if (frame.asking) frame.done.push(frame.asking);
      frame.tries = 0;
      return 'on';
    }
    if (frame.asking === 'choose') tell(turn, 'again-choices');
    else tell(turn, 'again-scale', { min: 0, max: 10 });
    this.repeat(turn, frame);
    return 'wait';
  },

  back(turn, frame) {
    const previous = frame.done.pop();
    if (!previous) return false;
    delete turn.state.situation[previous];
    return true;
  },
};

/** The person has answered enough: what is left is not asked. */
export function stopAsking(frame: SituationFrame): void {
  frame.done = [...frame.areas];
  frame.asking = null;
  frame.choose = false;
}

function ask(turn: Turn, frame: SituationFrame, area: LifeArea): Outcome {
  frame.asking = area;
  const { language } = turn.state;
  const { bot, lifeAreas } = turn.trained;
  const texts = lifeAreas.find(({ key }) => key === area);
  const text = inLanguage(texts?.question, language, bot);
  const content: QuestionContent = {
    question_id: `area:${area}`,
    kind: 'scale',
    text,
    min: 0,
    max: 10,
    low: inLanguage(texts?.low, language, bot),
    high: inLanguage(texts?.high, language, bot),
    can_skip: true,
  };
  askQuestion(turn, content);
  if (Object.keys(turn.state.situation).length > 0) {
    suggest(turn, [{ title: words(turn, 'show-services'), value: { command: 'results' } }]);
  }
  return 'wait';
}

function askChoice(turn: Turn, frame: SituationFrame): void {
  const options = frame.areas.map((area) => ({
    value: area as string,
    label: areaName(turn, area),
  }));
  askQuestion(turn, {
    question_id: CHOICE,
    kind: 'multiple',
    text: words(turn, 'situation-choose'),
    options,
    can_skip: true,
  });
  suggest(turn, [
    { title: words(turn, 'choose-all'), value: { question_id: CHOICE, answer: frame.areas } },
  ]);
}

/** Whether an everyday word, maybe inflected, stands for an area; a compound says something else. */
function isWordOf(area: LifeArea, word: string): boolean {
  return AREA_WORDS[area].some(
    (stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING,
  );
}

/** What an area is called. */
export function areaName(turn: Turn, area: LifeArea): string {
  const texts = turn.trained.lifeAreas.find(({ key }) => key === area);
  return inLanguage(texts?.name, turn.state.language, turn.trained.bot);
}

function choose(turn: Turn, frame: SituationFrame, message: Message): 'answered' | 'not-an-answer' {
  const control = controlAnswer(message.value, CHOICE);
  let chosen: LifeArea[] = [];
  if (control) {
    const { answer } = control;
    const given: unknown[] = Array.isArray(answer) ? answer : [answer];
    chosen = answer === null ? frame.areas : frame.areas.filter((area) => given.includes(area));
  } else {
    chosen = typed(turn, frame, message);
  }
  if (chosen.length === 0) return 'not-an-answer';
  frame.areas = chosen;
  frame.choose = false;
  frame.tries = 0;
  frame.asking = null;
  return 'answered';
}

/** Areas named by a word of their name or by number; "all" and "skip" mean all of them. */
function typed(turn: Turn, frame: SituationFrame, message: Message): LifeArea[] {
  const phrase = folded(phraseOf(message.text));
  const all = folded(phraseOf(words(turn, 'choose-all')));
  if (message.entities.reply === 'skip' || phrase === all || ALL.test(phrase)) return frame.areas;
  const read = phrase.trim().split(' ');
  const places = readNumbers(message.text, message.entities.words, true).map(({ value }) => value);
  return frame.areas.filter((area, index) => {
    const stems = folded(phraseOf(areaName(turn, area)))
      .trim()
      .split(' ')
      .filter((word) => word.length >= 3)
      .map((word) => word.slice(0, Math.max(3, word.length - 2)));
    const named = stems.some((stem) => phrase.includes(` ${stem}`));
    return places.includes(index + 1) || named || read.some((word) => isWordOf(area, word));
  });
}
