import type { StudioJson } from '@auroraai/api-client/studio';
import { type AnswerVariant, fittingVariants } from '@auroraai/dialogue';
import { Banner, Disclosure, SelectField, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { factWords, situationWords } from '../../conditions/situation-words.ts';
import {
  type Factor,
  factorsOf,
  factsIn,
  type Situation,
  silentSituation,
} from '../../conditions/situations.ts';
import { useConditionWords } from '../../conditions/useConditionWords.ts';
import { useSlots } from '../../conditions/useSlots.ts';
import { objectIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { useEditor } from '../part/PartEditor.tsx';
import styles from './Variant.module.css';

/** Which of the variants of an answer is said when, to be tried out; warns where none would be. */
export function WhichIsSaid() {
  const t = useTranslation(contentMessages);
  const words = useConditionWords();
  const slots = useSlots();
  const { at, languages } = useEditor();
  const value = at(['variants']);
  const variants = (Array.isArray(value) ? value.map(objectIn) : []) as unknown as AnswerVariant[];
  const conditions = variants.map((variant) => variant.if as StudioJson | undefined);
  if (conditions.every((condition) => condition === undefined)) return null;
  const factors = factorsOf(conditions, { slots, languages });
  const silent = silentSituation(variants, factors);
  return (
    <div className={styles.which}>
      <div role="status">
        {silent !== null && (
          <Banner
            title={
              silent === 'too-many'
                ? t('variant.silent.perhaps')
                : t('variant.silent', { when: situationWords(silent, words) })
            }
          />
        )}
      </div>
      <Disclosure summary={t('variant.try')}>
        <Trial variants={variants} factors={factors} />
      </Disclosure>
    </div>
  );
}

interface TrialProps {
  variants: readonly AnswerVariant[];
  factors: readonly Factor[];
}

/** Lets somebody choose a situation and says what would be said in it. */
function Trial({ variants, factors }: TrialProps) {
  const t = useTranslation(contentMessages);
  const format = useFormat();
  const words = useConditionWords();
  /** What was chosen, by factor, as the place of the value among those of the factor. */
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const situation: Situation = new Map(
    factors.map((factor) => [factor, factor.values[chosen[keyOf(factor)] ?? 0]]),
  );
  const said = fittingVariants(variants, factsIn(situation));
  const names = said.map((number) => t('variant', { number: number + 1 }));
  const count = Math.min(names.length, 2);
  const labelOf = (factor: Factor): string => {
    if (factor.of === 'slot') return words.slot(factor.name);
    return factor.of === 'context' ? factor.name : t(`variant.try.${factor.of}`);
  };
  return (
    <div className={styles.trial}>
      <div className={styles.row}>
        {factors.map((factor) => {
          const key = keyOf(factor);
          return (
            <SelectField
              key={key}
              label={labelOf(factor)}
              value={`${Math.min(chosen[key] ?? 0, factor.values.length - 1)}`}
              onChange={(at) => setChosen({ ...chosen, [key]: Number(at) })}
              choices={factor.values.map((value, at) => ({
                value: `${at}`,
                label: factWords(factor, value, words),
              }))}
            />
          );
        })}
      </div>
      <p role="status" className={styles.outcome}>
        {count === 0 && t('variant.said.none')}
        {count === 1 && t('variant.said', { name: names[0] ?? '' })}
        {count === 2 && t('variant.said.turns', { names: format.list(names) })}
      </p>
    </div>
  );
}

function keyOf(factor: Factor): string {
  return 'name' in factor ? `${factor.of} ${factor.name}` : factor.of;
}
