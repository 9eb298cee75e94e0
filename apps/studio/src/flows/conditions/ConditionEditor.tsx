import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, SelectField, useTranslation } from '@auroraai/ui';
import { isObject } from '../../draft/json.ts';
import { TextField } from '../../fields/TextField.tsx';
import styles from '../Flows.module.css';
import { ListField } from '../ListField.tsx';
import { flowMessages } from '../messages.ts';
import { useChoices } from '../useChoices.ts';
import { useStepWords } from '../useStepWords.ts';
import {
  CONDITION_KINDS,
  type ConditionKind,
  conditionWords,
  kindOfCondition,
  newCondition,
  text,
  typedValue,
} from './condition.ts';

/** Props of {@link ConditionEditor}. */
export interface ConditionEditorProps {
  label: string;
  value: StudioJson | undefined;
  /** Called with the new condition; undefined = none. */
  onChange: (value: StudioJson | undefined) => void;
  /** Whether there may be none. @default false */
  isOptional?: boolean;
  /** How deep it stands in other conditions. @default 0 */
  depth?: number;
}

/** Deeper than this conditions are not put into each other. */
const DEEPEST = 3;

/** A condition, put together in words. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { label, value, onChange, isOptional = false, depth = 0 } = props;
  const t = useTranslation(flowMessages);
  const words = useStepWords();
  const choices = useChoices();
  const kind = value === undefined ? '' : (kindOfCondition(value) ?? '');
  const kinds = CONDITION_KINDS.filter(
    (each) => depth < DEEPEST || !['all', 'any', 'not'].includes(each),
  );
  return (
    <fieldset className={styles.condition}>
      <legend>{label}</legend>
      <p className={styles.quiet}>
        {value === undefined ? t('condition.none') : conditionWords(value, t, words.language)}
      </p>
      <SelectField
        label={t('condition.kind')}
        value={kind}
        {...((isOptional || kind === '') && { emptyLabel: t('condition.choose.none') })}
        onChange={(next) =>
          onChange(
            next === ''
              ? undefined
              : newCondition(next as ConditionKind, value, choices.first('slot')),
          )
        }
        choices={kinds.map((each) => ({ value: each, label: t(`condition.choose.${each}`) }))}
      />
      {isObject(value) && <Details {...props} depth={depth} kind={kind} />}
    </fieldset>
  );
}

function Details({
  value,
  onChange,
  kind,
  depth = 0,
}: ConditionEditorProps & { kind: ConditionKind | '' }) {
  const t = useTranslation(flowMessages);
  const words = useStepWords();
  const choices = useChoices();
  if (!isObject(value)) return null;
  const slotKind = choices.kindOfSlot(text(value.slot));
  const set = (change: Record<string, StudioJson>) => onChange({ ...value, ...change });
  const number = (key: 'min' | 'max', label: string) => (
    <TextField
      label={label}
      value={value[key] === undefined ? '' : text(value[key])}
      onChange={(typed) => set({ [key]: typedValue(typed, slotKind ?? 'number') })}
    />
  );
  if (kind === 'all' || kind === 'any') {
    const given = value[kind];
    const parts: readonly StudioJson[] = Array.isArray(given) ? given : [];
    return (
      <div className={styles.inner}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions are known by their place
          <div key={at} className={styles.stack}>
            <ConditionEditor
              label={`${t('condition')} ${at + 1}`}
              value={part}
              depth={depth + 1}
              onChange={(next) =>
                onChange({
                  [kind]: parts.map((one, index) => (index === at ? (next ?? one) : one)),
                })
              }
            />
            <div>
              <Button
                variant="quiet"
                onClick={() => onChange({ [kind]: parts.filter((_, index) => index !== at) })}
              >
                {t('condition.remove', { part: conditionWords(part, t, words.language) })}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button onClick={() => onChange({ [kind]: [...parts, { officeOpen: true }] })}>
            {t('condition.add')}
          </Button>
        </div>
      </div>
    );
  }
  if (kind === 'not')
    return (
      <div className={styles.inner}>
        <ConditionEditor
          label={t('condition')}
          value={value.not}
          depth={depth + 1}
          onChange={(next) => next !== undefined && onChange({ not: next })}
        />
      </div>
    );
  return (
    <div className={styles.fields}>
      {kind.startsWith('slot') && (
        <SelectField
          label={t('condition.slot')}
          value={text(value.slot)}
          onChange={(slot) => set({ slot })}
          choices={choices.of('slot')}
        />
      )}
      {kind === 'context' && (
        <TextField
          label={t('condition.context.name')}
          value={text(value.context)}
          onChange={(context) => set({ context })}
        />
      )}
      {(kind === 'slot-is' || kind === 'context') && (
        <TextField
          label={t('condition.value')}
          value={text(value.is)}
          onChange={(typed) => set({ is: typedValue(typed, slotKind) })}
        />
      )}
      {kind === 'slot-in' && (
        <ListField
          label={t('condition.values')}
          value={value.in}
          kind={slotKind}
          onChange={(values) => set({ in: values })}
        />
      )}
      {kind === 'slot-between' && (
        <>
          {number('min', t('branch.min'))}
          {number('max', t('branch.max'))}
        </>
      )}
      {kind === 'language' && (
        <SelectField
          label={t('condition.languageOf')}
          value={text(value.language)}
          onChange={(language) => set({ language })}
          choices={choices.languages.map((code) => ({ value: code, label: words.language(code) }))}
        />
      )}
    </div>
  );
}
