import type { Confusion, CrossValidation } from '@auroraai/dialogue/editing';
import { Button, Disclosure, SelectField, useTranslation } from '@auroraai/ui';
import { useId, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import type { Names } from '../try/explain/explain.ts';
import { ConfusionPicture } from './ConfusionPicture.tsx';
import { qualityMessages } from './messages.ts';
import { moveExample } from './move-example.ts';
import { partLink } from './part-link.ts';
import styles from './QualityPage.module.css';

/** Props of {@link MixedUp}. */
export interface MixedUpProps {
  bot: string;
  reading: CrossValidation;
  names: Names;
}

/** So many pairs are shown before more is asked for. */
const FIRST = 15;

/** Which topics are taken for which, each with the examples behind it, and as a picture. */
export function MixedUp({ bot, reading, names }: MixedUpProps) {
  const t = useTranslation(qualityMessages);
  const [showsAll, setShowsAll] = useState(false);
  const [moved, setMoved] = useState('');
  const id = useId();
  const [opened, setOpened] = useState<string | null>(null);
  const { confusions } = reading;
  const languages = [...new Set(confusions.map((one) => one.language as string))];
  const [chosen, setLanguage] = useState('');
  const language = languages.find((one) => one === chosen) ?? languages[0] ?? '';
  const shown = confusions.filter((one, at) => showsAll || at < FIRST || keyOf(one) === opened);
  const open = (key: string) => {
    setOpened(key);
    requestAnimationFrame(() => {
      const summary = document.getElementById(`${id}${key}`)?.querySelector('summary');
      summary?.focus();
      summary?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <section>
      <h2>{t('mixed')}</h2>
      <p role="status">{moved}</p>
      {confusions.length === 0 && <p>{t('mixed.none')}</p>}
      {confusions.length > 0 && (
        <Disclosure summary={t('mixed.picture')}>
          {languages.length > 1 && (
            <SelectField
              label={t('mixed.picture.language')}
              value={language}
              onChange={setLanguage}
              choices={languages.map((code) => ({ value: code, label: names.language(code) }))}
            />
          )}
          <ConfusionPicture
            confusions={confusions.filter((one) => one.language === language)}
            names={names}
            onOpen={open}
          />
        </Disclosure>
      )}
      <ul className={styles.list}>
        {shown.map((confusion) => (
          <li key={keyOf(confusion)} id={`${id}${keyOf(confusion)}`}>
            <Disclosure
              key={String(opened === keyOf(confusion))}
              defaultOpen={opened === keyOf(confusion)}
              summary={
                <>
                  {t('mixed.pair', {
                    from: names.topic(confusion.intent),
                    to: names.topic(confusion.readAs),
                  })}{' '}
                  <span className={styles.quiet}>
                    {t('mixed.count', {
                      count: confusion.examples.length,
                      language: names.language(confusion.language),
                    })}
                  </span>
                </>
              }
            >
              <Pair bot={bot} confusion={confusion} names={names} onMoved={setMoved} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {!showsAll && confusions.length > shown.length && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {t('mixed.more')} ({confusions.length})
        </Button>
      )}
    </section>
  );
}

interface PairProps {
  bot: string;
  confusion: Confusion;
  names: Names;
  onMoved: (told: string) => void;
}

function Pair({ bot, confusion, names, onMoved }: PairProps) {
  const t = useTranslation(qualityMessages);
  const { partsOf, nameOf, change, canWrite } = useDraft();
  const { intent, readAs, language, examples } = confusion;
  const [from, to] = [intent, readAs].map((name) =>
    partsOf('intent').find((part) => nameOf(part) === name),
  );
  const move = (text: string) => {
    const edits = from && to && moveExample(from, to, language, text);
    if (!edits) return;
    change(edits);
    onMoved(t('mixed.moved', { text, to: names.topic(readAs) }));
  };
  return (
    <>
      <ul className={styles.list}>
        {examples.map(({ text, confidence, likest }) => (
          <li key={text} className={styles.example}>
            <span lang={language}>
              {t('mixed.example', { text, percent: Math.round(confidence * 100) })}
            </span>{' '}
            <span className={styles.quiet}>{t('mixed.like', { likest })}</span>
            {canWrite && from && to && moveExample(from, to, language, text) && (
              <Button variant="quiet" onClick={() => move(text)}>
                {t('mixed.move', { to: names.topic(readAs) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        {[from, to].map(
          (part) =>
            part && (
              <a key={part.id} href={partLink(bot, 'intent', part.id)}>
                {t('mixed.open', { topic: names.topic(nameOf(part)) })}
              </a>
            ),
        )}
      </p>
    </>
  );
}

/** What one pair is known by. */
function keyOf({ language, intent, readAs }: Confusion): string {
  return `${language} ${intent} ${readAs}`;
}
