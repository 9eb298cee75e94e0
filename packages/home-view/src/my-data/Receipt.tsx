import { Button, Marked, printOnly, saveFile, useTranslation } from '@auroraai/ui';
import { useRef } from 'react';
import type { Share } from '../person/shares-slice.ts';
import { valuesOf } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { receiptOf } from './receipt.ts';
import { useAttributeText } from './useAttributeText.ts';
import { useMoment } from './useMoment.ts';

/** What was agreed when something was given, in plain words, to print or to keep as a file. */
export function Receipt({ share }: { share: Share }) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const moment = useMoment();
  const sheet = useRef<HTMLDivElement>(null);
  const { promises } = share;
  return (
    <>
      <div ref={sheet}>
        <p>{t('receipt.title', { at: moment(share.givenAt) })}</p>
        <dl className={styles.facts}>
          <dt>{t('promise.who')}</dt>
          <dd>
            <Marked text={promises.name} />, <Marked text={promises.organization} />
          </dd>
          {valuesOf(share.values).map(({ name, value }) => (
            <Purpose key={name} term={text.both(name, value)}>
              {promises.purposes.find(({ attribute }) => attribute === name)?.purpose}
            </Purpose>
          ))}
          <dt>{t('promise.readers')}</dt>
          <dd>
            <Marked text={promises.readers} />
          </dd>
          <dt>{t('promise.keeps')}</dt>
          <dd>
            <Marked text={promises.keeps} />
          </dd>
          {promises.phone && (
            <>
              <dt>{t('promise.contact')}</dt>
              <dd>
                <bdi dir="ltr">{promises.phone}</bdi>
              </dd>
            </>
          )}
          <dt>{t('receipt.number')}</dt>
          <dd>{share.transferId}</dd>
        </dl>
      </div>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => sheet.current && printOnly(sheet.current)}>
          {t('print')}
        </Button>
        <Button
          variant="quiet"
          onClick={() =>
            saveFile(
              `kuitti-${share.givenAt.slice(0, 10)}.json`,
              'application/json',
              receiptOf(share),
            )
          }
        >
          {t('receipt.save')}
        </Button>
      </div>
    </>
  );
}

function Purpose({
  term,
  children,
}: {
  term: string;
  children: Share['promises']['name'] | undefined;
}) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children && <Marked text={children} />}</dd>
    </>
  );
}
