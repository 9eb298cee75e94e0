import type { StudioPart } from '@auroraai/api-client/studio';
import { nameOf } from '@auroraai/dialogue/editing';
import { Button, Combobox, useLocale, useTranslation } from '@auroraai/ui';
import { useOpenDraft, useParts } from '../../draft/DraftProvider.tsx';
import { contentMessages } from '../messages.ts';
import { type ContentKind, titleOf } from '../part-words.ts';
import styles from './Lists.module.css';
import { moveExamples } from './move-examples.ts';

/** Props of {@link ChosenParts}. */
export interface ChosenPartsProps {
  kind: ContentKind;
  /** The parts that are chosen. */
  parts: readonly StudioPart[];
  /** Called when something has been done with them. */
  onDone: () => void;
}

/** What can be done with several parts at once. */
export function ChosenParts({ kind, parts, onDone }: ChosenPartsProps) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const { store } = useOpenDraft();
  const topics = useParts('intent');
  const chosen = new Set(parts.map(({ id }) => id));
  const others = topics.filter(({ id }) => !chosen.has(id));
  const move = (name: string) => {
    const target = others.find(({ value }) => nameOf('intent', value) === name);
    if (!target) return;
    store.change(moveExamples(parts, target));
    onDone();
  };
  return (
    <section className={styles.chosen} aria-label={t('chosen', { count: parts.length })}>
      <p className={styles.count} role="status">
        {t('chosen', { count: parts.length })}
      </p>
      {kind === 'intent' && others.length > 0 && (
        <Combobox
          label={t('chosen.move')}
          emptyLabel={t('chosen.move.where')}
          value=""
          onChange={move}
          choices={others.map((part) => ({
            value: nameOf('intent', part.value),
            label: titleOf(part, language),
          }))}
        />
      )}
      <div className={styles.row}>
        <Button
          onClick={() => {
            store.change(parts.map(({ id }) => ({ part: id, kind, value: null })));
            onDone();
          }}
        >
          {t('chosen.delete')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('chosen.none')}
        </Button>
      </div>
    </section>
  );
}
