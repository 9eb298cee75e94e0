import { useTranslation } from '@auroraai/ui';
import { linkTo } from '../shell/route.ts';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';
import { isNewer, useTaken } from './useTaken.ts';
import { linkToBank } from './views.ts';

/** Leads to the bank, and says when topics that the bot follows have become newer. */
export function BankLink({ bot }: { bot: string }) {
  const t = useTranslation(bankMessages);
  const { data } = useTaken(bot);
  const count = data?.filter(isNewer).length ?? 0;
  return (
    <p className={styles.link}>
      <a href={linkTo(bot, 'content', 'bank')}>{t('link')}</a>
      {count > 0 && <a href={linkToBank(bot, 'taken')}>{t('link.newer', { count })}</a>}
    </p>
  );
}
