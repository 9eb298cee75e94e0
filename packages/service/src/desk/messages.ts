import { SERVICES_TYPE } from '@auroraai/dialogue';
import type { Activity } from '../direct-line/activity.ts';

/** What was said in a conversation, as an adviser reads it. */
export interface DeskMessage {
  id: string;
  at: string;
  from: 'person' | 'bot' | 'adviser';
  text: string;
  /** Language of the message where it is known, BCP 47. */
  language?: string;
  /** The names of services that the bot showed. */
  services?: string[];
}

/** An activity as an adviser reads it; none for what was not said. */
export function asDeskMessage(activity: Activity): DeskMessage[] {
  const { id, timestamp, type, text = '', locale, from, channelData } = activity;
  const services = servicesOf(activity);
  if (type !== 'message' || (text === '' && services.length === 0)) return [];
  const isHuman = (channelData?.auroraai as { human?: unknown } | undefined)?.human === true;
  const said = from.role === 'user' ? 'person' : isHuman ? 'adviser' : 'bot';
  return [
    {
      ...{ id, at: timestamp, from: said, text },
      ...(locale !== undefined && { language: locale }),
      ...(services.length > 0 && { services }),
    },
  ];
}

function servicesOf({ attachments = [] }: Activity): string[] {
  return attachments
    .filter(({ contentType }) => contentType === SERVICES_TYPE)
    .flatMap(({ content }) => {
      const { recommended_services: shown } = content as {
        recommended_services?: { service?: { name?: { text?: string } } }[];
      };
      return (shown ?? []).flatMap(({ service }) => service?.name?.text ?? []);
    });
}
