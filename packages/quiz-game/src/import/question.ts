import type { Localized, Question } from '../engine/quiz.ts';
import { isRecord } from '../engine/shape.ts';
import type { Bringing } from './bringing.ts';
import type { Brought } from './condition.ts';
import { bringOptions } from './options.ts';

type Raw = Record<string, unknown>;
/** A question with the name that expressions know it by. */
export type Named = [name: string, Brought];

/** Brings one question of a survey over; a matrix becomes a question for each row. */
export function bringQuestion(raw: Raw, path: string, bringing: Bringing): Named[] {
  const { texts, note, nameOf } = bringing;
  const name = String(raw.name ?? '');
  const text =
    texts.read(raw.title, `${path}.title`, 300) ?? texts.read(raw.name, `${path}.name`, 300);
  if (!text) {
    note(path, 'left-out', 'the question has neither a title nor a name');
    return [];
  }
  const help = texts.read(raw.description, `${path}.description`, 1_000);
  const base = () => ({ id: nameOf(name, 'question'), text, ...(help && { help }) });
  const named = (question: Question, values: Map<string, string> = new Map()): Named[] => [
    [name, { question, values }],
  ];
  if (raw.isRequired === true) note(`${path}.isRequired`, 'changed', 'nobody is made to answer');
  for (const each of [
    'validators',
    'defaultValue',
    'correctAnswer',
    'enableIf',
    'requiredIf',
    'choicesByUrl',
  ])
    if (raw[each] !== undefined) note(`${path}.${each}`, 'left-out', 'a quiz has no such thing');
  switch (raw.type) {
    case 'rating':
    case 'slider':
      return bringScale(raw, path, bringing, base, named);
    case 'boolean': {
      const yes = texts.read(raw.labelTrue, `${path}.labelTrue`, 300) ?? bringing.say('yes');
      const no = texts.read(raw.labelFalse, `${path}.labelFalse`, 300) ?? bringing.say('no');
      const values = new Map([
        ['true', 'yes'],
        ['false', 'no'],
        [String(raw.valueTrue ?? true), 'yes'],
        [String(raw.valueFalse ?? false), 'no'],
      ]);
      const options = [
        { id: 'yes', text: yes },
        { id: 'no', text: no },
      ];
      return named({ type: 'pair', ...base(), options }, values);
    }
    case 'text':
    case 'comment': {
      if (raw.inputType !== undefined && raw.inputType !== 'text')
        note(
          `${path}.inputType`,
          'changed',
          'it is answered in words, which never leave the device',
        );
      const most = Number(raw.maxLength);
      return named({
        type: 'text',
        ...base(),
        ...(Number.isInteger(most) && most > 0 && most <= 2_000 && { most }),
      });
    }
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'tagbox':
    case 'ranking':
    case 'imagepicker':
      return bringChoice(raw, path, bringing, base, named);
    case 'matrix':
      return bringRows(raw, path, bringing, text);
    default:
      note(path, 'left-out', `there is no such kind of question: ${String(raw.type)}`);
      return [];
  }
}

type Base = () => { id: string; text: Localized; help?: Localized };
type Name = (question: Question, values?: Map<string, string>) => Named[];

function bringScale(raw: Raw, path: string, bringing: Bringing, base: Base, named: Name): Named[] {
  const { texts, note } = bringing;
  const isSlider = raw.type === 'slider';
  const from = Number(isSlider ? (raw.min ?? 0) : (raw.rateMin ?? 1));
  const to = Number(isSlider ? (raw.max ?? 100) : (raw.rateMax ?? raw.rateCount ?? 5));
  const step = Number(isSlider ? (raw.step ?? 1) : (raw.rateStep ?? 1));
  if (Array.isArray(raw.rateValues) && raw.rateValues.length > 0) {
    note(path, 'changed', 'the steps have words of their own, so it is a choice');
    return bringChoice(
      { ...raw, type: 'radiogroup', choices: raw.rateValues },
      path,
      bringing,
      base,
      named,
    );
  }
  const isScale = [from, to].every(Number.isInteger) && step === 1 && from >= 0 && to > from;
  if (!isScale || to - from > 10 || to > 100) {
    note(path, 'left-out', 'a scale has 2 to 11 steps of whole numbers from 0 up');
    return [];
  }
  const end = (at: string, number: number): Localized => {
    const said = texts.read(raw[at], `${path}.${at}`, 300);
    if (!said) note(`${path}.${at}`, 'changed', 'what the end of the scale means was not said');
    return said ?? (texts.read(String(number), path, 300) as Localized);
  };
  const isFaces = raw.rateType === 'smileys' || raw.rateDisplayMode === 'smileys';
  return named({
    type: 'scale',
    ...base(),
    from,
    to,
    ...(isFaces && { look: 'faces' as const }),
    ...(isSlider && { look: 'slider' as const }),
    low: end('minRateDescription', from),
    high: end('maxRateDescription', to),
  });
}

