import type { AuroraClient, CallOptions, ReadOptions } from '../client.ts';
import {
  PictureList as listShape,
  SituationPicture as pictureShape,
  PictureToken as tokenShape,
} from '../generated/picture-shapes.generated.ts';
import { checkedJson } from '../transport/json.ts';
import { send } from '../transport/send.ts';
import type { AgeBand, Period, PictureList, PictureToken, SituationPicture } from '../types.ts';

/** Of whom a picture is asked. */
export interface PictureFilter {
  quizId: string;
  period: Period;
  /** The code of a region. @default everybody */
  region?: string | undefined;
  /** @default everybody */
  ageBand?: AgeBand | undefined;
}

/** The situation picture of one organisation. Rejects as `AuroraClient` does. */
export interface Pictures {
  /** What can be asked for. */
  list(options?: ReadOptions): Promise<PictureList>;
  read(filter: PictureFilter, options?: CallOptions): Promise<SituationPicture>;
  /** Everything of a quiz and a period as CSV, without a byte order mark. */
  table(quizId: string, period: Period, options?: ReadOptions): Promise<string>;
}

const base = '/aurora/v2/situation-pictures';

/** The situation picture that a token of the client's service is for. */
export function picturesOf({ connection, language }: AuroraClient, token: string): Pictures {
  const get = (path: string, query: Record<string, string | undefined>, given?: CallOptions) => {
    const named = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return send(connection, {
      method: 'GET',
      path: `${base}${path}?${named.join('&')}`,
      headers: { authorization: `Bearer ${token}` },
      repeatable: true,
      ...given,
    });
  };
  return {
    async list({ language: asked = language, ...given } = {}) {
      return checkedJson<PictureList>(await get('', { language: asked }, given), listShape);
    },
    async read({ quizId, period, region, ageBand }, given) {
      const path = `/${encodeURIComponent(quizId)}`;
      const answer = await get(path, { period, region, age_band: ageBand }, given);
      return checkedJson<SituationPicture>(answer, pictureShape);
    },
    async table(quizId, period, { language: asked = language, ...given } = {}) {
      const path = `/${encodeURIComponent(quizId)}/table`;
      return (await get(path, { period, language: asked }, given)).text;
    },
  };
}

/**
 * A token without credentials, which only an installation that is for trying gives; otherwise rejects
 * as `auth`. Elsewhere a server of the organisation gets it with its client id and secret.
 */
export async function signInToPictures(
  { connection }: AuroraClient,
  options?: CallOptions,
): Promise<PictureToken> {
  const path = `${base}/token`;
  const call = { method: 'POST', path, repeatable: true, ...options } as const;
  return checkedJson<PictureToken>(await send(connection, call), tokenShape);
}
