import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { useBotLanguages } from '../content/useBotLanguages.ts';
import { isObject, type JsonObject } from '../draft/json.ts';
import { TextField } from '../fields/TextField.tsx';
import { text } from '../fields/typed-value.ts';
import { useItemList } from '../fields/useItemList.ts';
import { CONDITION_KINDS, type ConditionKind, kindOfCondition, newCondition } from './condition.ts';
import { conditionWords } from './condition-words.ts';
import styles from './conditions.module.css';
import { conditionMessages } from './messages.ts';
import { useConditionWords } from './useConditionWords.ts';
import { useSlots } from './useSlots.ts';
import { ValueField, ValuesField } from './ValueFields.tsx';

/** Props of {@link ConditionEditor}. */
export interface ConditionEditorProps {
  label: string;
  value: StudioJson | undefined;
  /** Called with the new condition; undefined = none. */
  onChange: (value: StudioJson | undefined) => void;
  /** Whether there may be none. @default false */
  isOptional?: boolean;
  /** Whether the sentence that says it stands elsewhere already. @default false */
  isSaid?: boolean;
  /** How deep it stands in other conditions. @default 0 */
  depth?: number;
}

/** Deeper than this conditions are not put into each other. */
const DEEPEST = 3;

/** A condition, put together in words. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { label, value, onChange, isOptional = false, isSaid = false, depth = 0 } = props;
  const t = useTranslation(conditionMessages);
  const words = useConditionWords();
  const slots = useSlots();
  const kind = value === undefined ? '' : (kindOfCondition(value) ?? '');
  const [first] = slots.keys();
  const kinds = CONDITION_KINDS.filter((each) => {
    if (['all', 'any', 'not'].includes(each)) return depth < DEEPEST;
    return !each.startsWith('slot') || each === kind || first !== undefined;
  });
  const choose = (next: ConditionKind | '') =>
    onChange(next === '' ? undefined : newCondition(next, value, first ?? ''));
  return (
    <fieldset className={styles.condition}>
      <legend>{label}</legend>
      {!isSaid && (
        <p className={styles.said}>
          {value === undefined ? t('none') : conditionWords(value, words)}
        </p>
      )}
      <SelectField
        label={t('kind')}
        value={kind}
        {...((isOptional || kind === '') && { emptyLabel: t('choose.none') })}
        onChange={(next) => choose(next as ConditionKind | '')}
        choices={kinds.map((each) => ({ value: each, label: t(`choose.${each}`) }))}
      />
      {isObject(value) && kind !== '' && (
        <Details value={value} onChange={onChange} kind={kind} depth={depth} />
      )}
    </fieldset>
  );
}

interface DetailsProps {
  value: JsonObject;
  onChange: (value: StudioJson) => void;
  kind: ConditionKind;
  depth: number;
}

function Details({ value, onChange, kind, depth }: DetailsProps) {
  const t = useTranslation(conditionMessages);
  if (kind === 'all' || kind === 'any') {
    const given = value[kind];
    return (
      <Parts
        parts={Array.isArray(given) ? given : []}
        depth={depth}
        onChange={(parts) => onChange({ [kind]: parts })}
      />
    );
  }
  if (kind === 'not') {
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
  }
  return <Fact value={value} kind={kind} onChange={onChange} />;
}

interface PartsProps {
  parts: readonly StudioJson[];
  depth: number;
  onChange: (parts: StudioJson[]) => void;
}

/** Several conditions, one below the other. */
function Parts({ parts, depth, onChange }: PartsProps) {
  const t = useTranslation(conditionMessages);
  const words = useConditionWords();
  const list = useItemList(parts);
  const [said, setSaid] = useState('');
  return (
    <div className={styles.inner}>
      {parts.map((part, at) => (
        <div key={list.keys[at]} {...list.mark('item', at)} className={styles.item}>
          <ConditionEditor
            label={t('number', { number: at + 1 })}
            value={part}
            depth={depth + 1}
            onChange={(next) =>
              onChange(parts.map((one, index) => (index === at ? (next ?? one) : one)))
            }
          />
          <div>
            <Button
              variant="quiet"
              {...list.mark('remove', at)}
              onClick={() => {
                list.removing(at);
                onChange(parts.filter((_, index) => index !== at));
                setSaid(t('removed'));
              }}
            >
              {t('remove', { part: conditionWords(part, words) })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          {...list.mark('add')}
          onClick={() => {
            list.adding(parts.length);
            onChange([...parts, { officeOpen: true }]);
            setSaid('');
          }}
        >
          {t('add')}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}

/** One thing that is looked at. */
function Fact({ value, kind, onChange }: Omit<DetailsProps, 'depth'>) {
  const t = useTranslation(conditionMessages);
  const words = useConditionWords();
  const slots = useSlots();
  const languages = useBotLanguages();
  const slot = slots.get(text(value.slot));
  const set = (change: Record<string, StudioJson>) => onChange({ ...value, ...change });
  const isOfSlot = kind.startsWith('slot');
  if (!isOfSlot && kind !== 'context' && kind !== 'language') return null;
  return (
    <div className={styles.fields}>
      {isOfSlot && (
        <SelectField
          label={t('slot')}
          {...(!slot && { emptyLabel: t('slot.choose') })}
          value={slot?.name ?? ''}
          onChange={(name) => name !== '' && set({ slot: name })}
          choices={[...slots.values()].map(({ name, title }) => ({ value: name, label: title }))}
        />
      )}
      {kind === 'context' && (
        <TextField
          label={t('context.name')}
          value={typeof value.context === 'string' ? value.context : ''}
          maxLength={80}
          onChange={(context) => set({ context })}
        />
      )}
      {(kind === 'slot-is' || kind === 'context') && (
        <ValueField
          label={t('value')}
          slot={isOfSlot ? slot : undefined}
          value={value.is}
          onChange={(is) => set({ is })}
        />
      )}
      {kind === 'slot-in' && (
        <ValuesField slot={slot} value={value.in} onChange={(values) => set({ in: values })} />
      )}
      {kind === 'slot-between' &&
        (['min', 'max'] as const).map((bound) => (
          <ValueField
            key={bound}
            label={t(bound)}
            slot={slot && { ...slot, options: [] }}
            value={value[bound]}
            onChange={(next) => set({ [bound]: next })}
          />
        ))}
      {kind === 'language' && (
        <SelectField
          label={t('languageOf')}
          value={text(value.language)}
          onChange={(language) => set({ language })}
          choices={languages.map((code) => ({ value: code, label: words.language(code) }))}
        />
      )}
    </div>
  );
}
