import { Banner, useFormat, useTranslation } from '@auroraai/ui';
import { linkTo } from '../shell/route.ts';
import styles from './BankPage.module.css';
import { bankMessages } from './messages.ts';
import type { Taking } from './useTaking.ts';

/** Props of {@link TakingNews}. */
export interface TakingNewsProps {
  bot: string;
  taking: Taking;
}

/** What comes of taking topics, in a live region. */
export function TakingNews({ bot, taking }: TakingNewsProps) {
  return (
    <div role="status" className={styles.news}>
      <News bot={bot} taking={taking} />
    </div>
  );
}

function News({ bot, taking }: TakingNewsProps) {
  const t = useTranslation(bankMessages);
  const format = useFormat();
  if (taking.is === 'not-yet') return null;
  if (taking.is === 'going-on') return <p>{t('taking')}</p>;
  if (taking.is === 'failed') {
    return (
      <Banner kind="danger" title={t('take.failed')}>
        <p>{taking.why}</p>
      </Banner>
    );
  }
  const names = format.list(taking.names);
  return (
    <Banner kind="success" title={t(taking.hasChanged ? 'done' : 'done.nothing', { names })}>
      {taking.conflicts > 0 && <p>{t('done.conflicts', { count: taking.conflicts })}</p>}
      <a href={linkTo(bot, 'content')}>{t('back')}</a>
    </Banner>
  );
}
