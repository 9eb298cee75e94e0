import type { ServiceDetails } from '@auroraai/api-client';
import {
  Button,
  Checkbox,
  HoursList,
  Marked,
  printOnly,
  useLocale,
  useReadAloud,
  useTranslation,
} from '@auroraai/ui';
import { useId, useRef, useState } from 'react';
import { spoken } from '../locale/spoken.tsx';
import { CodeToSay } from '../my-data/CodeToSay.tsx';
import { myDataMessages } from '../my-data/messages.ts';
import { useMoment } from '../my-data/useMoment.ts';
import { detailsModel } from '../saved-services/details-model.ts';
import { slipMessages } from './messages.ts';
import { spokenTexts } from './spoken-texts.ts';
import styles from './TakeAlongSlip.module.css';

/** Props of {@link TakeAlongSlip}. */
export interface TakeAlongSlipProps {
  service: ServiceDetails;
  /** A code with which the service sees what the person gave. */
  code?: string;
  /** Until when the code can be read, ISO 8601. */
  expiresAt?: string;
}

/** Everything that a person needs at a counter or on the phone, to print, to hear or to show. */
export const TakeAlongSlip = spoken(
  [slipMessages, myDataMessages],
  ({ service, code, expiresAt }: TakeAlongSlipProps) => {
    const t = useTranslation(slipMessages);
    const id = useId();
    const moment = useMoment();
    const { language } = useLocale();
    const sheet = useRef<HTMLElement>(null);
    const [isLarge, setLarge] = useState(false);
    const { name, organization, channels } = detailsModel(service);
    const aloud = useReadAloud();
    const places = channels.filter(({ address }) => address !== null);
    const lines = channels.filter(({ phones, address }) => address === null && phones.length > 0);
    const pages = [...new Set(channels.flatMap(({ webPages }) => webPages.map(({ url }) => url)))];
    return (
      <div className={styles.along}>
        <article
          className={styles.slip}
          ref={sheet}
          aria-labelledby={id}
          data-large={isLarge || undefined}
        >
          <p className={styles.kind}>{t('title')}</p>
          <p className={styles.name} id={id}>
            <Marked text={name} />
          </p>
          {organization && (
            <p>
              <Marked text={organization} />
            </p>
          )}
          {[...places, ...lines].map((channel) => (
            <div key={channel.id} className={styles.channel}>
              {channel.address && (
                <p>
                  <strong>{t('place')}</strong> <Marked text={channel.name} />, {channel.address}
                </p>
              )}
              {channel.phones.map(({ number, href }) => (
                <p key={href}>
                  <strong>{t('phone')}</strong>{' '}
                  <a dir="ltr" href={href}>
                    {number}
                  </a>
                </p>
              ))}
              {channel.hours.length > 0 && (
                <>
                  <p>
                    <strong>{t('hours')}</strong>
                  </p>
                  <HoursList hours={channel.hours} />
                </>
              )}
            </div>
          ))}
          {places.length + lines.length === 0 && (
            <p>{pages.length > 0 ? t('onlyOnline') : t('noContact')}</p>
          )}
          {places.length + lines.length === 0 &&
            pages.slice(0, 2).map((url) => (
              <p key={url} className={styles.address}>
                {url}
              </p>
            ))}
          <div className={styles.say}>
            <p>
              <strong>{t('say')}</strong>
            </p>
            <p>{t('say.text', { name: name.text })}</p>
            {code && <p>{t('say.code')}</p>}
            {language !== 'fi' && (
              <p lang="fi" dir="ltr" data-unspoken>
                {finnish('say.text').replace('{{name}}', name.text)} {code && finnish('say.code')}
              </p>
            )}
          </div>
          {code && (
            <div className={styles.code}>
              <CodeToSay code={code} />
              {expiresAt && <p>{t('code.until', { until: moment(expiresAt) })}</p>}
            </div>
          )}
          <p className={styles.notes}>{t('notes')}</p>
        </article>
        <div className={styles.actions}>
          <Button onClick={() => sheet.current && printOnly(sheet.current)}>{t('print')}</Button>
          {aloud.isThere && (
            <Button
              variant="quiet"
              aria-pressed={aloud.isOn}
              onClick={() => aloud.toggle(spokenTexts(sheet.current, language))}
            >
              {aloud.isOn ? t('aloud.stop') : t('aloud')}
            </Button>
          )}
          <Checkbox label={t('large')} checked={isLarge} onChange={setLarge} />
        </div>
      </div>
    );
  },
);

/** What is said is understood in Finnish at the counter, whatever language the person reads. */
function finnish(key: 'say.text' | 'say.code'): string {
  return slipMessages.catalogues.fi[key];
}
