import { createAuroraClient } from '@auroraai/api-client';
import { type ReportRow, StudioError } from '@auroraai/api-client/studio';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';

/** The counts between two days; null while they come, undefined when they could not be had. */
export function useReport(
  bot: string,
  { from, to }: { from: string; to: string },
): { rows: readonly ReportRow[] | null | undefined; reload: () => void } {
  const { client, onExpired } = useSession();
  const [found, setFound] = useState<{ from: string; rows: readonly ReportRow[] | undefined }>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again
  useEffect(() => {
    let isWanted = true;
    client
      .bot(bot)
      .report(from, to)
      .then(
        (rows) => isWanted && setFound({ from, rows }),
        (error: unknown) => {
          if (!isWanted) return;
          if (error instanceof StudioError && error.status === 401) onExpired();
          else setFound({ from, rows: undefined });
        },
      );
    return () => {
      isWanted = false;
    };
  }, [client, bot, from, to, asked]);
  return {
    rows: found?.from === from ? found.rows : null,
    reload: () => setAsked((count) => count + 1),
  };
}

/** Names of services by id, as they come; a service that is no longer there has none. */
export function useServiceNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { language } = useLocale();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    const stop = new AbortController();
    const client = createAuroraClient({
      baseUrl: location.origin,
      language: nearestComplete(language),
    });
    const known = new Map<string, string>();
    const ask = async (id: string) => {
      const { name } = await client.getService(id, { signal: stop.signal });
      known.set(id, name.text);
    };
    void Promise.allSettled(wanted.split(' ').filter(Boolean).map(ask)).then(() => {
      if (!stop.signal.aborted) setNames(known);
    });
    return () => stop.abort();
  }, [wanted, language]);
  return names;
}
