import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, SelectField, useTranslation } from '@auroraai/ui';
import { memo, useState } from 'react';
import { valueAt } from '../../draft/json.ts';
import { useItemKeys } from '../../draft/useItemKeys.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { useChoices } from '../useChoices.ts';
import { newStep } from './new-step.ts';
import type { OutlineProps } from './outline-props.ts';
import { StepItem } from './StepItem.tsx';
import { listWords } from './step-words.ts';
import { innerLists, type Path, pathKey, STEP_KINDS, type StepKind, stepsAt } from './steps.ts';

/** The steps of a flow as a nested list of sentences, each edited where it stands. */
export function Outline(props: OutlineProps) {
  return <StepList {...props} list={TOP} />;
}

const TOP: Path = ['steps'];

const StepList = memo(function StepList({ list, ...props }: OutlineProps & { list: Path }) {
  const t = useTranslation(flowMessages);
  const { flow, adding, onAdding, deeds, words, canWrite } = props;
  const steps = stepsAt(flow, list);
  const key = pathKey(list);
  const keys = useItemKeys(steps);
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step, at) => {
          const path = [...list, at];
          const own = pathKey(path);
          return (
            <li key={keys[at]}>
              <StepItem
                {...props}
                path={path}
                step={step}
                isFirst={at === 0}
                isLast={at === steps.length - 1}
              />
              {innerLists(step).map((inner) => (
                <div key={pathKey(inner.path)} className={styles.branch}>
                  <p>{listWords(inner, words)}</p>
                  <StepList {...props} list={[...path, ...inner.path]} />
                </div>
              ))}
              {adding === own && (
                <AddStep
                  onAdd={(next) => deeds.add(list, at + 1, next)}
                  onCancel={() => onAdding(null)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {steps.length === 0 && canWrite && (
        <div>
          {adding === key ? (
            <AddStep onAdd={(next) => deeds.add(list, 0, next)} onCancel={() => onAdding(null)} />
          ) : (
            <Button variant="quiet" data-add={key} onClick={() => onAdding(key)}>
              {t('do.addFirst')}
            </Button>
          )}
        </div>
      )}
      {steps.length === 0 && !canWrite && <p className={styles.quiet}>{t('steps.none')}</p>}
    </>
  );
}, isSame);

/** A list is drawn anew only when something of it, or what is chosen in it, is otherwise. */
function isSame(
  before: OutlineProps & { list: Path },
  after: OutlineProps & { list: Path },
): boolean {
  const key = pathKey(after.list);
  const touches = (one: string | null) => one === key || (one?.startsWith(`${key}/`) ?? false);
  return (
    key === pathKey(before.list) &&
    valueAt(before.flow, before.list) === valueAt(after.flow, after.list) &&
    before.words === after.words &&
    before.deeds === after.deeds &&
    before.canWrite === after.canWrite &&
    (before.selected === after.selected ||
      !(touches(before.selected) || touches(after.selected))) &&
    (before.adding === after.adding || !(touches(before.adding) || touches(after.adding)))
  );
}

/** Kinds that stand for something in the bot's settings are added only where there is any. */
const OF_SETTINGS: Partial<Record<StepKind, 'httpActions' | 'network' | 'transfers'>> = {
  http: 'httpActions',
  refer: 'network',
  transfer: 'transfers',
};

function AddStep({ onAdd, onCancel }: { onAdd: (step: StudioJson) => void; onCancel: () => void }) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const [kind, setKind] = useState<StepKind>('say');
  const kinds = STEP_KINDS.filter((each) => {
    const list = OF_SETTINGS[each];
    if (list) return false;
    if (each === 'form') return choices.first('form') !== '';
    return each !== 'set' || choices.first('slot') !== '';
  });
  const add = () => {
    const first = {
      answer: choices.first('answer'),
      form: choices.first('form'),
      flow: choices.first('flow'),
      slot: choices.first('slot'),
    };
    onAdd(newStep(kind, first));
  };
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      ref={(form) => form?.querySelector('select')?.focus()}
    >
      <SelectField
        label={t('do.which')}
        value={kind}
        onChange={(value) => setKind(value as StepKind)}
        choices={kinds.map((each) => ({
          value: each,
          label: t(`kind.${each as Exclude<StepKind, 'http' | 'refer' | 'transfer'>}`),
        }))}
      />
      <Button type="submit">{t('do.addFirst')}</Button>
      <Button variant="quiet" onClick={onCancel}>
        {t('do.cancel')}
      </Button>
    </form>
  );
}
