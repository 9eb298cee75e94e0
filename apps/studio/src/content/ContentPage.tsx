import { useLocale, useTranslation } from '@auroraai/ui';
import { lazy } from 'react';
import { usePart } from '../draft/DraftProvider.tsx';
import type { PageProps } from '../shell/page-props.ts';
import { readFromTop } from '../shell/read-on.ts';
import { linkTo } from '../shell/route.ts';
import { AnswerPage } from './answer/AnswerPage.tsx';
import styles from './ContentPage.module.css';
import { EntityPage } from './entity/EntityPage.tsx';
import { KindTabs } from './lists/KindTabs.tsx';
import { PartList } from './lists/PartList.tsx';
import { contentMessages } from './messages.ts';
import { PartEditor } from './part/PartEditor.tsx';
import { PartNotes } from './part/PartNotes.tsx';
import part from './part/PartPage.module.css';
import { type ContentKind, isContentKind, titleOf } from './part-words.ts';
import { SlotPage } from './slot/SlotPage.tsx';
import { TopicPage } from './topic/TopicPage.tsx';

const EDITORS = {
  intent: TopicPage,
  answer: AnswerPage,
  entity: EntityPage,
  slot: SlotPage,
} satisfies Record<ContentKind, () => React.ReactNode>;

const BankPage = lazy(async () => ({
  default: (await import('../bank/BankPage.tsx')).BankPage,
}));

/** The content of a bot: lists of topics, answers, concepts and things to remember, and one of them open. */
export function ContentPage({ bot, part }: PageProps) {
  const [first, ...place] = part?.split('/') ?? [];
  if (first === 'bank') return <BankPage bot={bot} place={place.join('/')} />;
  return <Content bot={bot} part={part} />;
}

function Content({ bot, part: id }: PageProps) {
  const t = useTranslation(contentMessages);
  const isList = id === null || isContentKind(id);
  const open = usePart(isList ? null : id);
  const openKind = open && isContentKind(open.kind) ? open.kind : undefined;
  const kind = openKind ?? (id !== null && isContentKind(id) ? id : 'intent');
  return (
    <div className={styles.page} data-open={isList ? undefined : ''}>
      <h1 className={styles.heading}>{t('title')}</h1>
      <div className={styles.lists}>
        <KindTabs bot={bot} kind={kind} />
        <PartList key={kind} bot={bot} kind={kind} open={isList ? null : id} />
      </div>
      {!isList && (
        <div className={styles.open}>
          <p className={styles.back}>
            <a href={linkTo(bot, 'content', kind)}>{t(`back.${kind}`)}</a>
          </p>
          {open && openKind ? (
            <PartEditor part={open}>
              <PartOf key={open.id} kind={openKind} id={open.id} />
            </PartEditor>
          ) : (
            <p role="status">{t('gone')}</p>
          )}
        </div>
      )}
    </div>
  );
}

function PartOf({ kind, id }: { kind: ContentKind; id: string }) {
  const t = useTranslation(contentMessages);
  const { language } = useLocale();
  const open = usePart(id);
  const Editor = EDITORS[kind];
  return (
    <article className={part.page}>
      <div className={part.head}>
        <p className={part.kind}>{t(`kind.${kind}`)}</p>
        <h2 className={styles.title} ref={readFromTop} tabIndex={-1}>
          {open && titleOf(open, language)}
        </h2>
      </div>
      <PartNotes />
      <Editor />
    </article>
  );
}
