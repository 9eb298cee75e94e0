import type { StudioJson } from '@auroraai/api-client/studio';
import { Combobox, Disclosure, useTranslation } from '@auroraai/ui';
import { ConditionEditor } from '../conditions/ConditionEditor.tsx';
import { isObject, type JsonObject } from '../draft/json.ts';
import { ListField } from '../fields/ListField.tsx';
import { text } from '../fields/typed-value.ts';
import styles from './Flows.module.css';
import { flowMessages } from './messages.ts';
import { withKey } from './steps/with-key.ts';
import { TopicChips } from './TopicChips.tsx';
import { useChoices } from './useChoices.ts';

/** Props of {@link StartEditor}. */
export interface StartEditorProps {
  flow: JsonObject;
  onChange: (flow: StudioJson) => void;
}

/** When a flow begins by itself. */
export function StartEditor({ flow, onChange }: StartEditorProps) {
  const t = useTranslation(flowMessages);
  const choices = useChoices();
  const start = isObject(flow.start) ? flow.start : {};
  const topics = Array.isArray(start.intents) ? start.intents.map(text) : [];
  const all = choices.of('intent');
  const nameOf = (topic: string) => all.find(({ value }) => value === topic)?.label ?? topic;
  const set = (key: string, value: StudioJson | undefined) => {
    const next = withKey(start, key, value);
    onChange(withKey(flow, 'start', Object.keys(next).length > 0 ? next : undefined));
  };
  const setTopics = (next: string[]) => set('intents', next.length > 0 ? next : undefined);
  const says =
    topics.length > 0
      ? t('start.says', { topics: topics.map(nameOf).join(', ') })
      : t('start.none');
  return (
    <section className={styles.stack} data-at="start">
      <h3>{t('start')}</h3>
      <Disclosure summary={says}>
        <div className={styles.stack}>
          <TopicChips topics={topics} onChange={setTopics} />
          <div className={styles.fields}>
            <Combobox
              label={t('start.intents')}
              emptyLabel={t('start.add')}
              value=""
              onChange={(topic) => topic && setTopics([...topics, topic])}
              choices={all.filter(({ value }) => !topics.includes(value))}
            />
            <ListField
              label={t('start.events')}
              value={start.events}
              onChange={(events) => set('events', events.length > 0 ? events.map(text) : undefined)}
            />
          </div>
          <ConditionEditor
            label={t('start.if')}
            value={start.if}
            isOptional
            onChange={(value) => set('if', value)}
          />
        </div>
      </Disclosure>
    </section>
  );
}
