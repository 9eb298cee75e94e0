import type { AnswerVariant, BotAnswer, Button } from '../../bot/answer.ts';
import type { Condition } from '../../bot/condition.ts';
import type { Json, Language, Localized } from '../../bot/localized.ts';
import { PLACEHOLDERS } from '../../bot/placeholders.ts';
import { canonicalText, isEmpty, listOf, memberOf, textOf } from '../json.ts';
import type { Tell } from '../report.ts';
import { type ImportContext, knownLanguage, languageOfVariant, useIntent } from './context.ts';
import { type RawButton, type RawVariant, readVariant } from './raw-variant.ts';
import { isSlot, useSlot } from './slots.ts';

/** The wordings of one response that hold under one condition, by language. */
interface Bucket {
  condition: Condition | undefined;
  byLanguage: Map<Language, RawVariant[]>;
}

/** Makes the answers of the domain's responses. */
export function collectAnswers(context: ImportContext): void {
  for (const key of Object.keys(context.project.responses)) {
    const answer = context.names.of('answer', key);
    context.answers.set(answer, { answer, variants: toVariants(context, key) });
  }
}

function toVariants(context: ImportContext, key: string): BotAnswer['variants'] {
  const buckets = new Map<string, Bucket>();
  const raw = listOf(context.project.responses[key]?.value);
  const plain = raw.filter((variant) => isEmpty(memberOf(variant, 'channel')));
  for (const [index, variant] of raw.entries()) {
    const tell: Tell = (told, path, what, why) =>
      context.tell(
        told,
        'responses',
        key,
        [`[${index}]`, path].filter(Boolean).join('.'),
        what,
        why,
      );
    const channel = textOf(memberOf(variant, 'channel'));
    if (channel && plain.length > 0) {
      tell(
        ['one-channel', channel],
        'channel',
        `a wording for "${channel}" only`,
        'A bot speaks alike everywhere.',
      );
      continue;
    }
    const named = languageOfVariant(variant);
    const language = named === undefined ? context.languages[0] : knownLanguage(named);
    if (!language) {
      tell(
        ['other-language', named ?? ''],
        'language',
        `a wording in "${named}"`,
        'A bot cannot have this language yet.',
      );
      continue;
    }
    const condition = toCondition(context, memberOf(variant, 'condition'));
    const bucketKey = condition ? canonicalText(condition as Json) : '';
    const bucket = buckets.get(bucketKey) ?? { condition, byLanguage: new Map() };
    buckets.set(bucketKey, bucket);
    const wordings = bucket.byLanguage.get(language) ?? [];
    bucket.byLanguage.set(language, [...wordings, readVariant(variant, tell)]);
  }
  const variants = [...buckets.values()].flatMap((bucket) => fromBucket(context, key, bucket));
  return variants.length > 0 ? variants.slice(0, 50) : [{}];
}

/** A wording may depend on slots; the slot `language` only chooses the language. */
function toCondition(context: ImportContext, value: Json | undefined): Condition | undefined {
  const all = listOf(value).flatMap((one): Condition[] => {
    const name = textOf(memberOf(one, 'name'));
    const is = memberOf(one, 'value');
    if (name === undefined || name === 'language' || is === undefined) return [];
    return [{ slot: useSlot(context, name), is }];
  });
  return all.length > 1 ? { all } : all[0];
}

/** Wordings of the languages are put together in their order; the shorter list begins again. */
function fromBucket(context: ImportContext, key: string, bucket: Bucket): AnswerVariant[] {
  const { byLanguage, condition } = bucket;
  const spoken = context.languages.filter((language) => byLanguage.has(language));
  const [standIn] = spoken;
  if (!standIn) return [];
  for (const language of context.languages) {
    if (spoken.includes(language)) continue;
    const why = `The text in "${standIn}" stands in for it.`;
    context.tell(['stands-in', language], 'responses', key, '', `no text in "${language}"`, why);
  }
  const length = Math.max(...[...byLanguage.values()].map((wordings) => wordings.length));
  return Array.from({ length }, (_, index) => {
    const wordings = new Map(
      context.languages.map((language) => {
        const own = byLanguage.get(language) ?? byLanguage.get(standIn) ?? [];
        return [language, own[index % own.length]!] as const;
      }),
    );
    return localize(context, key, wordings, condition);
  }).flat();
}

/** One variant for all languages if they are built alike, otherwise one for each language. */
function localize(
  context: ImportContext,
  key: string,
  wordings: ReadonlyMap<Language, RawVariant>,
  condition: Condition | undefined,
): AnswerVariant[] {
  const shapes = new Set([...wordings.values()].map(shapeOf));
  if (shapes.size <= 1) return [toVariant(context, key, wordings, condition)];
  return [...wordings].map(([language, wording]) => {
    const alone = new Map(context.languages.map((one) => [one, wording]));
    const own: Condition = { language };
    return toVariant(context, key, alone, condition ? { all: [own, condition] } : own);
  });
}

