import type { PartChange } from '@auroraai/dialogue/editing';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { versionMessages } from '../messages.ts';
import styles from './Changes.module.css';
import { Differences } from './Differences.tsx';

/** So many are shown before more is asked for. */
const FIRST = 30;

/** What is otherwise between two bots, part by part, in words. */
export function Changes({ changes }: { changes: readonly PartChange[] }) {
  const t = useTranslation(versionMessages);
  const [most, setMost] = useState(FIRST);
  const rest = changes.length - most;
  return (
    <>
      <ul className={styles.changes}>
        {changes.slice(0, most).map((change) => (
          <li key={`${change.kind} ${change.change} ${change.name}`} data-change={change.change}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" onClick={() => setMost(changes.length)}>
          {t('changes.more', { count: rest })}
        </Button>
      )}
    </>
  );
}

function ChangeLine({ change }: { change: PartChange }) {
  const t = useTranslation(versionMessages);
  const name = t(`kind.${change.kind}`, { name: change.name });
  const what = t(`change.${change.change}`, {
    count: change.differences.length,
    before: change.formerName ?? '',
  });
  const line = (
    <>
      <b>{name}</b>: {what}
    </>
  );
  if (change.differences.length === 0) return <span>{line}</span>;
  return (
    <Disclosure summary={line}>
      <Differences differences={change.differences} />
    </Disclosure>
  );
}
