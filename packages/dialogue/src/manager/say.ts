import { type CardAction, HERO_TYPE, type OutgoingActivity } from '../activity.ts';
import type { AnswerVariant, Button, Card } from '../bot/answer.ts';
import { fittingVariants } from '../bot/condition-holds.ts';
import type { Localized } from '../bot/localized.ts';
import { factsOf } from './conditions.ts';
import { send, type Turn } from './turn.ts';
import { fillText, inLanguage } from './values.ts';

/** Says an answer of the bot: the variant whose turn it is among those that fit. */
export function sayAnswer(turn: Turn, name: string): void {
  const activity = answerActivity(turn, name);
  if (activity && !isSilent(activity)) send(turn, activity);
}

/**
 * Says an answer that tells something, under a name by which the client can let the person rate it.
 * A greeting or a question is said, but there is nothing to rate in it.
 */
export function sayRatable(turn: Turn, name: string): void {
  const activity = answerActivity(turn, name);
  if (!activity || isSilent(activity)) return;
  const asks = /[?؟][\s)*_"”»]*$/.test(activity.text ?? '');
  const isRatable = !asks && name !== turn.trained.bot.greeting;
  send(turn, {
    ...activity,
    ...(isRatable && { channelData: { auroraai: { answer: name } } }),
  });
}

/** Whether an activity has nothing to show: an answer without content only waits. */
export function isSilent({ text, attachments, suggestedActions }: OutgoingActivity): boolean {
  return !text && !attachments?.length && !suggestedActions?.actions.length;
}

/** An answer of the bot as an activity that has not been sent. */
export function answerActivity(turn: Turn, name: string): OutgoingActivity | undefined {
  const variants = turn.trained.answers.get(name) ?? [];
  const choice = fittingVariants(variants, factsOf(turn));
  if (choice.length === 0) return undefined;
  const count = turn.state.said[name] ?? 0;
  turn.state.said[name] = count + 1;
  const index = choice[count % choice.length]!;
  const variant = variants[index]!;
  turn.trace.push({ step: 'said', answer: name, variant: index });
  return render(turn, variant);
}

function render(turn: Turn, variant: AnswerVariant): OutgoingActivity {
  const activity: OutgoingActivity = { type: 'message', textFormat: 'markdown' };
  const text = localized(turn, variant.text);
  if (text) activity.text = fillText(turn, text);
  const attachments = [
    ...(variant.images ?? []).map(({ url, alt }) => ({
      contentType: imageType(url),
      contentUrl: url,
      name: localized(turn, alt),
    })),
    ...(variant.video
      ? [
          {
            contentType: 'video/mp4',
            contentUrl: variant.video.url,
            name: localized(turn, variant.video.title),
          },
        ]
      : []),
    ...(variant.cards ?? []).map((card) => ({
      contentType: HERO_TYPE,
      content: renderCard(turn, card),
    })),
    ...(variant.buttons?.length
      ? [{ contentType: HERO_TYPE, content: { buttons: renderButtons(turn, variant.buttons) } }]
      : []),
  ];
  if (attachments.length > 0) activity.attachments = attachments;
  if (variant.cards && variant.cards.length > 1) {
    activity.attachmentLayout = variant.layout ?? 'carousel';
  }
  if (variant.suggestions?.length) {
    activity.suggestedActions = { actions: renderButtons(turn, variant.suggestions) };
  }
  return activity;
}

function renderCard(turn: Turn, card: Card) {
  const { image, subtitle, text, buttons } = card;
  return {
    title: localized(turn, card.title),
    ...(subtitle && { subtitle: localized(turn, subtitle) }),
    ...(text && { text: fillText(turn, localized(turn, text)) }),
    ...(image && { images: [{ url: image.url, alt: localized(turn, image.alt) }] }),
    ...(buttons?.length && { buttons: renderButtons(turn, buttons) }),
  };
}

function renderButtons(turn: Turn, buttons: readonly Button[]): CardAction[] {
  return buttons.map((button) => {
    const title = localized(turn, button.title);
    if (button.url) {
      const url = typeof button.url === 'string' ? button.url : localized(turn, button.url);
      return { type: 'openUrl', title, value: url };
    }
    if (button.phone) {
      return { type: 'call', title, value: `tel:${button.phone.replace(/[^\d+]/g, '')}` };
    }
    if (button.say) {
      const said = localized(turn, button.say);
      turn.offered.push({ title, value: { say: said } });
      return { type: 'imBack', title, value: said };
    }
    const value = {
      ...(button.intent ? { intent: button.intent } : { flow: button.flow }),
      ...(button.set && { set: button.set }),
    };
    turn.offered.push({ title, value });
    return { type: 'messageBack', title, text: title, displayText: title, value };
  });
}

function localized(turn: Turn, text: Localized | undefined): string {
  return inLanguage(text, turn.state.language, turn.trained.bot);
}

function imageType(url: string): string {
  const ending = /\.(png|jpe?g|gif|webp|svg)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? 'png';
  return `image/${ending === 'jpg' ? 'jpeg' : ending === 'svg' ? 'svg+xml' : ending}`;
}
