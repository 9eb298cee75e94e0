import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { Button, Checkbox, Combobox, Disclosure, useTranslation } from '@auroraai/ui';
import { useDraft } from '../../draft/DraftProvider.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { ConditionEditor } from '../conditions/ConditionEditor.tsx';
import { text } from '../conditions/condition.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { PartHead } from '../PartHead.tsx';
import { withKey } from '../steps/with-key.ts';
import { useChoices } from '../useChoices.ts';
import { ValidationEditor } from './ValidationEditor.tsx';

/** Props of {@link FormEditor}. */
export interface FormEditorProps {
  bot: string;
  part: StudioPart;
}

/** One form: its questions in their order, what each answer must be, and the summary. */
export function FormEditor({ bot, part }: FormEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const { change, canWrite } = useDraft();
  const value = isObject(part.value) ? part.value : {};
  const fields: readonly StudioJson[] = Array.isArray(value.fields) ? value.fields : [];
  const save = (next: StudioJson) =>
    change([{ part: part.id, kind: 'form', value: next }], `${part.id} fields`);
  const setFields = (next: StudioJson[]) => save({ ...value, fields: next });
  const move = (at: number, by: -1 | 1) => {
    const [field] = fields.slice(at, at + 1);
    const rest = fields.filter((_, index) => index !== at);
    if (field !== undefined) setFields([...rest.slice(0, at + by), field, ...rest.slice(at + by)]);
  };
  const add = () =>
    setFields([...fields, { slot: choices.first('slot'), ask: choices.first('answer') }]);
  return (
    <div className={styles.editor}>
      <PartHead bot={bot} part={part} kind="form" />
      <section className={styles.stack}>
        <h3>{t('form.fields')}</h3>
        {fields.length === 0 && <p className={styles.quiet}>{t('form.fields.none')}</p>}
        <ol className={styles.steps}>
          {fields.map((field, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: questions are known by their place
            <li key={at}>
              <Disclosure
                summary={t('form.field', {
                  slot: text(isObject(field) ? field.slot : undefined),
                  answer: text(isObject(field) ? field.ask : undefined),
                })}
              >
                {canWrite && isObject(field) && (
                  <div className={styles.stack}>
                    <FieldEditor
                      field={field}
                      onChange={(next) =>
                        setFields(fields.map((one, index) => (index === at ? next : one)))
                      }
                    />
                    <div className={styles.actions}>
                      <Button disabled={at === 0} onClick={() => move(at, -1)}>
                        {t('do.up')}
                      </Button>
                      <Button disabled={at === fields.length - 1} onClick={() => move(at, 1)}>
                        {t('do.down')}
                      </Button>
                      <Button onClick={() => setFields(fields.filter((_, index) => index !== at))}>
                        {t('do.delete')}
                      </Button>
                    </div>
                  </div>
                )}
              </Disclosure>
            </li>
          ))}
        </ol>
        {canWrite && (
          <>
            <div>
              <Button disabled={choices.first('slot') === ''} onClick={add}>
                {t('form.add')}
              </Button>
            </div>
            <Combobox
              label={t('form.confirm')}
              emptyLabel={t('edit.none')}
              value={typeof value.confirm === 'string' ? value.confirm : ''}
              onChange={(answer) => save(withKey(value, 'confirm', answer || undefined))}
              choices={choices.of('answer')}
            />
          </>
        )}
      </section>
    </div>
  );
}

function FieldEditor({
  field,
  onChange,
}: {
  field: JsonObject;
  onChange: (field: StudioJson) => void;
}) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const set = (key: string, value: StudioJson | undefined) => onChange(withKey(field, key, value));
  return (
    <>
      <div className={styles.fields}>
        <Combobox
          label={t('form.slot')}
          emptyLabel={t('edit.choose')}
          value={text(field.slot)}
          onChange={(slot) => slot && set('slot', slot)}
          choices={choices.of('slot')}
        />
        <Combobox
          label={t('form.ask')}
          emptyLabel={t('edit.choose')}
          value={text(field.ask)}
          onChange={(answer) => answer && set('ask', answer)}
          choices={choices.of('answer')}
        />
      </div>
      <Checkbox
        label={t('form.canSkip')}
        checked={field.canSkip !== false}
        onChange={(can) => set('canSkip', can ? undefined : false)}
      />
      <Checkbox
        label={t('form.known')}
        checked={field.known === 'ask'}
        onChange={(asks) => set('known', asks ? 'ask' : undefined)}
      />
      <ConditionEditor
        label={t('form.if')}
        value={field.if}
        isOptional
        onChange={(value) => set('if', value)}
      />
      <ValidationEditor
        slot={text(field.slot)}
        value={field.validate}
        onChange={(value) => set('validate', value)}
      />
    </>
  );
}
