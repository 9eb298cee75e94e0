import type { Activity, CardAction } from '@auroraai/api-client/direct-line';

/** An activity with every part that the chat uses of the right kind; what is not right is left out. */
export function cleanActivity(activity: Activity): Activity {
  const { text, locale, attachments, suggestedActions, entities, channelData, ...rest } = activity;
  const actions = list(suggestedActions?.actions).filter(isAction);
  return {
    ...rest,
    ...(typeof text === 'string' && { text }),
    ...(typeof locale === 'string' && /^[\w-]{2,35}$/.test(locale) && { locale }),
    ...(isRecord(channelData) && { channelData }),
    attachments: list(attachments).filter(
      (one): one is { contentType: string } =>
        isRecord(one) && typeof (one as { contentType?: unknown }).contentType === 'string',
    ),
    entities: list(entities).filter(isRecord),
    ...(actions.length > 0 && { suggestedActions: { actions } }),
  };
}

function isAction(value: unknown): value is CardAction {
  return isRecord(value) && typeof value.title === 'string' && typeof value.type === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
