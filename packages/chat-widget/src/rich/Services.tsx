import { readRecommendedServices, serviceCardContent } from '@auroraai/api-client/service-card';
import { LocaleProvider, ServiceCard, uiMessages, useSpokenLanguage } from '@auroraai/ui';
import { useMemo } from 'react';
import { useChat, useChatState } from '../app/chat-context.tsx';
import { directionOf } from '../catalogues/languages.ts';

const AREAS = [uiMessages];

/** Recommended services as the cards that all components share, in the language of the chat. */
export function Services({ content }: { content: unknown }) {
  const { tell } = useChat();
  const language = useSpokenLanguage(
    useChatState((state) => state.language),
    AREAS,
  );
  const { recommendationId, services } = useMemo(() => readRecommendedServices(content), [content]);
  const now = useMemo(() => new Date(), []);
  const about = (serviceId: string) => ({
    ...(recommendationId !== undefined && { recommendation_id: recommendationId }),
    service_id: serviceId,
  });
  if (!language) return null;
  return (
    <LocaleProvider language={language}>
      <div className="services" lang={language} dir={directionOf(language)}>
        {services.map((recommended) => {
          const card = serviceCardContent(recommended);
          const reasons = card.reasons.map((reason) => ({ ...reason, ...marked(content) }));
          return (
            <ServiceCard
              key={card.id}
              service={{ ...card, reasons }}
              now={now}
              onFeedback={async (feedback) =>
                tell('auroraai/feedback', { ...about(card.id), ...feedback })
              }
              onChoose={(kind) => tell('auroraai/choice', { ...about(card.id), kind })}
            />
          );
        })}
      </div>
    </LocaleProvider>
  );
}

/** The language in which the service wrote the reasons: it does not know every language of the chat. */
function marked(content: unknown): { language?: string } {
  const { language } = (content ?? {}) as { language?: unknown };
  return typeof language === 'string' ? { language } : {};
}
