import { nameOf } from '@auroraai/dialogue/editing';
import { Combobox, SelectField, useLocale, useTranslation } from '@auroraai/ui';
import { useEditor } from '../content/part/PartEditor.tsx';
import { beginningOf, titleOf } from '../content/part-words.ts';
import { useParts } from '../draft/DraftProvider.tsx';
import { CheckAt } from './CheckAt.tsx';
import { CAUTIONS, caution, thresholdsOf } from './caution.ts';
import { settingsMessages } from './messages.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

/** How the bot greets, how sure it has to be, and what it does when it did not understand. */
export function Behaviour() {
  const t = useTranslation(settingsMessages);
  const { language } = useLocale();
  const { at, set, isReadOnly } = useEditor();
  const answers = useParts('answer').map((part) => ({
    value: nameOf('answer', part.value),
    label: [titleOf(part, language), beginningOf(part, language)].filter(Boolean).join(': '),
  }));
  const slots = useParts('slot');
  const greeting = at(['greeting']);
  const place = at(['recommend', 'municipality']);
  const now = caution(at(['thresholds']));
  if (isReadOnly) return null;
  return (
    <Section title={t('behaviour')}>
      <div data-at="greeting">
        <Combobox
          label={t('greeting')}
          emptyLabel={t('greeting.choose')}
          value={typeof greeting === 'string' ? greeting : ''}
          onChange={(name) => name !== '' && set(['greeting'], name)}
          choices={answers}
        />
      </div>
      <SelectField
        label={t('caution')}
        value={now}
        onChange={(next) => set(['thresholds'], thresholdsOf(next, at(['thresholds'])))}
        choices={[
          ...CAUTIONS.map((each) => ({ value: each, label: t(`caution.${each}`) })),
          ...(now === 'own' ? [{ value: 'own', label: t('caution.own') }] : []),
        ]}
      />
      <CheckAt label={t('searchServices')} path={['fallback', 'searchServices']} isUsual />
      <SelectField
        label={t('humanAfter')}
        value={String(at(['fallback', 'humanAfter']) ?? 2)}
        onChange={(count) => set(['fallback', 'humanAfter'], Number(count))}
        choices={[1, 2, 3].map((count) => ({
          value: String(count),
          label: t('humanAfter.count', { count }),
        }))}
      />
      <div data-at="recommend/municipality">
        <Combobox
          label={t('place')}
          emptyLabel={t('place.none')}
          help={t('place.help')}
          value={typeof place === 'string' ? place : ''}
          onChange={(name) => set(['recommend', 'municipality'], name === '' ? undefined : name)}
          choices={slots.map((part) => ({
            value: nameOf('slot', part.value),
            label: titleOf(part, language),
          }))}
        />
      </div>
      <p className={styles.help}>{t('caution.help')}</p>
    </Section>
  );
}
