import type { AnswerVariant, Button, Card } from '../../bot/answer.ts';
import type { Condition } from '../../bot/condition.ts';
import type { Json, Language, Localized } from '../../bot/localized.ts';
import type { JsonObject } from '../json.ts';
import type { ReportCode } from '../report-codes.ts';
import type { ExportContext } from './context.ts';

/** Writes the answers as responses; in bots of several languages the slot `language` chooses. */
export function addResponses(context: ExportContext): void {
  const { bot } = context;
  for (const answer of bot.answers) {
    const tell: TellOf = (code, what, why) =>
      context.tell([code, answer.answer], `answers "${answer.answer}"`, what, why);
    const variants = bot.languages.flatMap((language) =>
      answer.variants.map((variant) => toResponse(context, variant, language, tell)),
    );
    context.addOnce('responses', context.responseOf(answer.answer), variants);
  }
}

type TellOf = (code: ReportCode, what: string, why: string) => void;

function toResponse(
  context: ExportContext,
  variant: AnswerVariant,
  language: Language,
  tell: TellOf,
): JsonObject {
  const said = (text: Localized | undefined) => textIn(context, text, language);
  const buttons = (list: readonly Button[] = []) =>
    list.map((button) => toButton(context, button, language));
  const staying = buttons(variant.buttons);
  const suggestions = buttons(variant.suggestions);
  const [image, ...images] = variant.images ?? [];
  if (images.length > 0) tell('one-image', 'more than one image', 'A response of Rasa has one.');
  const conditions = [
    ...(context.bot.languages.length > 1 ? [slotIs('language', language)] : []),
    ...(variant.if ? slotConditions(variant.if, tell) : []),
  ];
  const { video } = variant;
  return {
    ...(conditions.length > 0 && { condition: conditions }),
    text: said(variant.text),
    ...(image && { image: image.url }),
    ...(staying.length > 0 && { buttons: staying }),
    ...(suggestions.length > 0 && { quick_replies: suggestions }),
    ...(variant.cards && {
      elements: variant.cards.map((card) => toElement(context, card, language)),
    }),
    ...(video && {
      attachment: { type: 'video', payload: { src: video.url, title: said(video.title) } },
    }),
  };
}

/** The text in the language, in default of it in the bot's first. */
function textIn(context: ExportContext, text: Localized | undefined, language: Language): string {
  return text?.[language] ?? text?.[context.bot.languages[0] ?? 'fi'] ?? '';
}

function toButton(context: ExportContext, button: Button, language: Language): JsonObject {
  const title = textIn(context, button.title, language);
  const { url, phone, say, intent, flow } = button;
  if (url !== undefined) {
    const address = typeof url === 'string' ? url : textIn(context, url, language);
    return { title, type: 'web_url', url: address };
  }
  if (phone !== undefined)
    return { title, type: 'web_url', url: `tel:${phone.replace(/[^+\d]/g, '')}` };
  if (say !== undefined)
    return { title, type: 'postback', payload: textIn(context, say, language) };
  const set = button.set && Object.keys(button.set).length > 0 ? JSON.stringify(button.set) : '';
  const meant = intent ?? intentOf(context, flow ?? '');
  return { title, type: 'postback', payload: `/${meant}${set}` };
}

/** The intent that begins a flow: Rasa's buttons can only say an intent. */
function intentOf(context: ExportContext, name: string): string {
  const flow = context.bot.flows.find((one) => one.flow === name);
  return flow?.start?.intents?.[0] ?? `start_${name.replace(/\s+/g, '_')}`;
}

function toElement(context: ExportContext, card: Card, language: Language): JsonObject {
  const texts = [card.subtitle, card.text].map((text) => textIn(context, text, language));
  const subtitle = texts.filter(Boolean).join('\n');
  return {
    title: textIn(context, card.title, language),
    ...(subtitle && { subtitle }),
    image_url: card.image?.url ?? '',
    buttons: (card.buttons ?? []).map((button) => toButton(context, button, language)),
  };
}

function slotIs(name: string, value: Json): JsonObject {
  return { type: 'slot', name, value };
}

/** Rasa's responses know only "these slots have these values". */
function slotConditions(condition: Condition, tell: TellOf): JsonObject[] {
  if ('all' in condition) return condition.all.flatMap((one) => slotConditions(one, tell));
  if ('slot' in condition && 'is' in condition) return [slotIs(condition.slot, condition.is)];
  tell(
    'no-condition',
    'a condition other than that a slot has a value',
    'The wording is used at any time.',
  );
  return [];
}
