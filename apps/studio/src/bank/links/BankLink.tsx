import { useTranslation } from '@auroraai/ui';
import { linkTo } from '../../shell/route.ts';
import { isNewer, useTaken } from '../useTaken.ts';
import { linkToBank } from '../views.ts';
import styles from './BankLinks.module.css';
import { bankLinkMessages } from './messages.ts';

/** Leads to the bank, and says when topics that the bot follows have become newer. */
export function BankLink({ bot }: { bot: string }) {
  const t = useTranslation(bankLinkMessages);
  const { data } = useTaken(bot);
  const count = data?.filter(isNewer).length ?? 0;
  return (
    <p className={styles.links}>
      <a href={linkTo(bot, 'content', 'bank')}>{t('bank')}</a>
      {count > 0 && <a href={linkToBank(bot, 'taken')}>{t('newer', { count })}</a>}
    </p>
  );
}
