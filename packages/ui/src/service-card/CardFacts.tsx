import type { ReactNode } from 'react';
import { useOpeningText } from '../hours/useOpeningText.ts';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import { useFormat } from '../locale/useFormat.ts';
import { useLanguageName } from '../locale/useLanguageName.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './CardFacts.module.css';
import type { ServiceCardModel } from './service-card-model.ts';

/** Props of {@link CardFacts}. */
export interface CardFactsProps {
  service: ServiceCardModel;
  now: Date;
}

/** What a person wants to know before going: place, open now, price, sector, languages. */
export function CardFacts({ service, now }: CardFactsProps) {
  const t = useTranslation(uiMessages);
  const format = useFormat();
  const languageName = useLanguageName();
  const openingText = useOpeningText();
  const place = service.channels.find((channel) => channel.address);
  const timed = place?.hours.length
    ? place
    : service.channels.find((channel) => channel.hours.length > 0);
  const opening = timed && openingText(timed.hours, now);
  const distance = service.distanceMetres;
  return (
    <ul className={styles.facts}>
      {place?.address && (
        <Fact icon="place">
          {place.address}
          {distance !== undefined && (
            <span> · {t('card.distance', { distance: format.distance(distance) })}</span>
          )}
        </Fact>
      )}
      {opening && (
        <Fact icon="clock" isGood={opening.isOpen}>
          {opening.text}
        </Fact>
      )}
      {service.price.kind && <Fact icon="price">{t(`card.price.${service.price.kind}`)}</Fact>}
      {service.sector && <Fact icon="organisation">{t(`card.sector.${service.sector}`)}</Fact>}
      {service.languages.length > 0 && (
        <Fact icon="languages">
          {t('card.languages', {
            languages: format.list(service.languages.map(languageName)),
          })}
        </Fact>
      )}
    </ul>
  );
}

function Fact(props: { icon: IconName; isGood?: boolean; children: ReactNode }) {
  return (
    <li className={styles.fact} data-good={props.isGood || undefined}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </li>
  );
}
