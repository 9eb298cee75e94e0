import type { Activity, CardAction } from '@auroraai/api-client/direct-line';

const TEXTS = ['id', 'timestamp', 'text', 'textFormat', 'name', 'attachmentLayout'];

/** An activity with every part that the chat uses of the right kind; what is not right is left out. */
export function cleanActivity(activity: Activity): Activity {
  const { from, locale, attachments, suggestedActions, entities, channelData, ...rest } = activity;
  const actions = list(suggestedActions?.actions).flatMap(readAction);
  return {
    ...onlyTexts(rest, TEXTS),
    from: onlyTexts(from, ['name', 'role']),
    ...(typeof locale === 'string' && /^[\w-]{2,35}$/.test(locale) && { locale }),
    ...(isRecord(channelData) && { channelData }),
    attachments: list(attachments)
      .filter(
        (one): one is { contentType: string } =>
          isRecord(one) && typeof one.contentType === 'string',
      )
      .map((one) => onlyTexts(one, ['contentUrl', 'name', 'thumbnailUrl'])),
    entities: list(entities).filter(isRecord),
    ...(actions.length > 0 && { suggestedActions: { actions } }),
  };
}

/** A button as a list of one; an empty list when it has no words or no kind. */
export function readAction(value: unknown): CardAction[] {
  if (!isRecord(value) || typeof value.type !== 'string') return [];
  if (typeof value.title !== 'string' || value.title === '') return [];
  return [onlyTexts(value, ['text', 'displayText', 'image']) as unknown as CardAction];
}

/** The same without those of some places that hold something else than texts. */
function onlyTexts<Given extends object>(given: Given, places: readonly string[]): Given {
  const isFine = ([place, value]: [string, unknown]) =>
    !places.includes(place) || typeof value === 'string';
  return Object.fromEntries(Object.entries(given).filter(isFine)) as Given;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
