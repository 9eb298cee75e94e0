import type { StudioBot } from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  LinkButton,
  SelectField,
  Skeleton,
  useFormat,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import { shellMessages } from '../shell/messages.ts';
import { linkTo, linkToServices } from '../shell/route.ts';
import { hasRole, useSession } from '../shell/SessionProvider.tsx';
import styles from './BotsPage.module.css';
import { useBots } from './useBots.ts';

/** The bots of an organisation. */
export function BotsPage() {
  const t = useTranslation(shellMessages);
  const { session } = useSession();
  const { memberships } = session;
  const [chosen, setChosen] = useState(memberships[0]?.organisation.id ?? '');
  const { data: bots, hasFailed, reload } = useBots(chosen);
  if (memberships.length === 0) {
    return (
      <>
        <h1>{t('bots')}</h1>
        <Banner title={t('bots.notAllowed')} />
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <h1>{t('bots')}</h1>
        {memberships.length > 1 && (
          <SelectField
            label={t('bots.organisation')}
            value={chosen}
            onChange={setChosen}
            choices={memberships.map(({ organisation: { id, name } }) => ({
              value: id,
              label: name,
            }))}
          />
        )}
        <LinkButton href={linkToServices(chosen)}>{t('services')}</LinkButton>
        {hasRole(session, chosen, 'administrator') && (
          <LinkButton href="#/people">{t('people')}</LinkButton>
        )}
        {hasRole(session, chosen, 'publisher') && (
          <LinkButton variant="primary" href="#/new">
            {t('bots.new')}
          </LinkButton>
        )}
      </div>
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('bots.failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {bots?.length === 0 && <p>{t('bots.none')}</p>}
      </div>
      {!bots && !hasFailed && <Skeleton />}
      <ul className={styles.bots}>
        {bots?.map((bot) => (
          <li key={bot.id} className={styles.bot}>
            <BotLine bot={bot} />
          </li>
        ))}
      </ul>
    </>
  );
}

function BotLine({ bot }: { bot: StudioBot }) {
  const t = useTranslation(shellMessages);
  const { language } = useLocale();
  const format = useFormat();
  return (
    <>
      <h2 className={styles.name}>
        <a href={linkTo(bot.id, 'content')}>
          {bot.names[language] ?? Object.values(bot.names)[0] ?? bot.id}
        </a>
      </h2>
      <p className={styles.state}>
        {bot.published === null
          ? t('bots.unpublished')
          : t('bots.published', { number: bot.published })}
        {bot.has_changes && ` · ${t('bots.changed')}`}
      </p>
      <p className={styles.by}>
        {t('bots.by', { name: bot.changed_by, date: format.date(bot.changed_at.slice(0, 10)) })}
      </p>
    </>
  );
}