function bringChoice(raw: Raw, path: string, bringing: Bringing, base: Base, named: Name): Named[] {
  const { note } = bringing;
  const { options, values, pictures } = bringOptions(raw.choices, `${path}.choices`, bringing);
  const add = (flags: string[], words: 'other' | 'none', value: string) => {
    const flag = flags.find((each) => raw[each] === true);
    if (!flag) return;
    if (words === 'other')
      note(`${path}.${flag}`, 'changed', 'the choice stays, the field for own words does not');
    options.push({ id: words, text: bringing.say(words) });
    values.set(value, words);
  };
  add(['showOtherItem', 'hasOther'], 'other', 'other');
  add(['showNoneItem', 'hasNone'], 'none', 'none');
  const isRanking = raw.type === 'ranking';
  const most = isRanking ? 12 : 30;
  if (options.length < 2) {
    note(`${path}.choices`, 'left-out', 'a choice needs at least two options of its own');
    return [];
  }
  if (options.length > most) {
    note(`${path}.choices`, 'left-out', `only the first ${most} options came over`);
    options.length = most;
    for (const [value, id] of values)
      if (!options.some((option) => option.id === id)) values.delete(value);
  }
  const isMany = ['checkbox', 'tagbox'].includes(String(raw.type)) || raw.multiSelect === true;
  if (isRanking) return named({ type: 'ranking', ...base(), options }, values);
  if (raw.type === 'imagepicker') {
    if (!isMany && pictures.length === options.length && options.length <= 12)
      return named(
        {
          type: 'picture',
          ...base(),
          options: options.map((option, index) => ({ ...option, picture: pictures[index] ?? '' })),
        },
        values,
      );
    note(
      path,
      'changed',
      isMany
        ? 'several pictures are chosen by their words'
        : 'pictures must lie on the host’s own website; the words are left',
    );
  }
  const limit = Number(raw.maxSelectedChoices);
  if (isMany)
    return named(
      {
        type: 'multiple',
        ...base(),
        options,
        ...(Number.isInteger(limit) && limit > 0 && limit <= 30 && { most: limit }),
      },
      values,
    );
  return named({ type: 'single', ...base(), options }, values);
}

function bringRows(raw: Raw, path: string, bringing: Bringing, whole: Localized): Named[] {
  const { texts, note, nameOf } = bringing;
  note(path, 'changed', 'each row of the table is a question of its own');
  const rows = Array.isArray(raw.rows) ? raw.rows.slice(0, 60) : [];
  return rows.flatMap((row, index): Named[] => {
    const at = `${path}.rows[${index}]`;
    const value = isRecord(row) ? row.value : row;
    const text = isRecord(row)
      ? (texts.read(row.text, `${at}.text`, 300) ?? texts.read(value, at, 300))
      : texts.read(value, at, 300);
    if (!text) return [];
    const name = `${String(raw.name ?? '')}.${String(value)}`;
    const { options, values } = bringOptions(
      raw.columns,
      `${path}.columns`,
      index === 0 ? bringing : { ...bringing, note: () => {} },
    );
    if (options.length < 2 || options.length > 30) {
      note(at, 'left-out', 'a row needs 2 to 30 columns');
      return [];
    }
    const question: Question = {
      type: 'single',
      id: nameOf(name, 'row'),
      text,
      help: whole,
      options,
    };
    return [[name, { question, values }]];
  });
}
