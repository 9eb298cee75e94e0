import type { Finding, FindingKind } from '@auroraai/dialogue/editing';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { qualityMessages } from '../messages.ts';
import { placeOfFinding } from '../part-link.ts';
import styles from '../QualityPage.module.css';
import { FindingPlaces } from './FindingPlaces.tsx';
import { FindingSentence } from './FindingSentence.tsx';

/** Props of {@link Findings}. */
export interface FindingsProps {
  bot: string;
  /** The gravest first. */
  findings: readonly Finding[];
  /** The kind that is shown open: somebody comes back to it. */
  open: string | null;
}

/** So many of one kind are shown before more is asked for. */
const FIRST = 10;

/** What the editors should look at, by kind, each with the way there. */
export function Findings({ bot, findings, open }: FindingsProps) {
  const t = useTranslation(qualityMessages);
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return (
    <section>
      <h2>{t('findings')}</h2>
      {findings.length === 0 && <p>{t('findings.none')}</p>}
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind} ref={kind === open ? goTo : undefined}>
            <Group
              bot={bot}
              kind={kind}
              isOpen={kind === open}
              findings={findings.filter((one) => one.kind === kind)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever comes back from a part goes on where they were. */
function goTo(line: HTMLLIElement | null): void {
  const summary = line?.querySelector('summary');
  summary?.focus();
  summary?.scrollIntoView({ block: 'center' });
}

interface GroupProps {
  bot: string;
  kind: FindingKind;
  findings: readonly Finding[];
  isOpen: boolean;
}

function Group({ bot, kind, findings, isOpen }: GroupProps) {
  const t = useTranslation(qualityMessages);
  const [most, setMost] = useState(FIRST);
  const [first] = findings;
  if (!first) return null;
  return (
    <Disclosure
      defaultOpen={isOpen}
      summary={
        <>
          {t(`group.${kind}`)} ({findings.length}){' '}
          <span className={styles.severity} data-severity={first.severity}>
            {t(`severity.${first.severity}`)}
          </span>
        </>
      }
    >
      <ul className={styles.list}>
        {findings.slice(0, most).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same, and none keeps anything
          <li key={at} className={styles.example}>
            <FindingPlaces bot={bot} parts={finding.parts} path={placeOfFinding(finding)} />
            <FindingSentence finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > most && (
        <Button variant="quiet" onClick={() => setMost(findings.length)}>
          {t('findings.more', { count: findings.length - most })}
        </Button>
      )}
    </Disclosure>
  );
}
