import type { PartKind } from '@auroraai/api-client/studio';
import { Checkbox, useFormat, useTranslation } from '@auroraai/ui';
import styles from './FilesPage.module.css';
import { importMessages } from './messages.ts';
import type { PlannedKind } from './plan-import.ts';

/** Props of {@link KindChoice}. */
export interface KindChoiceProps {
  kinds: readonly PlannedKind[];
  /** What is taken. */
  chosen: ReadonlySet<PartKind>;
  onChange: (chosen: ReadonlySet<PartKind>) => void;
}

/** Which kinds of part are taken from a file. */
export function KindChoice({ kinds, chosen, onChange }: KindChoiceProps) {
  const t = useTranslation(importMessages);
  const format = useFormat();
  const choose = (kind: PartKind, isChosen: boolean) =>
    onChange(
      new Set(
        kinds.map((one) => one.kind).filter((one) => (one === kind ? isChosen : chosen.has(one))),
      ),
    );
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('take')}</legend>
      {kinds.map(({ kind, edits }) => {
        const newCount = edits.filter(({ part }) => part === null).length;
        const counts = [
          ...(newCount > 0 ? [t('take.new', { count: newCount })] : []),
          ...(edits.length > newCount
            ? [t('take.changed', { count: edits.length - newCount })]
            : []),
        ];
        return kind === 'settings' ? null : (
          <Checkbox
            key={kind}
            label={t(`take.${kind}`)}
            note={format.list(counts)}
            checked={chosen.has(kind)}
            onChange={(isChosen) => choose(kind, isChosen)}
          />
        );
      })}
    </fieldset>
  );
}
