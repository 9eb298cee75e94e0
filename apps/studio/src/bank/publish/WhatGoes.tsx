import type { BankDraft, PartKind, StudioPart, TopicConcern } from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  Checkbox,
  Disclosure,
  Skeleton,
  useFormat,
  useLanguageName,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { pageOf, titleOf } from '../../content/part-words.ts';
import { useFlowTitle } from '../../flows/useFlowTitle.ts';
import { linkTo } from '../../shell/route.ts';
import type { FromServer } from '../../shell/useServer.ts';
import { usePartLabel } from '../../versions/usePartLabel.ts';
import styles from '../BankPage.module.css';
import { bankMessages } from '../messages.ts';
import { Needs } from '../TopicContents.tsx';

const COUNTED = ['intent', 'answer', 'flow', 'form', 'entity', 'slot'] as const;

/** Props of {@link WhatGoes}. */
export interface WhatGoesProps {
  bot: string;
  preview: FromServer<BankDraft>;
  isLooked: boolean;
  onLooked: (isLooked: boolean) => void;
}

/** Everything that goes when the chosen parts are published, and what may be a secret in it. */
export function WhatGoes({ bot, preview, isLooked, onLooked }: WhatGoesProps) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  const nameOf = useLanguageName();
  const { data, hasFailed, reload } = preview;
  if (!data) {
    return (
      <div role="status">
        {hasFailed ? (
          <Banner
            kind="danger"
            title={t('publish.preview.failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        ) : (
          <Skeleton />
        )}
      </div>
    );
  }
  const { parts, languages, needs, concerns, texts } = data;
  const counts = COUNTED.flatMap((kind) => {
    const count = parts.filter((part) => part.kind === kind).length;
    return count > 0 ? [t(`count.${kind}`, { count })] : [];
  });
  const missing = texts.filter((one) => one.missing > 0);
  return (
    <>
      <div role="status">
        <p>{t('publish.goes', { parts: format.list(counts) })}</p>
        <p>
          {languages.length > 0
            ? t('languages', { languages: format.list(languages.map(nameOf)) })
            : t('publish.lacks.language')}
        </p>
      </div>
      {missing.length > 0 && (
        <ul className={styles.plain}>
          {missing.map(({ language, missing: count }) => (
            <li key={language}>{t('publish.missing', { language: nameOf(language), count })}</li>
          ))}
        </ul>
      )}
      <Needs needs={needs} />
      <Disclosure summary={t('publish.all')}>
        <AllParts bot={bot} parts={parts} />
      </Disclosure>
      {concerns.length > 0 && (
        <Concerns bot={bot} data={data} isLooked={isLooked} onLooked={onLooked} />
      )}
    </>
  );
}

function AllParts({ bot, parts }: { bot: string; parts: BankDraft['parts'] }) {
  const t = useTranslation(bankMessages);
  const title = useTitle();
  return (
    <ul className={styles.plain}>
      {parts.map(({ part, kind, value, chosen }) => (
        <li key={part}>
          <a href={linkTo(bot, pageOf(kind), part)}>{title(kind, part, value)}</a>
          {!chosen && <span className={styles.help}> {t('publish.needed')}</span>}
        </li>
      ))}
    </ul>
  );
}

interface ConcernsProps extends Omit<WhatGoesProps, 'preview'> {
  data: BankDraft;
}

function Concerns({ bot, data, isLooked, onLooked }: ConcernsProps) {
  const t = useTranslation(bankMessages);
  const title = useTitle();
  const { parts, concerns } = data;
  const place = ({ part }: TopicConcern) => parts.find((one) => one.part === part);
  return (
    <Banner title={t('concerns')}>
      <p>{t('concerns.help')}</p>
      <ul className={styles.plain}>
        {concerns.map((concern) => {
          const at = place(concern);
          return (
            <li key={`${concern.part} ${concern.kind} ${concern.found}`}>
              {t(`concern.${concern.kind}`, { found: concern.found })}{' '}
              {at && (
                <a href={linkTo(bot, pageOf(at.kind), at.part)}>
                  {title(at.kind, at.part, at.value)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      <Checkbox label={t('concerns.looked')} checked={isLooked} onChange={onLooked} />
    </Banner>
  );
}

/** Gives what a part is called to editors. */
function useTitle() {
  const { language } = useLocale();
  const label = usePartLabel();
  const flowTitle = useFlowTitle();
  return (kind: PartKind, id: string, value: StudioPart['value']) => {
    const part = { id, kind, value } as StudioPart;
    return label(kind, (kind === 'flow' && flowTitle(part)) || titleOf(part, language));
  };
}
