import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { Button, Checkbox, Combobox, Disclosure, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { ConditionEditor } from '../../conditions/ConditionEditor.tsx';
import { useDraft } from '../../draft/DraftProvider.tsx';
import { isObject, type JsonObject } from '../../draft/json.ts';
import { text } from '../../fields/typed-value.ts';
import { useItemList } from '../../fields/useItemList.ts';
import { linkTo } from '../../shell/route.ts';
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
  const list = useItemList(fields);
  const [told, setTold] = useState('');
  const save = (next: StudioJson) =>
    change([{ part: part.id, kind: 'form', value: next }], `${part.id} fields`);
  const setFields = (next: StudioJson[]) => save({ ...value, fields: next });
  const move = (at: number, by: -1 | 1) => {
    const to = at + by;
    const [field] = fields.slice(at, at + 1);
    if (field === undefined || to < 0 || to >= fields.length) return;
    list.moving(at, by);
    setFields(fields.toSpliced(at, 1).toSpliced(to, 0, field));
    setTold(t('told.moved', { step: questionOf(field) }));
  };
  const add = () => {
    if (choices.first('slot') === '') return;
    list.adding(fields.length);
    setFields([...fields, { slot: choices.first('slot'), ask: choices.first('answer') }]);
  };
  const remove = (at: number) => {
    list.removing(at);
    setFields(fields.toSpliced(at, 1));
    setTold(t('told.deleted', { step: questionOf(fields[at]) }));
  };
  const questionOf = (field: StudioJson | undefined) =>
    t('form.field', {
      slot: text(isObject(field) ? field.slot : undefined),
      answer: text(isObject(field) ? field.ask : undefined),
    });
  return (
    <div className={styles.editor}>
      <PartHead bot={bot} part={part} kind="form" />
      <section className={styles.stack}>
        <h3>{t('form.fields')}</h3>
        {fields.length === 0 && <p className={styles.quiet}>{t('form.fields.none')}</p>}
        <p role="status" className={styles.quiet}>
          {told}
        </p>
        <ol className={styles.steps}>
          {fields.map((field, at) => (
            <li key={list.keys[at]} {...list.mark('item', at)} data-at={`fields/${at}`}>
              <Disclosure summary={questionOf(field)}>
                {canWrite && isObject(field) && (
                  <div className={styles.stack}>
                    <FieldEditor
                      field={field}
                      onChange={(next) =>
                        setFields(fields.map((one, index) => (index === at ? next : one)))
                      }
                    />
                    <div className={styles.actions}>
                      <Button
                        {...list.mark('up', at)}
                        aria-disabled={at === 0 || undefined}
                        onClick={() => move(at, -1)}
                      >
                        {t('do.up')}
                      </Button>
                      <Button
                        {...list.mark('down', at)}
                        aria-disabled={at === fields.length - 1 || undefined}
                        onClick={() => move(at, 1)}
                      >
                        {t('do.down')}
                      </Button>
                      <Button {...list.mark('remove', at)} onClick={() => remove(at)}>
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
            {choices.first('slot') === '' && (
              <p className={styles.quiet}>
                {t('form.noSlots')}{' '}
                <a href={linkTo(bot, 'content', 'slot')}>{t('form.noSlots.add')}</a>
              </p>
            )}
            <div>
              <Button
                {...list.mark('add')}
                aria-disabled={choices.first('slot') === '' || undefined}
                onClick={add}
              >
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
