import { memo } from 'react';
import { useTexts } from '../app/chat-context.tsx';
import { HandoffItem } from './HandoffItem.tsx';
import { MessageItem } from './MessageItem.tsx';
import { NoticeItem } from './NoticeItem.tsx';
import type { Entry } from './transcript.ts';

/** One entry of the conversation. */
export const EntryItem = memo(function EntryItem({ entry }: { entry: Entry }) {
  const t = useTexts();
  switch (entry.kind) {
    case 'message':
      return <MessageItem entry={entry} />;
    case 'notice':
      return <NoticeItem entryKey={entry.key} notice={entry.notice} />;
    case 'line':
      return entry.line.name === 'handoff' ? (
        <HandoffItem entryKey={entry.key} handoff={entry.line.handoff} />
      ) : (
        <li className="line" data-key={entry.key}>
          {t(`transcript.${entry.line.name}`)}
        </li>
      );
  }
});
