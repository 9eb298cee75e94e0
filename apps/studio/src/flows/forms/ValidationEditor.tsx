import type { StudioJson } from '@auroraai/api-client/studio';
import { Button, Combobox, useTranslation } from '@auroraai/ui';
import { ConditionEditor } from '../../conditions/ConditionEditor.tsx';
import { isObject } from '../../draft/json.ts';
import { text } from '../../fields/typed-value.ts';
import { useItemList } from '../../fields/useItemList.ts';
import styles from '../Flows.module.css';
import { flowMessages } from '../messages.ts';
import { useChoices } from '../useChoices.ts';

/** Props of {@link ValidationEditor}. */
export interface ValidationEditorProps {
  /** What the question fills. */
  slot: string;
  value: StudioJson | undefined;
  onChange: (value: StudioJson | undefined) => void;
}

/** What an answer to a question must be, and what is said when it is not. */
export function ValidationEditor({ slot, value, onChange }: ValidationEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const rules: readonly StudioJson[] = Array.isArray(value) ? value : [];
  const list = useItemList(rules);
  const set = (next: StudioJson[]) => onChange(next.length > 0 ? next : undefined);
  const replace = (at: number, rule: StudioJson) =>
    set(rules.map((one, index) => (index === at ? rule : one)));
  return (
    <>
      {rules.map(
        (rule, at) =>
          isObject(rule) && (
            <fieldset key={list.keys[at]} {...list.mark('item', at)} className={styles.condition}>
              <legend>
                {t('form.validate')} {at + 1}
              </legend>
              <ConditionEditor
                label={t('form.validate.if')}
                value={rule.if}
                onChange={(next) => next !== undefined && replace(at, { ...rule, if: next })}
              />
              <Combobox
                label={t('form.validate.answer')}
                emptyLabel={t('edit.choose')}
                value={text(rule.answer)}
                onChange={(answer) => answer && replace(at, { ...rule, answer })}
                choices={choices.of('answer')}
              />
              <div>
                <Button
                  variant="quiet"
                  {...list.mark('remove', at)}
                  onClick={() => {
                    list.removing(at);
                    set(rules.filter((_, index) => index !== at));
                  }}
                >
                  {t('form.validate.remove', { number: at + 1 })}
                </Button>
              </div>
            </fieldset>
          ),
      )}
      <div>
        <Button
          {...list.mark('add')}
          onClick={() => {
            list.adding(rules.length);
            set([...rules, { if: { slot, min: 0, max: 120 }, answer: choices.first('answer') }]);
          }}
        >
          {t('form.validate.add')}
        </Button>
      </div>
    </>
  );
}
