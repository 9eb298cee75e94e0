import type { Activity, Attachment, CardAction } from '@auroraai/api-client/direct-line';

const TEXTS = [
  ...['id', 'timestamp', 'localTimestamp', 'replyToId', 'locale', 'text', 'textFormat', 'name'],
  'attachmentLayout',
];

/** An activity with only what its places may hold: a bot can put anything anywhere. */
export function readActivity(given: Activity): Activity {
  const { attachments, entities, channelData, suggestedActions, ...rest } = onlyTexts(given, TEXTS);
  return {
    ...rest,
    from: onlyTexts(given.from, ['name', 'role']),
    ...(Array.isArray(attachments) && {
      attachments: attachments.filter(isRecord).map((one) => onlyTexts(one, ATTACHMENT_TEXTS)),
    }),
    ...(Array.isArray(entities) && { entities: entities.filter(isRecord) }),
    ...(isRecord(channelData) && { channelData }),
    ...(Array.isArray(suggestedActions?.actions) && {
      suggestedActions: { actions: suggestedActions.actions.flatMap(readAction) },
    }),
  } as Activity;
}

const ATTACHMENT_TEXTS: (keyof Attachment)[] = [
  'contentType',
  'contentUrl',
  'name',
  'thumbnailUrl',
];

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
  return typeof value === 'object' && value !== null;
}
