import type { StudioPart } from '@auroraai/api-client/studio';
import { useLocale, useTranslation } from '@auroraai/ui';
import { memo } from 'react';
import { linkTo } from '../../shell/route.ts';
import { lacksOf } from '../lacks.ts';
import { examplesIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { beginningOf } from '../part-words.ts';
import styles from './Lists.module.css';

/** Props of {@link PartLine}. */
export interface PartLineProps {
  bot: string;
  part: StudioPart;
  title: string;
  languages: readonly string[];
  /** How many findings there are about it, as far as somebody has looked. */
  findingCount: number;
  isOpen: boolean;
  isChosen: boolean;
  /** Called with whether it is chosen; null where nothing can be done with what is chosen. */
  onChoose: ((id: string, isChosen: boolean) => void) | null;
}

/** One part in its list: what it is called, and what it lacks. */
export const PartLine = memo(function PartLine(props: PartLineProps) {
  const { bot, part, title, languages, findingCount, isOpen, isChosen, onChoose } = props;
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { missingCount, fewExamples } = lacksOf(part, languages);
  const facts = [
    part.kind === 'intent' &&
      languages.map((each) => `${each} ${examplesIn(part.value, each).length}`).join(' · '),
    part.kind === 'answer' && beginningOf(part, language),
  ].filter(Boolean);
  const faults = [
    missingCount > 0 && t('lacks.missing', { count: missingCount }),
    fewExamples.length > 0 && t('lacks.few', { languages: fewExamples.join(', ') }),
    findingCount > 0 && t('lacks.findings', { count: findingCount }),
  ].filter(Boolean);
  return (
    <li className={styles.part} data-open={isOpen || undefined}>
      {onChoose && (
        <input
          type="checkbox"
          className={styles.choose}
          aria-label={t('list.choose', { name: title })}
          checked={isChosen}
          onChange={(event) => onChoose(part.id, event.target.checked)}
        />
      )}
      <a
        className={styles.link}
        href={linkTo(bot, 'content', part.id)}
        aria-current={isOpen ? 'page' : undefined}
      >
        <span className={styles.name}>{title}</span>
        {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
        {faults.length > 0 && <span className={styles.faults}>{faults.join(' · ')}</span>}
      </a>
    </li>
  );
});
