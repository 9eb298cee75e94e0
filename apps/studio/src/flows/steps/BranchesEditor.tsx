import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, Combobox, SelectField, useTranslation } from '@auroraai/ui';
import { ConditionEditor } from '../../conditions/ConditionEditor.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { ListField } from '../../fields/ListField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { text } from '../../fields/typed-value.ts';
import { useItemList } from '../../fields/useItemList.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { TopicChips } from '../TopicChips.tsx';
import { useChoices } from '../useChoices.ts';
import { useStepWords } from '../useStepWords.ts';
import { listWords } from './step-words.ts';
import { innerLists } from './steps.ts';
import { withKey } from './with-key.ts';

/** Props of {@link BranchesEditor}. */
export interface BranchesEditorProps {
  step: JsonObject;
  onChange: (step: StudioJson) => void;
}

/** Where a question leads after each kind of reply; what is done there stands in the outline. */
export function BranchesEditor({ step, onChange }: BranchesEditorProps) {
  const t = useTranslation(flowMessages);
  const words = useStepWords();
  const branches: readonly StudioJson[] = Array.isArray(step.branches) ? step.branches : [];
  const set = (next: StudioJson[]) =>
    onChange(withKey(step, 'branches', next.length > 0 ? next : undefined));
  const list = useItemList(branches);
  const labels = innerLists(step).filter(({ kind }) => kind === 'branch');
  return (
    <div className={styles.stack}>
      {branches.map((branch, at) => {
        const label = labels[at] ? listWords(labels[at], words) : '';
        const on = isObject(branch) && isObject(branch.on) ? branch.on : {};
        return (
          <fieldset key={list.keys[at]} {...list.mark('item', at)} className={styles.condition}>
            <legend>{label}</legend>
            <ReplyEditor
              on={on}
              slot={text(step.slot)}
              onChange={(next) =>
                set(
                  branches.map((one, index) =>
                    index === at && isObject(one) ? { ...one, on: next } : one,
                  ),
                )
              }
            />
            <div>
              <Button
                variant="quiet"
                {...list.mark('remove', at)}
                onClick={() => {
                  list.removing(at);
                  set(branches.filter((_, index) => index !== at));
                }}
              >
                {t('branch.remove', { label })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div className={styles.actions}>
        <Button
          {...list.mark('add')}
          onClick={() => {
            list.adding(branches.length);
            set([...branches, { on: { reply: branches.length === 0 ? 'yes' : 'no' }, steps: [] }]);
          }}
        >
          {t('branch.add')}
        </Button>
        {step.otherwise === undefined ? (
          <Button onClick={() => onChange({ ...step, otherwise: [] })}>
            {t('branch.add.otherwise')}
          </Button>
        ) : (
          <Button variant="quiet" onClick={() => onChange(withKey(step, 'otherwise', undefined))}>
            {t('branch.remove', { label: t('list.otherwise') })}
          </Button>
        )}
      </div>
    </div>
  );
}

const REPLIES = ['yes', 'no', 'dont-know', 'skip'] as const;

interface ReplyEditorProps {
  on: JsonObject;
  /** What the question fills. */
  slot: string;
  onChange: (on: JsonObject) => void;
}

function ReplyEditor({ on, slot, onChange }: ReplyEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const topics: readonly string[] = Array.isArray(on.intents) ? on.intents.map(text) : [];
  const set = (key: string, value: StudioJson | undefined) => onChange(withKey(on, key, value));
  const setTopics = (next: string[]) => set('intents', next.length > 0 ? next : undefined);
  const bound = (key: 'min' | 'max') => (
    <TextField
      label={t(`branch.${key}`)}
      type="number"
      value={on[key] === undefined ? '' : text(on[key])}
      onChange={(typed) => {
        const number = Number(typed);
        set(key, typed === '' || Number.isNaN(number) ? undefined : number);
      }}
    />
  );
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={t('branch.reply')}
          value={REPLIES.find((reply) => reply === on.reply) ?? ''}
          emptyLabel={t('edit.none')}
          onChange={(value) => set('reply', value || undefined)}
          choices={REPLIES.map((reply) => ({ value: reply, label: t(`reply.${reply}`) }))}
        />
        <Combobox
          label={t('branch.topic')}
          emptyLabel={t('start.add')}
          value=""
          onChange={(topic) => topic && !topics.includes(topic) && setTopics([...topics, topic])}
          choices={choices.of('intent').filter(({ value }) => !topics.includes(value))}
        />
        <ListField
          label={t('branch.values')}
          value={on.values}
          kind={choices.kindOfSlot(slot)}
          onChange={(values) => set('values', values.length > 0 ? values : undefined)}
        />
        {bound('min')}
        {bound('max')}
      </div>
      <TopicChips topics={topics} onChange={setTopics} />
      {on.if !== undefined && (
        <ConditionEditor
          label={t('condition')}
          value={on.if}
          isOptional
          onChange={(value) => set('if', value)}
        />
      )}
    </>
  );
}
