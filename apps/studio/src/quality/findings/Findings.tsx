import type { Finding, FindingKind } from '@auroraai/dialogue/editing';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../../draft/DraftProvider.tsx';
import { useFaultWords } from '../../faults/useFaultWords.ts';
import type { Names } from '../../try/explain/explain.ts';
import { usePartLabel } from '../../versions/usePartLabel.ts';
import { qualityMessages } from '../messages.ts';
import { partLink } from '../part-link.ts';
import styles from '../QualityPage.module.css';
import { sentenceOf } from './finding-sentence.ts';

/** Props of {@link Findings}. */
export interface FindingsProps {
  bot: string;
  /** The gravest first. */
  findings: readonly Finding[];
  names: Names;
}

/** So many of one kind are shown before more is asked for. */
const FIRST = 10;

/** What the editors should look at, by kind, each with the way there. */
export function Findings({ bot, findings, names }: FindingsProps) {
  const t = useTranslation(qualityMessages);
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return (
    <section>
      <h2>{t('findings')}</h2>
      {findings.length === 0 && <p>{t('findings.none')}</p>}
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Group
              bot={bot}
              kind={kind}
              findings={findings.filter((one) => one.kind === kind)}
              names={names}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ bot, kind, findings, names }: FindingsProps & { kind: FindingKind }) {
  const t = useTranslation(qualityMessages);
  const [most, setMost] = useState(FIRST);
  const [first] = findings;
  if (!first) return null;
  return (
    <Disclosure
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
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of one check never move
          <li key={at} className={styles.example}>
            <FindingLine bot={bot} finding={finding} names={names} />
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

function FindingLine({
  bot,
  finding,
  names,
}: Omit<FindingsProps, 'findings'> & { finding: Finding }) {
  const t = useTranslation(qualityMessages);
  const label = usePartLabel();
  const { partsOf, nameOf } = useDraft();
  const faultWords = useFaultWords();
  const { key, values } = sentenceOf(finding, {
    ...faultWords,
    names,
    talk: (talk) => t(`talk.${talk}`),
  });
  return (
    <>
      {finding.parts.map(({ kind, name }) => {
        const part = partsOf(kind).find((one) => nameOf(one) === name);
        const shown = label(kind, kind === 'intent' ? names.topic(name) : name);
        return part ? (
          <a
            key={`${kind} ${name}`}
            href={partLink(bot, kind, part.id)}
            aria-label={t('findings.go', { name: shown })}
          >
            {shown}
          </a>
        ) : (
          <span key={`${kind} ${name}`}>{shown}</span>
        );
      })}
      <span>{t(key, values)}</span>
    </>
  );
}
