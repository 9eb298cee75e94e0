import type { ServiceSummary } from '@auroraai/api-client';
import { HERO_TYPE, QUESTION_TYPE, type QuestionContent, SERVICES_TYPE } from '@auroraai/dialogue';
import type { ActivityContent } from './activity.ts';

type Attachment = NonNullable<ActivityContent['attachments']>[number];

/**
 * Adds what any client can show to an answer with attachments of our own types: a card for each
 * service, and the choices of a question as suggested replies.
 */
export function withPlainCards(answer: ActivityContent): ActivityContent {
  const attachments = answer.attachments ?? [];
  const cards = attachments.flatMap((attachment) => serviceCards(attachment));
  const choices = attachments.flatMap((attachment) => questionChoices(attachment));
  const isAnswered = answer.suggestedActions !== undefined || choices.length === 0;
  if (cards.length === 0 && isAnswered) return answer;
  return {
    ...answer,
    ...(cards.length > 0 && {
      attachments: [...attachments, ...cards],
      attachmentLayout: answer.attachmentLayout ?? 'carousel',
    }),
    ...(!isAnswered && { suggestedActions: { actions: choices } }),
  };
}

function serviceCards({ contentType, content }: Attachment): Attachment[] {
  if (contentType !== SERVICES_TYPE) return [];
  const services =
    (content as { recommended_services?: { service: ServiceSummary }[] } | undefined)
      ?.recommended_services ?? [];
  return services.map(({ service }) => ({ contentType: HERO_TYPE, content: serviceCard(service) }));
}

function serviceCard({
  name,
  summary,
  responsible_organization,
  channels,
  official_page,
}: ServiceSummary) {
  const pages = channels.flatMap(({ web_pages }) => web_pages);
  const phones = channels.flatMap((channel) => channel.phones);
  const url = pages[0]?.url ?? official_page;
  const [phone] = phones;
  return {
    title: name.text,
    ...(responsible_organization && { subtitle: responsible_organization.name.text }),
    ...(summary && { text: summary.text }),
    buttons: [
      ...(url
        ? [{ type: 'openUrl' as const, title: pages[0]?.name || name.text, value: url }]
        : []),
      ...(phone ? [{ type: 'call' as const, title: phone.number, value: phone.href }] : []),
    ],
  };
}

function questionChoices({ contentType, content }: Attachment) {
  if (contentType !== QUESTION_TYPE) return [];
  const { kind, options = [], min = 0, max = 10 } = content as QuestionContent;
  if (kind === 'scale') {
    return Array.from({ length: max - min + 1 }, (_, at) => String(min + at)).map((value) => ({
      type: 'imBack' as const,
      title: value,
      value,
    }));
  }
  if (kind !== 'single') return [];
  return options.map(({ label }) => ({ type: 'imBack' as const, title: label, value: label }));
}
