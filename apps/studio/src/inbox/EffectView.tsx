import type { Effect } from '@auroraai/dialogue/editing';
import { Disclosure, useTranslation } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import styles from './InboxPage.module.css';
import { inboxMessages } from './messages.ts';

/** Props of {@link EffectView}. */
export interface EffectViewProps {
  effect: Effect;
  names: Names;
}

/** So many examples are named. */
const MOST = 30;

/** What a change would make better and worse, in sentences. */
export function EffectView({ effect, names }: EffectViewProps) {
  const t = useTranslation(inboxMessages);
  const { broken, mended, passing } = effect.tests;
  const worse = effect.readings.filter(({ before, after }) => before === null && after !== null);
  const better = effect.readings.filter(({ before, after }) => before !== null && after === null);
  const moved = effect.languages.filter(({ before, after }) => before !== after);
  return (
    <div className={styles.effect}>
      <h3>{t('effect.title')}</h3>
      <p>{t('effect.tests', { count: passing })}</p>
      {broken.length > 0 && (
        <div className={styles.bad}>
          <p>{t('effect.broken', { count: broken.length })}</p>
          <ul>
            {broken.map(({ test }) => (
              <li key={test}>{test}</li>
            ))}
          </ul>
        </div>
      )}
      {mended.length > 0 && <p>{t('effect.mended', { names: mended.join(', ') })}</p>}
      {moved.length === 0 && <p>{t('effect.same')}</p>}
      {moved.map(({ language, examples, before, after }) => (
        <p key={language}>
          {t('effect.language', {
            language: names.language(language),
            all: examples,
            before,
            after,
          })}
        </p>
      ))}
      <Readings
        summary={t('effect.better', { count: better.length })}
        lines={better.map(({ text, intent }) => `${t('said', { text })}: ${names.topic(intent)}`)}
      />
      <Readings
        summary={t('effect.worse', { count: worse.length })}
        lines={worse.map(
          ({ text, intent, after }) =>
            `${t('said', { text })}: ${names.topic(intent)} → ${names.topic(after ?? '')}`,
        )}
      />
    </div>
  );
}

/** Examples that are read otherwise; how many is told at once, which ones to whoever asks. */
function Readings({ summary, lines }: { summary: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
