import { Combobox, useTranslation } from '@auroraai/ui';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { TextField } from '../../fields/TextField.tsx';
import { text } from '../../fields/typed-value.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { useChoices } from '../useChoices.ts';
import { useStepWords } from '../useStepWords.ts';
import type { StepEditorProps } from './step-editor-props.ts';
import { withKey } from './with-key.ts';

/** Props of {@link SearchEditor}. */
export interface SearchEditorProps {
  step: JsonObject;
  onChange: StepEditorProps['onChange'];
}

/** With which words, where and how many services are looked for. */
export function SearchEditor({ step, onChange }: SearchEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const { language: nameLanguage } = useStepWords();
  const words = isObject(step.text) ? step.text : {};
  const slots = choices.of('slot');
  const setWords = (code: string, typed: string) => {
    const next = withKey(words, code, typed === '' ? undefined : typed);
    onChange(withKey(step, 'text', Object.keys(next).length > 0 ? next : undefined));
  };
  const slot = (key: 'slot' | 'municipality', label: string) => (
    <Combobox
      label={label}
      emptyLabel={t('edit.none')}
      value={typeof step[key] === 'string' ? step[key] : ''}
      onChange={(value) => onChange(withKey(step, key, value || undefined))}
      choices={slots}
    />
  );
  return (
    <div className={styles.fields}>
      {step.do === 'recommend-text' && (
        <>
          {choices.languages.map((code) => (
            <TextField
              key={code}
              label={t('edit.words', { language: nameLanguage(code) })}
              lang={code}
              value={words[code] === undefined ? '' : text(words[code])}
              onChange={(typed) => setWords(code, typed)}
              maxLength={1024}
            />
          ))}
          {slot('slot', t('edit.searchSlot'))}
        </>
      )}
      {slot('municipality', t('edit.municipality'))}
      <TextField
        label={t('edit.limit')}
        type="number"
        value={step.limit === undefined ? '' : text(step.limit)}
        onChange={(typed) => {
          const limit = Number.parseInt(typed, 10);
          onChange(withKey(step, 'limit', limit >= 1 && limit <= 50 ? limit : undefined));
        }}
      />
    </div>
  );
}
