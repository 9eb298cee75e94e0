import { readRecommendedServices, serviceCardContent } from '@auroraai/api-client/service-card';
import { LocaleProvider, ServiceCard, type UiLanguage } from '@auroraai/ui';
import { useMemo } from 'react';
import { useChat, useChatState } from '../app/chat-context.tsx';

/** Recommended services as the cards that all components share. */
export function Services({ content }: { content: unknown }) {
  const { tell } = useChat();
  const language = useChatState((state) => state.language);
  const { recommendationId, services } = useMemo(() => readRecommendedServices(content), [content]);
  const now = useMemo(() => new Date(), []);
  const about = (serviceId: string) => ({
    ...(recommendationId !== undefined && { recommendation_id: recommendationId }),
    service_id: serviceId,
  });
  return (
    <LocaleProvider language={cardLanguage(language)}>
      <div className="services" lang={cardLanguage(language)} dir="ltr">
        {services.map((recommended) => {
          const card = serviceCardContent(recommended);
          return (
            <ServiceCard
              key={card.id}
              service={card}
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

/** The language of the cards' own words, of those in which they are written. */
function cardLanguage(language: string): UiLanguage {
  if (language === 'fi' || language === 'fi-x-selko' || language === 'se') return 'fi';
  return language === 'sv' ? 'sv' : 'en';
}
