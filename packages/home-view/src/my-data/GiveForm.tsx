import type { AttributeName, Receiver } from '@auroraai/api-client';
import { Banner, Button, Checkbox, Marked, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import type { Share } from '../person/shares-slice.ts';
import { Given } from './Given.tsx';
import { heldBy } from './held.ts';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { RadioChoices } from './RadioChoices.tsx';
import { useAttributeText } from './useAttributeText.ts';
import { type Lifetime, useGive } from './useGive.ts';

/** Props of {@link GiveForm}. */
export interface GiveFormProps {
  receiver: Receiver;
  /** The only way in which it may be given. @default the ways that the receiver takes */
  way?: 'link' | 'code';
  /** Called with what was given; without it the form tells how to go on. */
  onGiven?: (share: Share) => void;
}

const LIFETIMES = ['now', 'day', 'week'] as const;

/** Gives a receiver the attributes that the person ticks; nothing is ticked beforehand. */
export function GiveForm({ receiver, way: only, onGiven }: GiveFormProps) {
  const t = useTranslation(myDataMessages);
  const text = useAttributeText();
  const format = useFormat();
  const person = usePerson((each) => each);
  const [chosen, setChosen] = useState<readonly AttributeName[]>([]);
  const [way, setWay] = useState<'link' | 'code'>(only ?? receiver.ways[0] ?? 'link');
  const [lifetime, setLifetime] = useState<Lifetime>('now');
  const [isAskedForNothing, setAskedForNothing] = useState(false);
  const [given, setGiven] = useState<Share & { url: string | null }>();
  const give = useGive(receiver);

  const held = heldBy(person);
  const asked = receiver.attributes.map((each) => ({
    ...each,
    held: held.find(({ name }) => name === each.name),
  }));
  const ticked = asked.flatMap(({ name, held: one }) =>
    one && chosen.includes(name) ? [name] : [],
  );
  const unsaid = asked.filter((each) => !each.held);

  if (given) return <Given share={given} url={given.url} onMore={() => setGiven(undefined)} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAskedForNothing(ticked.length === 0);
        if (ticked.length === 0) return;
        give.mutate(
          { names: ticked, way, lifetime },
          {
            onSuccess: (share) => {
              setChosen([]);
              if (onGiven) onGiven(share);
              else setGiven(share);
            },
          },
        );
      }}
    >
      <Promised receiver={receiver} />
      <fieldset className={styles.fields}>
        <legend>{t('give.what')}</legend>
        {asked.map(
          ({ name, purpose, held: one }) =>
            one && (
              <div key={name}>
                <Checkbox
                  label={text.both(name, one.value)}
                  checked={chosen.includes(name)}
                  onChange={(checked) =>
                    setChosen(checked ? [...chosen, name] : chosen.filter((each) => each !== name))
                  }
                />
                <p className={styles.purpose}>
                  {t('give.purpose')} <Marked text={purpose} />
                </p>
              </div>
            ),
        )}
        {unsaid.length > 0 && (
          <p className={styles.small}>
            {t('give.unsaid', { names: format.list(unsaid.map(({ name }) => text.label(name))) })}
          </p>
        )}
      </fieldset>
      {!only && receiver.ways.length > 1 && (
        <RadioChoices
          label={t('give.way')}
          value={way}
          onChange={setWay}
          choices={receiver.ways.map((each) => ({ value: each, label: t(`give.way.${each}`) }))}
        />
      )}
      <RadioChoices
        label={t('give.lifetime')}
        value={lifetime}
        onChange={setLifetime}
        choices={LIFETIMES.map((each) => ({ value: each, label: t(`give.lifetime.${each}`) }))}
      />
      <div role="status">
        <p>
          {ticked.length === 0
            ? t('give.effect.nothing')
            : t('give.effect', { names: format.list(ticked.map(text.label)) })}
        </p>
      </div>
      {isAskedForNothing && ticked.length === 0 && (
        <p role="alert">{held.length === 0 ? t('give.nothingHeld') : t('give.nothing')}</p>
      )}
      {person.memory === 'page' && <p className={styles.small}>{t('give.page')}</p>}
      {give.isError && (
        <div role="alert">
          <Banner kind="danger" title={t('give.failed')}>
            <p>{t('give.failed.safe')}</p>
          </Banner>
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" disabled={give.isPending}>
          {t('give.do')}
        </Button>
      </div>
    </form>
  );
}

/** What a receiver says of itself. */
function Promised({ receiver }: { receiver: Receiver }) {
  const t = useTranslation(myDataMessages);
  const { phone, email, url } = receiver.contact;
  return (
    <dl className={styles.facts}>
      <dt>{t('promise.who')}</dt>
      <dd>
        <Marked text={receiver.organization} />
      </dd>
      <dt>{t('promise.readers')}</dt>
      <dd>
        <Marked text={receiver.readers} />
      </dd>
      <dt>{t('promise.keeps')}</dt>
      <dd>
        <Marked text={receiver.keeps} />
      </dd>
      {(phone || email || url) && (
        <>
          <dt>{t('promise.contact')}</dt>
          <dd>
            {phone && (
              <a dir="ltr" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                {phone}
              </a>
            )}
            {phone && email && ', '}
            {email && (
              <a dir="ltr" href={`mailto:${email}`}>
                {email}
              </a>
            )}
            {(phone || email) && url && ', '}
            {url && <a href={url}>{url}</a>}
          </dd>
        </>
      )}
    </dl>
  );
}
