import { useTranslation } from '@auroraai/ui';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useRoute } from '../shell/route.ts';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';
import { linkToPublish } from './views.ts';

/** Props of {@link PublishLink}. */
export interface PublishLinkProps {
  /** Id of the part. */
  part: string;
}

/** Leads to where a part is published for other organisations; nothing for who may not. */
export function PublishLink({ part }: PublishLinkProps) {
  const t = useTranslation(bankMessages);
  const { canPublish } = useOpenDraft();
  const route = useRoute();
  if (!canPublish || route.at !== 'bot') return null;
  return (
    <p className={styles.link}>
      <a href={linkToPublish(route.bot, { part })}>{t('publish.link')}</a>
    </p>
  );
}
