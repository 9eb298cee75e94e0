import { useTranslation } from '@auroraai/ui';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { useRoute } from '../../shell/route.ts';
import { linkToPublish } from '../views.ts';
import styles from './BankLinks.module.css';
import { bankLinkMessages } from './messages.ts';

/** Props of {@link PublishLink}. */
export interface PublishLinkProps {
  /** Id of the part. */
  part: string;
}

/** Leads to where a part is published for other organisations; nothing for who may not. */
export function PublishLink({ part }: PublishLinkProps) {
  const t = useTranslation(bankLinkMessages);
  const { canPublish } = useOpenDraft();
  const route = useRoute();
  if (!canPublish || route.at !== 'bot') return null;
  return (
    <p className={styles.links}>
      <a href={linkToPublish(route.bot, { part })}>{t('publish')}</a>
    </p>
  );
}
