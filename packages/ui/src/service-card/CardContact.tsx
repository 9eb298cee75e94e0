import { Disclosure } from '../layout/Disclosure.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './CardContact.module.css';
import { ChannelDetails } from './ChannelDetails.tsx';
import type { CardChoice, ChannelModel } from './service-card-model.ts';

/** Props of {@link CardContact}. */
export interface CardContactProps {
  channels: readonly ChannelModel[];
  now: Date;
  /** Called when the person takes one of the ways. */
  onChoose?: (kind: CardChoice, channelId: string | undefined) => void;
}

/** All ways to a service with their hours, on demand. */
export function CardContact({ channels, now, onChoose }: CardContactProps) {
  const t = useTranslation(uiMessages);
  if (channels.length === 0) return null;
  return (
    <Disclosure summary={t('card.contact')}>
      <ul className={styles.channels}>
        {channels.map((channel) => (
          <li key={channel.id}>
            <ChannelDetails channel={channel} now={now} {...(onChoose && { onChoose })} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
