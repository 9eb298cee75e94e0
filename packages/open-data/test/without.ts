import { recordsV11, recordsV12, uuid } from './ptv-records.ts';

/** Numbers of services and channels, as the test records count them. */
export interface Numbers {
  services: readonly number[];
  channels: readonly number[];
}

/** The ids of services and channels with these numbers. */
export const idsOf = ({ services, channels }: Numbers): string[] => [
  ...services.map((n) => uuid('a', n)),
  ...channels.map((n) => uuid('b', n)),
];

/** The test records without some services and channels, in the shape of either version. */
export function recordsWithout(api: 'v11' | 'v12', gone: Numbers) {
  const ids = idsOf(gone);
  if (api === 'v11') {
    const v11 = recordsV11();
    const kept = <T extends { id: string }>(records: T[]) =>
      records.filter(({ id }) => !ids.includes(id));
    return { v11: { ...v11, services: kept(v11.services), channels: kept(v11.channels) } };
  }
  const v12 = recordsV12();
  const kept = <T extends { contentId: string }>(records: T[]) =>
    records.filter(({ contentId }) => !ids.includes(contentId));
  return { v12: { ...v12, services: kept(v12.services), channels: kept(v12.channels) } };
}
