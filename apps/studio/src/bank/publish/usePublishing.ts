import { type BankTopic, StudioError } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { useRefusal } from '../../refusals/refusal-text.ts';
import { useSession } from '../../shell/SessionProvider.tsx';
import { useServer } from '../../shell/useServer.ts';
import type { Publishing } from './first-texts.ts';

/** What came of publishing. */
export type PublishingNews =
  | { is: 'not-yet' }
  | { is: 'going-on' }
  | { is: 'changed' }
  | { is: 'failed'; why: string }
  | { is: 'done'; topic: BankTopic };

/** Publishes parts of the draft, which were looked at first. */
export function usePublishing(bot: string, first: Publishing) {
  const { client, onExpired } = useSession();
  const refusal = useRefusal();
  const [publishing, setPublishing] = useState(first);
  const [news, setNews] = useState<PublishingNews>({ is: 'not-yet' });
  /** Of what somebody has said that nothing in it is a secret. */
  const [looked, setLooked] = useState('');
  const { chosen } = publishing;
  const preview = useServer(
    ['publishing', bot],
    (server) => server.bot(bot).previewPublishing(chosen),
    { isWanted: chosen.length > 0, at: chosen.join() },
  );
  const change = (some: Partial<Publishing>) => {
    setPublishing((before) => ({ ...before, ...some }));
    setNews({ is: 'not-yet' });
  };

  async function publish(): Promise<void> {
    const { data } = preview;
    if (!data || news.is === 'going-on') return;
    setNews({ is: 'going-on' });
    const { topic, names, about, licence, credit } = publishing;
    try {
      const made = await client.bot(bot).publishTopic({
        ...{ parts: [...chosen], names, about, licence, credit, digest: data.digest },
        ...(topic !== '' && { topic }),
      });
      setNews({ is: 'done', topic: made });
    } catch (error) {
      const { status = 0, problem = null } = error instanceof StudioError ? error : {};
      if (status === 401) onExpired();
      if (problem === 'changed-meanwhile') {
        preview.reload();
        setNews({ is: 'changed' });
      } else setNews({ is: 'failed', why: refusal(error) });
    }
  }
  return { publishing, change, preview, news, publish, looked, setLooked };
}