/** What must be alike so that two wordings are one variant: everything but the words. */
function shapeOf(wording: RawVariant): string {
  const buttons = (list: RawButton[]) =>
    list.map(({ intent, set, url }): Json => [intent ?? null, set ?? null, Boolean(url)]);
  return canonicalText([
    Boolean(wording.text),
    buttons(wording.buttons),
    buttons(wording.suggestions),
    wording.images,
    wording.video?.url ?? null,
    wording.cards.map((card) => [
      Boolean(card.subtitle),
      card.image ?? null,
      buttons(card.buttons),
    ]),
  ]);
}

function toVariant(
  context: ImportContext,
  key: string,
  wordings: ReadonlyMap<Language, RawVariant>,
  condition: Condition | undefined,
): AnswerVariant {
  const [first] = wordings.values();
  const words = (pick: (wording: RawVariant) => string | undefined): Localized =>
    Object.fromEntries([...wordings].map(([language, wording]) => [language, pick(wording) ?? '']));
  const buttons = (pick: (wording: RawVariant) => RawButton[] | undefined): Button[] =>
    (first ? (pick(first) ?? []) : []).flatMap((button, index): Button[] => {
      const title = words((wording) => pick(wording)?.[index]?.title);
      const others = (part: 'url' | 'say') => words((wording) => pick(wording)?.[index]?.[part]);
      if (button.url) return [{ title, url: plainIfSame(others('url')) }];
      if (button.say) return [{ title, say: others('say') }];
      if (!button.intent) return [];
      const set = slotsOf(context, key, button.set ?? {});
      const intent = useIntent(context, button.intent);
      return [{ title, intent, ...(Object.keys(set).length > 0 && { set }) }];
    });
  const variant: AnswerVariant = {};
  if (!first) return variant;
  if (first.text) {
    variant.text = words((wording) => placeholders(context, key, wording.text ?? ''));
  }
  const staying = buttons((wording) => wording.buttons);
  const suggestions = buttons((wording) => wording.suggestions);
  if (staying.length > 0) variant.buttons = staying.slice(0, 12);
  if (suggestions.length > 0) variant.suggestions = suggestions.slice(0, 12);
  if (first.images.length > 0) {
    variant.images = first.images.map((url) => ({ url, alt: words(() => '') }));
    const why = 'It counts as decoration until somebody describes it.';
    context.tell('undescribed-image', 'responses', key, '', 'an image without a description', why);
  }
  if (first.video) {
    variant.video = { url: first.video.url, title: words((wording) => wording.video?.title) };
  }
  if (first.cards.length > 0) {
    variant.cards = first.cards.slice(0, 20).map((card, index) => {
      const own = buttons((wording) => wording.cards[index]?.buttons).slice(0, 6);
      return {
        title: words((wording) => wording.cards[index]?.title),
        ...(card.subtitle && { subtitle: words((wording) => wording.cards[index]?.subtitle) }),
        ...(card.image && { image: { url: card.image, alt: words(() => '') } }),
        ...(own.length > 0 && { buttons: own }),
      };
    });
  }
  if (condition) variant.if = condition;
  return variant;
}

function plainIfSame(urls: Localized): string | Localized {
  const [first, ...others] = Object.values(urls);
  return first !== undefined && others.every((url) => url === first) ? first : urls;
}

/** A button of Rasa sets entities; those that are slots fill them. */
function slotsOf(context: ImportContext, key: string, set: { [entity: string]: Json }) {
  const slots: { [slot: string]: Json } = {};
  for (const [name, value] of Object.entries(set)) {
    if (isSlot(context, name)) slots[useSlot(context, name)] = value;
    else {
      const what = `a button that says "${name}" is ${JSON.stringify(value)}`;
      context.tell(
        ['unknown-slot', name],
        'responses',
        key,
        '',
        what,
        `There is no slot "${name}".`,
      );
    }
  }
  return slots;
}

/** `{slot}` stays; what is in braces and no slot loses them, as it would be taken for one. */
function placeholders(context: ImportContext, key: string, text: string): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (isSlot(context, name)) return `{${useSlot(context, name)}}`;
    if (PLACEHOLDERS.has(name)) return whole;
    context.tell(
      ['unknown-slot', name],
      'responses',
      key,
      '',
      `the placeholder {${name}}`,
      'There is no such slot.',
    );
    return name;
  });
}
