import type { OwnBankTopic } from '@auroraai/api-client/studio';
import { Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { useDraftSnapshot, useOpenDraft } from '../../draft/DraftProvider.tsx';
import { useSession } from '../../shell/SessionProvider.tsx';
import { bankMessages } from '../messages.ts';
import { useOwnTopics } from '../own/useOwnTopics.ts';
import { firstTexts } from './first-texts.ts';
import { PublishForm } from './PublishForm.tsx';

/** Props of {@link PublishTopic}. */
export interface PublishTopicProps {
  bot: string;
  /** Id of the part with which it begins. */
  part: string | null;
  /** Id of the topic of which it is the next version. */
  topic: string | null;
}

/** Publishing a topic for other organisations, once it is known what the organisation has published. */
export function PublishTopic({ bot, part, topic }: PublishTopicProps) {
  const t = useTranslation(bankMessages);
  const { canPublish } = useOpenDraft();
  const { data, hasFailed, reload } = useOwnTopics();
  if (!canPublish) return <p>{t('own.notAllowed')}</p>;
  if (data) return <WithOwn key={topic} bot={bot} part={part} topic={topic} own={data} />;
  return (
    <>
      {!hasFailed && <Skeleton />}
      <div role="status">
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
      </div>
    </>
  );
}

function WithOwn({ bot, part, topic, own }: PublishTopicProps & { own: readonly OwnBankTopic[] }) {
  const { organisation } = useOpenDraft();
  const { session } = useSession();
  const { parts } = useDraftSnapshot();
  const { name = '' } =
    session.memberships.find((one) => one.organisation.id === organisation)?.organisation ?? {};
  const former = own.find(({ id }) => id === topic);
  const first = firstTexts(parts.get(part ?? ''), former, parts, name);
  return <PublishForm bot={bot} own={own} first={first} />;
}
