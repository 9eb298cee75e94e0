import type { Activity } from '@auroraai/api-client/direct-line';

/** Activities in which a value stands in every place that a bot can fill. */
export function hostileActivities(value: unknown): Activity[] {
  const action = (type: unknown) => ({
    type,
    title: value,
    value,
    text: value,
    displayText: value,
  });
  const actions = ['openUrl', 'call', 'imBack', 'postBack', 'messageBack', value].map(action);
  const marked = { text: value, language: value };
  const card = (type: string) => ({
    contentType: `application/vnd.microsoft.card.${type}`,
    content: {
      title: value,
      subtitle: value,
      text: value,
      fallbackText: value,
      images: [{ url: value, alt: value }],
      buttons: actions,
      body: [{ type: 'TextBlock', text: value, items: value, columns: value }],
    },
  });
  const question = (kind: unknown) => ({
    contentType: 'application/vnd.auroraai.question+json',
    content: {
      ...{ question_id: value, kind, text: value, hint: value, low: value, high: value },
      ...{ min: value, max: value, can_skip: value },
      options: [{ value, label: value }],
    },
  });
  const service = {
    rank: 1,
    similarity_score: 1,
    reasons: [{ kind: 'topic', topic: value, words: [value], weight: 1, text: value }],
    service: {
      ...{ id: value, name: marked, summary: marked, official_page: value, charge_info: marked },
      ...{ charge_type: value, funding_type: value, area_type: value, credit: value },
      responsible_organization: { id: value, name: marked },
      ...{ municipality_codes: [value], target_groups: [{ code: value, name: value }] },
      ...{ service_classes: [], life_areas: { areas: [value], source: value }, languages: [value] },
      imaginary: value,
      channels: [
        {
          ...{ id: value, type: value, name: marked, emails: [value] },
          phones: [
            { number: value, href: value, info: marked, charge: value, charge_info: marked },
          ],
          web_pages: [{ url: value, name: marked }],
          form_files: [{ url: value, name: marked }],
          address: { street: value, postal_code: value, post_office: value },
          position: null,
          ...{ hours: [], accessibility: [{ heading: marked, sentences: [marked] }] },
          ...{ requires_authentication: false, requires_signature: false, session_transfer: false },
        },
      ],
    },
  };
  const contents: Record<string, unknown>[] = [
    { type: 'event', name: 'auroraai/notice', value: notice(value) },
    { type: 'event', name: 'auroraai/handoff', value: { state: 'connected', ...handoff(value) } },
    { type: 'event', name: 'auroraai/handoff', value: { state: 'closed', ...handoff(value) } },
    { type: 'event', name: 'auroraai/handoff', value: { state: 'queued', ...handoff(value) } },
    { type: 'event', name: value, value },
    { type: value, text: value },
    { type: 'typing', text: value, channelData: stream(value) },
    {
      type: 'message',
      text: value,
      textFormat: value,
      locale: value,
      speak: value,
      timestamp: value,
      attachmentLayout: 'carousel',
      attachments: [
        card('hero'),
        card('thumbnail'),
        card('adaptive'),
        {
          contentType: 'application/vnd.auroraai.services+json',
          content: { recommendation_id: value, language: value, recommended_services: [service] },
        },
        { contentType: 'image/png', contentUrl: value, name: value },
        { contentType: 'video/mp4', contentUrl: value, name: value },
        { contentType: value, contentUrl: value, name: value, content: value },
        value,
      ],
      entities: [{ type: 'auroraai/crisis', phones: notice(value).phones }, value],
      channelData: { auroraai: { shown: value }, ...stream(value) },
    },
    ...['scale', 'single', 'multiple', value].map((kind) => ({
      type: 'message',
      text: 'Kysymys',
      attachments: [question(kind)],
    })),
    { type: 'message', text: value, attachments: value, entities: value, channelData: value },
    { type: 'message', text: 'Lopuksi', suggestedActions: { actions } },
  ];
  return contents.map(
    (content, index) =>
      ({
        id: `c|${index + 1}`,
        from: { id: 'bot', role: 'bot', name: value },
        ...content,
      }) as Activity,
  );
}

function notice(value: unknown) {
  return {
    kind: value,
    text: value,
    phones: [
      { label: value, number: value, href: value },
      { label: value, number: value, href: 'tel:112' },
    ],
  };
}

function handoff(value: unknown) {
  return {
    ...{ position: value, waiting_seconds: value, name: value, phone: value, url: value },
    opens_at: value,
  };
}

function stream(value: unknown) {
  return { streamType: 'streaming', streamId: value, streamSequence: value };
}

/** A bot's configuration with a value in every place. */
export function hostileConfiguration(value: unknown): Record<string, unknown> {
  const texts = { fi: value, en: value };
  return {
    names: texts,
    languages: [value],
    responsible: { name: texts, url: value },
    human_contact: { name: texts, phone: value, url: value, hours: texts },
    retention_days: value,
    stored: texts,
    ...{ language: value, theme: value, image_origins: value, domain: value, token_url: value },
  };
}
