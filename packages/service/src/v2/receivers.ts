import type { ReceiversResponse, Receiver as ReceiverView } from '@auroraai/api-client';
import type { Localized } from '@auroraai/recommender';
import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import {
  ATTRIBUTE_LABELS,
  ATTRIBUTE_NAMES,
  type AttributeName,
  areaOf,
} from '../transfers/attributes.ts';
import { type Caller, pageOf } from '../transfers/receiver.ts';
import type { Receiver } from '../transfers/receiver-settings.ts';
import { callerOf } from './caller.ts';
import { readLanguage } from './read-request.ts';
import { type AnswerLanguage, localizedText } from './texts.ts';

/** `GET /receivers`: who may receive what, and why. */
export function readReceivers(deps: Deps): Handler<Env> {
  return (c) => {
    const language = readLanguage(c.req.url);
    const caller = callerOf(c);
    const answer: ReceiversResponse = {
      receivers: deps.config.receivers.map((receiver) => view(deps, receiver, caller, language)),
    };
    return c.json(answer);
  };
}

function view(
  deps: Deps,
  receiver: Receiver,
  caller: Caller,
  language: AnswerLanguage,
): ReceiverView {
  const say = (text: Localized) => localizedText(text, language);
  const { contact } = receiver;
  const page = pageOf(deps.config, receiver, caller, language);
  return {
    id: receiver.id,
    name: say(receiver.name),
    organization: say(receiver.organization),
    keeps: say(receiver.keeps),
    readers: say(receiver.readers),
    contact: {
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      url: contact.url ?? null,
    },
    page,
    ways: [
      ...(page === null ? [] : ['link' as const]),
      ...(receiver.client === undefined ? [] : ['code' as const]),
    ],
    attributes: ATTRIBUTE_NAMES.flatMap((name) => {
      const purpose = receiver.attributes[name];
      return purpose ? [{ name, label: say(labelOf(deps, name)), purpose: say(purpose) }] : [];
    }),
    service_ids: [...(receiver.serviceIds ?? [])],
  };
}

function labelOf({ lifeAreas }: Deps, name: AttributeName): Localized {
  const area = areaOf(name);
  if (area === null) return ATTRIBUTE_LABELS[name as 'age' | 'municipality_code'];
  return lifeAreas.find(({ key }) => key === area)?.name ?? { en: area };
}
