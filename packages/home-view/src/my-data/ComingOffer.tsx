import { AuroraError } from '@auroraai/api-client';
import { Banner, Button, Marked, Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useId, useRef } from 'react';
import { lifeAreaMessages } from '../life-areas/messages.ts';
import { spoken } from '../locale/spoken.tsx';
import { usePerson } from '../person/PersonProvider.tsx';
import { areaOfAttribute } from '../person/read-attributes.ts';
import { heldValue, valuesOf } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { useAttributeText } from './useAttributeText.ts';
import { useOffer } from './useOffer.ts';

/** Props of {@link ComingOffer}. */
export interface ComingOfferProps {
  /** The token that came in the address. */
  token: string;
}

/** What a service has sent to the person: asks of each thing whether it is taken over. */
export const ComingOffer = spoken(
  [myDataMessages, lifeAreaMessages],
  ({ token }: ComingOfferProps) => {
    const t = useTranslation(myDataMessages);
    const id = useId();
    const title = useRef<HTMLHeadingElement>(null);
    const { offer, error, decided, decide } = useOffer(token);
    const isHere = offer !== undefined || error !== null;
    useEffect(() => {
      if (isHere) title.current?.focus();
    }, [isHere]);
    return (
      <section className={styles.question} aria-labelledby={id}>
        <h2 className={styles.title} id={id} ref={title} tabIndex={-1}>
          {t('offer')}
        </h2>
        {!isHere && <Skeleton lines={3} />}
        {error && (
          <Banner kind="danger" title={t(isGone(error) ? 'offer.gone' : 'offer.failed')}>
            <p>{t('safe')}</p>
          </Banner>
        )}
        {offer && (
          <>
            <p>
              {t('offer.from')}{' '}
              <strong>
                <Marked text={offer.sender} />
              </strong>
            </p>
            <p>{t('offer.ask')}</p>
            <ul className={styles.list}>
              {valuesOf(offer.attributes).map(({ name, value }) => (
                <OfferedAttribute
                  key={name}
                  {...{ name, value }}
                  decided={decided[name]}
                  onDecide={(isTaken) => decide(name, value, isTaken)}
                />
              ))}
            </ul>
          </>
        )}
      </section>
    );
  },
);

function isGone(error: Error): boolean {
  return error instanceof AuroraError && error.kind === 'not-found';
}

type OfferedAttributeProps = ReturnType<typeof valuesOf>[number] & {
  decided: boolean | undefined;
  onDecide: (isTaken: boolean) => void;
};

function OfferedAttribute({ name, value, decided, onDecide }: OfferedAttributeProps) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const held = usePerson((person) => heldValue(person, name));
  const label = text.label(name);
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <strong>{label}</strong> <span className={styles.value}>{text.value(name, value)}</span>
      </p>
      {decided === undefined && (
        <>
          <p className={styles.small}>
            {held === null ? t('offer.new') : t('offer.now', { value: text.value(name, held) })}
            {areaOfAttribute(name) || name === 'municipality_code' ? ` ${t('offer.effect')}` : ''}
          </p>
          <div className={styles.actions}>
            <Button aria-label={t('offer.takeOf', { name: label })} onClick={() => onDecide(true)}>
              {t('offer.take')}
            </Button>
            <Button
              variant="quiet"
              aria-label={t('offer.leaveOf', { name: label })}
              onClick={() => onDecide(false)}
            >
              {t('offer.leave')}
            </Button>
          </div>
        </>
      )}
      <p className={styles.said} role="status">
        {decided !== undefined && t(decided ? 'offer.taken' : 'offer.left')}
      </p>
    </li>
  );
}
