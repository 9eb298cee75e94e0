import type { Finding } from '@auroraai/dialogue/editing';
import { Disclosure, useTranslation } from '@auroraai/ui';
import { FindingPlaces } from '../quality/findings/FindingPlaces.tsx';
import { FindingSentence } from '../quality/findings/FindingSentence.tsx';
import { qualityMessages } from '../quality/messages.ts';
import { linkTo } from '../shell/route.ts';
import { findingKey } from './known-findings.ts';
import styles from './PartFindings.module.css';

/** Props of {@link PartFindings}. */
export interface PartFindingsProps {
  bot: string;
  /** Key of the part. */
  part: string;
  findings: readonly Finding[];
}

/** What is to be mended in the part that is open, with the way back to all that was found. */
export function PartFindings({ bot, part, findings }: PartFindingsProps) {
  const t = useTranslation(qualityMessages);
  const [first] = findings;
  if (!first) return null;
  return (
    <aside className={styles.findings} aria-label={t('findings')}>
      <Disclosure defaultOpen summary={t('here', { count: findings.length })}>
        <ul>
          {findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same, and none keeps anything
            <li key={at}>
              <b>{t(`group.${finding.kind}`)}.</b> <FindingSentence finding={finding} />{' '}
              <FindingPlaces
                bot={bot}
                parts={finding.parts.filter((other) => findingKey(other) !== part)}
              />
            </li>
          ))}
        </ul>
        <a href={linkTo(bot, 'quality', first.kind)}>{t('here.back')}</a>
      </Disclosure>
    </aside>
  );
}
