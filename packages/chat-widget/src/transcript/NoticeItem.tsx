import { Icon } from '../app/Icon.tsx';
import { directionOf } from '../catalogues/languages.ts';
import { PhoneList } from './PhoneList.tsx';
import type { Notice } from './transcript.ts';

/** Something that the organisation says to everybody. */
export function NoticeItem({ entryKey, notice }: { entryKey: string; notice: Notice }) {
  return (
    <li
      className="notice"
      data-key={entryKey}
      data-kind={notice.kind}
      lang={notice.language}
      dir={directionOf(notice.language ?? '')}
    >
      <Icon name="alert" />
      <div>
        <p>{notice.text}</p>
        {notice.phones.length > 0 && <PhoneList phones={notice.phones} />}
      </div>
    </li>
  );
}
