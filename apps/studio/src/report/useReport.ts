import { createAuroraClient } from '@auroraai/api-client';
import type { ReportMonth, ReportRow } from '@auroraai/api-client/studio';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** The counts between two days. */
export function useReport(
  bot: string,
  { from, to }: { from: string; to: string },
): FromServer<ReportRow[]> {
  return useServer(['report', bot, from, to], (client) => client.bot(bot).report(from, to));
}

/** The months of which there are counts, the newest first. */
export function useReportMonths(bot: string): FromServer<ReportMonth[]> {
  return useServer(['report-months', bot], (client) => client.bot(bot).reportMonths());
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
