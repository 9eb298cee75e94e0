import { Disclosure, useTranslation } from '@auroraai/ui';
import { ConditionEditor } from '../../conditions/ConditionEditor.tsx';
import { conditionWords } from '../../conditions/condition-words.ts';
import { useConditionWords } from '../../conditions/useConditionWords.ts';
import { objectIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { type Path, useEditor } from '../part/PartEditor.tsx';
import styles from './Variant.module.css';

/** Props of {@link VariantCondition}. */
export interface VariantConditionProps {
  /** Where the variant stands. */
  path: Path;
}

/** When a variant is said, as a sentence; opened, the condition is put together. */
export function VariantCondition({ path }: VariantConditionProps) {
  const t = useTranslation(contentMessages);
  const words = useConditionWords();
  const { at, set, isReadOnly } = useEditor();
  const place = [...path, 'if'];
  const condition = at(place);
  const all = at(path.slice(0, -1));
  const variants = Array.isArray(all) ? all : [];
  const others = variants.filter((_, number) => number !== path.at(-1));
  // A single way to say something needs no word about when.
  if (condition === undefined && others.length === 0) return null;
  const isLast = others.some((variant) => objectIn(variant).if !== undefined);
  const says =
    condition === undefined
      ? t(isLast ? 'variant.otherwise' : 'variant.always')
      : t('variant.when', { when: conditionWords(condition, words) });
  if (isReadOnly) return <p className={styles.condition}>{says}</p>;
  return (
    <div data-at={place.join('/')}>
      <Disclosure summary={says}>
        <ConditionEditor
          label={t('variant.condition')}
          value={condition}
          isOptional
          isSaid
          onChange={(next) => set(place, next)}
        />
      </Disclosure>
    </div>
  );
}
