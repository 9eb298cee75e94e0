import { HoursList } from '../hours/HoursList.tsx';
import { useOpeningText } from '../hours/useOpeningText.ts';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/icons.ts';
import { Disclosure } from '../layout/Disclosure.tsx';
import { Marked } from '../locale/Marked.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './ChannelDetails.module.css';
import type { CardChoice, ChannelModel, LinkModel } from './service-card-model.ts';

const ICON_OF: Record<ChannelModel['type'], IconName> = {
  EChannel: 'e-service',
  WebPage: 'globe',
  Phone: 'phone',
  ServiceLocation: 'place',
  PrintableForm: 'form',
};
/** What a page without a name of its own is called. */
const PAGE_OF = {
  EChannel: 'card.eService',
  WebPage: 'card.webPage',
  Phone: 'card.webPage',
  ServiceLocation: 'card.webPage',
  PrintableForm: 'card.form',
} as const satisfies Record<ChannelModel['type'], string>;
const CHOICE_OF: Record<ChannelModel['type'], CardChoice> = {
  EChannel: 'e-service',
  WebPage: 'open',
  Phone: 'open',
  ServiceLocation: 'open',
  PrintableForm: 'form',
};

/** Props of {@link ChannelDetails}. */
export interface ChannelDetailsProps {
  channel: ChannelModel;
  now: Date;
  /** Called when the person takes one of the ways. */
  onChoose?: (kind: CardChoice, channelId: string | undefined) => void;
}

/** One way to a service: its name, numbers, addresses, pages, hours and accessibility. */
export function ChannelDetails({ channel, now, onChoose }: ChannelDetailsProps) {
  const t = useTranslation(uiMessages);
  const opening = useOpeningText()(channel.hours, now);
  const choose = (kind: CardChoice) => () => onChoose?.(kind, channel.id);
  const link = (page: LinkModel, kind: CardChoice) => (
    <p key={page.url}>
      <a href={page.url} hrefLang={page.language} onClick={choose(kind)}>
        {page.name === '' ? (
          t(PAGE_OF[channel.type])
        ) : (
          <Marked text={{ text: page.name, language: page.language }} />
        )}
      </a>
    </p>
  );
  return (
    <div className={styles.channel}>
      <Icon name={ICON_OF[channel.type]} />
      <div className={styles.body}>
        <p className={styles.name}>
          <Marked text={channel.name} />
        </p>
        {channel.phones.map((phone) => (
          <p key={phone.href}>
            <a href={phone.href} onClick={choose('call')}>
              {t(phone.isText ? 'card.text' : 'card.call', { number: phone.number })}
            </a>
            {phone.isFree && <span className={styles.note}> {t('card.callFree')}</span>}
            {phone.notes.map((note) => (
              <span key={note.text} className={styles.note}>
                {' '}
                <Marked text={note} />
              </span>
            ))}
          </p>
        ))}
        {channel.address && <p>{channel.address}</p>}
        {channel.directionsUrl && (
          <p>
            <a href={channel.directionsUrl} onClick={choose('visit')}>
              {t('card.directions')}
            </a>
          </p>
        )}
        {channel.webPages.map((page) => link(page, CHOICE_OF[channel.type]))}
        {channel.formFiles.map((file) => link(file, 'form'))}
        {channel.emails.map((email) => (
          <p key={email}>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        ))}
        {channel.requiresAuthentication && (
          <p className={styles.note}>{t('card.authentication')}</p>
        )}
        {channel.requiresSignature && <p className={styles.note}>{t('card.signature')}</p>}
        {opening && (
          <p className={styles.opening} data-open={opening.isOpen || undefined}>
            {opening.text}
          </p>
        )}
        {channel.hours.length > 0 && <HoursList hours={channel.hours} />}
        {channel.accessibility.length > 0 && (
          <Disclosure summary={t('card.accessibility')} icon="accessibility">
            {channel.accessibility.map((group) => (
              <div key={group.heading.text}>
                <p className={styles.name}>
                  <Marked text={group.heading} />
                </p>
                <ul className={styles.sentences}>
                  {group.sentences.map((sentence) => (
                    <li key={sentence.text}>
                      <Marked text={sentence} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </Disclosure>
        )}
      </div>
    </div>
  );
}
