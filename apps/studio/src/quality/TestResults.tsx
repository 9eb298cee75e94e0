import type { DialogueTestResult } from '@auroraai/dialogue';
import { Button, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { testFaultText } from '../faults/fault-words.ts';
import { useFaultWords } from '../faults/useFaultWords.ts';
import { qualityMessages } from './messages.ts';
import styles from './QualityPage.module.css';

/** What came of the dialogue tests, those that failed first, each with the conversation as it went. */
export function TestResults({ results }: { results: readonly DialogueTestResult[] }) {
  const t = useTranslation(qualityMessages);
  const { partsOf, nameOf, change, canWrite } = useDraft();
  const [isDeleted, setIsDeleted] = useState(false);
  const failed = results.filter(({ passed }) => !passed);
  const passed = results.filter((result) => result.passed);
  const remove = (name: string) => {
    const part = partsOf('test').find((one) => nameOf(one) === name);
    if (!part) return;
    change([{ part: part.id, kind: 'test', value: null }]);
    setIsDeleted(true);
  };
  const list = (tests: readonly DialogueTestResult[]) => (
    <ul className={styles.list}>
      {tests.map((result) => (
        <li key={result.test}>
          <Disclosure summary={result.test} icon={result.passed ? 'success' : 'alert'}>
            <TestConversation result={result} />
            {canWrite && (
              <Button variant="quiet" onClick={() => remove(result.test)}>
                {t('tests.delete', { name: result.test })}
              </Button>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{t('tests')}</h2>
      <p role="status">{isDeleted && t('tests.deleted')}</p>
      {results.length === 0 && <p>{t('tests.none')}</p>}
      {results.length > 0 && failed.length === 0 && <p>{t('tests.allPassed')}</p>}
      {failed.length > 0 && (
        <>
          <h3>{t('tests.failed', { count: failed.length })}</h3>
          {list(failed)}
        </>
      )}
      {passed.length > 0 && (
        <Disclosure summary={t('tests.passed', { count: passed.length })}>
          {list(passed)}
        </Disclosure>
      )}
    </section>
  );
}

function TestConversation({ result }: { result: DialogueTestResult }) {
  const t = useTranslation(qualityMessages);
  return (
    <ol className={styles.list}>
      {result.transcript.map(({ turn, person, bot }) => (
        <li key={turn} className={styles.turn}>
          <p>
            <b>{t('tests.person')}:</b> {person}
          </p>
          <p>
            <b>{t('tests.bot')}:</b> {bot.length > 0 ? bot.join(' ') : t('tests.silent')}
          </p>
          <Problems result={result} turn={turn} />
        </li>
      ))}
      {result.problems
        .filter(({ turn }) => !result.transcript.some((one) => one.turn === turn))
        .map(({ turn, message }) => (
          <li key={`${turn} ${message}`} className={styles.turn}>
            <p>{t('tests.turn', { number: turn + 1 })}</p>
            <Problems result={result} turn={turn} />
          </li>
        ))}
    </ol>
  );
}

function Problems({ result, turn }: { result: DialogueTestResult; turn: number }) {
  const problems = result.problems.filter((one) => one.turn === turn);
  const words = useFaultWords();
  return problems.map((problem) => {
    const text = testFaultText(problem, words);
    return (
      <p key={text} className={styles.problem}>
        {text}
      </p>
    );
  });
}
