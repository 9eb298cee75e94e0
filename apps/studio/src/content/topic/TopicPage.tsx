import { nameOf } from '@auroraai/dialogue/editing';
import { Button, Checkbox, Combobox, useLocale, useTranslation } from '@auroraai/ui';
import { lazy, Suspense, useId } from 'react';
import { PublishLink } from '../../bank/links/PublishLink.tsx';
import { useOpenDraft, useParts } from '../../draft/DraftProvider.tsx';
import { linkTo, useRoute } from '../../shell/route.ts';
import { AnswerEditor } from '../answer/AnswerEditor.tsx';
import { newAnswer } from '../answer/new-answer.ts';
import { objectIn } from '../localized.ts';
import { contentMessages } from '../messages.ts';
import { newName } from '../new-name.ts';
import { DeletePart } from '../part/DeletePart.tsx';
import { LocalizedField } from '../part/LocalizedField.tsx';
import { NameField } from '../part/NameField.tsx';
import { PartEditor, useEditor } from '../part/PartEditor.tsx';
import styles from '../part/PartPage.module.css';
import { UsedBy, useUses } from '../part/UsedBy.tsx';
import { beginningOf, titleOf } from '../part-words.ts';
import { ExampleColumn } from './ExampleColumn.tsx';
import examples from './Examples.module.css';

const Suggestions = lazy(async () => ({
  default: (await import('../../suggest/Suggestions.tsx')).Suggestions,
}));

/** A topic: what people come to say, its answer beside, and what begins with it. */
export function TopicPage() {
  const t = useTranslation(contentMessages);
  const { part, set, at, languages, isReadOnly } = useEditor();
  const heading = useId();
  const uses = useUses(part);
  const route = useRoute();
  return (
    <>
      <LocalizedField
        label={t('topic.title')}
        path={['title']}
        whenEmpty={['title']}
        maxLength={200}
      />
      <section className={styles.section} aria-labelledby={heading}>
        <h2 className={styles.heading} id={heading}>
          {t('examples')}
        </h2>
        <p className={styles.help}>{t('examples.help')}</p>
        <div className={examples.columns}>
          {languages.map((language) => (
            <ExampleColumn key={`${part.id} ${language}`} language={language} />
          ))}
        </div>
        {!isReadOnly && route.at === 'bot' && (
          <Suspense fallback={null}>
            <Suggestions key={part.id} bot={route.bot} />
          </Suspense>
        )}
      </section>
      <TopicAnswer />
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('topic.uses')}</h2>
        <UsedBy uses={uses} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('more')}</h2>
        <NameField key={part.id} />
        {!isReadOnly && (
          <Checkbox
            label={t('topic.smallTalk')}
            checked={at(['smallTalk']) === true}
            onChange={(checked) => set(['smallTalk'], checked || undefined)}
          />
        )}
        <PublishLink part={part.id} />
        <DeletePart />
      </section>
    </>
  );
}

/** The answer that a topic gets when no path begins with it. */
function TopicAnswer() {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const route = useRoute();
  const { store } = useOpenDraft();
  const { part, at, set, isReadOnly, languages } = useEditor();
  const answers = useParts('answer');
  const chosen = at(['answer']);
  const answer = answers.find((each) => nameOf('answer', each.value) === chosen);
  const write = () => {
    const name = newName(answers, 'answer', nameOf('intent', part.value));
    const standing = objectIn(store.get().parts.get(part.id)?.value);
    store.change([
      {
        part: store.newId(),
        kind: 'answer',
        value: newAnswer(name, languages),
        order: answers.length,
      },
      { part: part.id, kind: 'intent', value: { ...standing, answer: name } },
    ]);
  };
  return (
    <section className={styles.section} data-at="answer">
      <h2 className={styles.heading}>{t('topic.answer')}</h2>
      <p className={styles.help}>{t('topic.answer.help')}</p>
      {!isReadOnly && (
        <div className={styles.row}>
          <Combobox
            label={t('topic.answer.choose')}
            emptyLabel={t('topic.answer.none')}
            value={typeof chosen === 'string' ? chosen : ''}
            onChange={(name) => set(['answer'], name === '' ? undefined : name)}
            choices={answers.map((each) => ({
              value: nameOf('answer', each.value),
              label: [titleOf(each, language), beginningOf(each, language)]
                .filter(Boolean)
                .join(': '),
            }))}
          />
          {!answer && <Button onClick={write}>{t('topic.answer.write')}</Button>}
        </div>
      )}
      {answer && (
        <div className={styles.inner}>
          <PartEditor part={answer}>
            <AnswerEditor />
          </PartEditor>
          {route.at === 'bot' && (
            <p className={styles.help}>
              <a href={linkTo(route.bot, 'content', answer.id)}>{t('topic.answer.open')}</a>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
