import type { StudioJson } from '@auroraai/api-client/studio';
import { Combobox, SelectField, useTranslation } from '@auroraai/ui';
import { ConditionEditor } from '../../conditions/ConditionEditor.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { TextField } from '../../fields/TextField.tsx';
import { text, typedValue } from '../../fields/typed-value.ts';
import { partLink } from '../../quality/part-link.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { useChoices } from '../useChoices.ts';
import { BranchesEditor } from './BranchesEditor.tsx';
import { SearchEditor } from './SearchEditor.tsx';
import type { StepEditorProps } from './step-editor-props.ts';
import { kindOfStep } from './steps.ts';
import { withKey } from './with-key.ts';

/** What can be chosen of one step. */
export function StepEditor({ bot, step, onChange }: StepEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const kind = kindOfStep(step);
  if (!isObject(step) || !kind) return null;
  const set = (key: string, value: StudioJson | undefined) => onChange(withKey(step, key, value));
  const name = (
    key: string,
    label: string,
    options: ReturnType<typeof choices.of>,
    isOptional = false,
  ) => (
    <Combobox
      label={label}
      emptyLabel={t(isOptional ? 'edit.none' : 'edit.choose')}
      value={typeof step[key] === 'string' ? step[key] : ''}
      onChange={(value) => (value !== '' || isOptional) && set(key, value || undefined)}
      choices={options}
    />
  );
  switch (kind) {
    case 'say':
    case 'ask': {
      const id = choices.idOf('answer', text(step[kind]));
      return (
        <div className={styles.stack}>
          <div className={styles.fields}>
            {name(kind, t(kind === 'say' ? 'edit.answer' : 'edit.question'), choices.of('answer'))}
            {kind === 'ask' && name('slot', t('edit.slot'), choices.of('slot'), true)}
          </div>
          {id && <a href={partLink(bot, 'answer', id)}>{t('edit.open')}</a>}
          {kind === 'ask' && <BranchesEditor step={step} onChange={onChange} />}
        </div>
      );
    }
    case 'form':
      return name('form', t('edit.form'), choices.of('form'));
    case 'run':
    case 'go':
      return name(kind, t('edit.flow'), choices.of('flow'));
    case 'if':
      return (
        <ConditionEditor
          label={t('condition')}
          value={step.if}
          onChange={(value) => value !== undefined && set('if', value)}
        />
      );
    case 'set':
      return <SetEditor step={step} onChange={onChange} />;
    case 'end':
      return (
        <SelectField
          label={t('edit.end')}
          value={text(step.end)}
          onChange={(value) => set('end', value)}
          choices={[
            { value: 'flow', label: t('step.end.flow') },
            { value: 'conversation', label: t('step.end.conversation') },
          ]}
        />
      );
    case 'recommend-text':
    case 'recommend-situation':
      return <SearchEditor step={step} onChange={onChange} />;
    case 'http':
      return name('action', t('edit.action'), choices.settings('httpActions'));
    case 'refer':
      return name('bot', t('edit.bot'), choices.settings('network'));
    case 'transfer':
      return name('to', t('edit.to'), choices.settings('transfers'));
    default:
      return <p>{t('edit.nothing')}</p>;
  }
}

function SetEditor({
  step,
  onChange,
}: {
  step: JsonObject;
  onChange: StepEditorProps['onChange'];
}) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const [[slot, value] = ['', '']] = Object.entries(isObject(step.set) ? step.set : {});
  const others = isObject(step.set)
    ? Object.entries(step.set).filter(([name]) => name !== slot)
    : [];
  const set = (name: string, given: StudioJson) =>
    onChange({ ...step, set: { [name]: given, ...Object.fromEntries(others) } });
  return (
    <div className={styles.fields}>
      <SelectField
        label={t('condition.slot')}
        value={slot}
        onChange={(name) => set(name, value)}
        choices={choices.of('slot')}
      />
      <TextField
        label={t('edit.value')}
        value={text(value)}
        onChange={(typed) => set(slot, typedValue(typed, choices.kindOfSlot(slot)))}
      />
    </div>
  );
}
