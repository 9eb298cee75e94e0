import type { StudioComment } from '@auroraai/api-client/studio';
import { Button, Checkbox, Combobox, useTranslation } from '@auroraai/ui';
import { useCallback, useEffect, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useRefusal } from '../refusals/refusal-text.ts';
import { useSession } from '../shell/SessionProvider.tsx';
import { versionMessages } from './messages.ts';
import { useWhen } from './useWhen.ts';
import styles from './VersionsPage.module.css';

/** What editors have said to each other about the bot or a part of it. */
export function Comments({ bot }: { bot: string }) {
  const t = useTranslation(versionMessages);
  const { client } = useSession();
  const { parts, nameOf, canWrite } = useDraft();
  const [comments, setComments] = useState<readonly StudioComment[]>([]);
  const why = useRefusal();
  const [failure, setFailure] = useState<unknown>(null);
  const [showsDone, setShowsDone] = useState(false);
  const [text, setText] = useState('');
  const [part, setPart] = useState('');
  const load = useCallback(() => {
    client
      .bot(bot)
      .comments()
      .then((found) => {
        setComments(found);
        setFailure(null);
      }, setFailure);
  }, [client, bot]);
  useEffect(load, [load]);
  const after = (done: Promise<unknown>) => done.then(load, setFailure);
  const labelOf = (id: string | null) => {
    const found = parts.find((one) => one.id === id);
    return found ? t(`kind.${found.kind}`, { name: nameOf(found) }) : t('comments.all');
  };
  const shown = comments.filter(({ done }) => showsDone || !done);
  return (
    <section>
      <h2>{t('comments')}</h2>
      <div role="status">
        {failure !== null && <p>{why(failure)}</p>}
        {failure === null && shown.length === 0 && <p>{t('comments.none')}</p>}
      </div>
      <ul className={styles.versions}>
        {shown.map((comment) => (
          <li key={comment.id} className={styles.box}>
            <h3>{labelOf(comment.part)}</h3>
            <p>{comment.text}</p>
            <CommentBy comment={comment} />
            {canWrite && (
              <Button
                variant="quiet"
                onClick={() => void after(client.bot(bot).markComment(comment.id, !comment.done))}
              >
                {t(comment.done ? 'comments.undone' : 'comments.done')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {comments.some(({ done }) => done) && (
        <Checkbox label={t('comments.show')} checked={showsDone} onChange={setShowsDone} />
      )}
      {canWrite && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            void after(client.bot(bot).comment(part || null, text.trim()));
            setText('');
          }}
        >
          <Combobox
            label={t('comments.about')}
            emptyLabel={t('comments.all')}
            value={part}
            onChange={setPart}
            choices={parts.map(({ id }) => ({ value: id, label: labelOf(id) }))}
          />
          <TextField label={t('comments.text')} value={text} onChange={setText} maxLength={2000} />
          <div>
            <Button type="submit" disabled={text.trim() === ''}>
              {t('comments.add')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function CommentBy({ comment }: { comment: StudioComment }) {
  const t = useTranslation(versionMessages);
  const when = useWhen();
  return (
    <p className={styles.quiet}>
      {t('history.revision', { name: comment.by, when: when(comment.at) })}
      {comment.done && ` · ${t('comments.isDone')}`}
    </p>
  );
}
