import { useLanguageName, useTranslation } from '@auroraai/ui';
import { useId } from 'react';
import { ENOUGH_EXAMPLES } from '../lacks.ts';
import { examplesIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { useEditor } from '../part/PartEditor.tsx';
import { ExampleLine } from './ExampleLine.tsx';
import styles from './Examples.module.css';
import { useExampleLines } from './useExampleLines.ts';

/** Props of {@link ExampleColumn}. */
export interface ExampleColumnProps {
  language: string;
}

/** The examples of a topic in one language. */
export function ExampleColumn({ language }: ExampleColumnProps) {
  const t = useTranslation(contentMessages);
  const nameOf = useLanguageName();
  const heading = useId();
  const { part, set, isReadOnly } = useEditor();
  const examples = examplesIn(part.value, language);
  const { keyed, actions, idOf } = useExampleLines(examples, (next) =>
    set(['examples', language], next),
  );
  const lacking = ENOUGH_EXAMPLES - examples.length;
  return (
    <section aria-labelledby={heading} data-at={`examples/${language}`}>
      <h3 className={styles.heading} id={heading}>
        {nameOf(language)} <span className={styles.count}>{examples.length}</span>
      </h3>
      {lacking > 0 && <p className={styles.few}>{t('examples.few', { count: lacking })}</p>}
      <ol className={styles.lines} lang={language}>
        {keyed.items.map((text, at) => {
          const key = keyed.keys[at] ?? at;
          const isFree = at === keyed.items.length - 1;
          if (isFree && isReadOnly) return null;
          return (
            <ExampleLine
              key={key}
              id={idOf(key)}
              lineKey={key}
              text={text}
              number={isFree ? 0 : at + 1}
              isReadOnly={isReadOnly}
              actions={actions}
            />
          );
        })}
      </ol>
    </section>
  );
}
