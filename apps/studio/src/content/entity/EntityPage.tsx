import { Checkbox, SelectField, useTranslation } from '@auroraai/ui';
import { ListFrame } from '../answer/ListFrame.tsx';
import { contentMessages } from '../messages.ts';
import { DeletePart } from '../part/DeletePart.tsx';
import { NameField } from '../part/NameField.tsx';
import { useEditor } from '../part/PartEditor.tsx';
import styles from '../part/PartPage.module.css';
import { UsedBy, useUses } from '../part/UsedBy.tsx';
import { EntityValue } from './EntityValue.tsx';
import { PatternField } from './PatternField.tsx';

const RULES = ['municipality', 'number', 'age', 'yes-no', 'date', 'postcode'] as const;

const FIRST = {
  list: { values: [{ value: 'arvo' }] },
  pattern: { patterns: ['[A-Z]{2}-\\d+'] },
  'built-in': { rule: 'municipality' },
} as const;

/** A concept: what is picked out of people's words. */
export function EntityPage() {
  const t = useTranslation(contentMessages);
  const { part, at, set, isReadOnly } = useEditor();
  const uses = useUses(part);
  const kind = String(at(['kind']) ?? 'list') as keyof typeof FIRST;
  const begin = (next: keyof typeof FIRST) =>
    set([], { entity: at(['entity']) ?? '', kind: next, ...FIRST[next] });
  return (
    <>
      <section className={styles.section}>
        {!isReadOnly && (
          <SelectField
            label={t('entity.kind')}
            value={kind}
            onChange={(next) => begin(next as keyof typeof FIRST)}
            choices={Object.keys(FIRST).map((each) => ({
              value: each,
              label: t(`entity.kind.${each as keyof typeof FIRST}`),
            }))}
          />
        )}
        {kind === 'list' && (
          <>
            <ListFrame
              path={['values']}
              label={t('entity.values')}
              itemLabel={(number) => t('entity.value', { number })}
              addLabel={t('entity.value.add')}
              newItem={{ value: '' }}
              most={5_000}
            >
              {(path) => <EntityValue path={path} />}
            </ListFrame>
            {!isReadOnly &&
              (['inflected', 'forgiving'] as const).map((each) => (
                <Checkbox
                  key={each}
                  label={t(`entity.${each}`)}
                  checked={at([each]) !== false}
                  onChange={(checked) => set([each], checked ? undefined : false)}
                />
              ))}
          </>
        )}
        {kind === 'pattern' && <PatternField />}
        {kind === 'built-in' && (
          <SelectField
            label={t('entity.rule')}
            value={String(at(['rule']) ?? '')}
            onChange={(rule) => set(['rule'], rule)}
            choices={RULES.map((rule) => ({ value: rule, label: t(`entity.rule.${rule}`) }))}
          />
        )}
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('uses')}</h2>
        <UsedBy uses={uses} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('more')}</h2>
        <NameField key={part.id} />
        <DeletePart />
      </section>
    </>
  );
}
