import { useTranslation } from '@auroraai/ui';
import { PublishLink } from '../../bank/links/PublishLink.tsx';
import { contentMessages } from '../messages.ts';
import { DeletePart } from '../part/DeletePart.tsx';
import { NameField } from '../part/NameField.tsx';
import { useEditor } from '../part/PartEditor.tsx';
import styles from '../part/PartPage.module.css';
import { UsedBy, useUses } from '../part/UsedBy.tsx';
import { AnswerEditor } from './AnswerEditor.tsx';

/** An answer: what the bot says, and who lets it be said. */
export function AnswerPage() {
  const t = useTranslation(contentMessages);
  const { part } = useEditor();
  const uses = useUses(part);
  return (
    <>
      <AnswerEditor />
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('answer.uses')}</h2>
        <UsedBy uses={uses} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('more')}</h2>
        <NameField key={part.id} />
        <PublishLink part={part.id} />
        <DeletePart />
      </section>
    </>
  );
}
