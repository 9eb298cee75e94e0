import type { Cause, ChannelType, LifeArea } from '@auroraai/api-client';

/** What a person has narrowed the services down to; an empty string means no limit. */
export interface FindFilters {
  municipality: string;
  /** Whether nationwide services are shown beside those of the municipality. */
  includeNational: boolean;
  targetGroup: string;
  serviceClass: string;
  channelType: ChannelType | '';
}

/** A cause left out of account, with the person's own words for it where there are any. */
export interface LeftOut {
  cause: Cause;
  words: string[];
}

/** What a person has said while looking for services. It stays in the page and nowhere else. */
export interface FindState {
  text: string;
  answers: Partial<Record<LifeArea, number>>;
  filters: FindFilters;
  without: LeftOut[];
  /** How many services are shown. */
  limit: number;
}

/** How many services are shown at first, and how many more at a time. */
export const PAGE_SIZE = 10;

/** The most services that one answer holds. */
export const MOST_SHOWN = 50;

/** Filters that let everything through. */
export const NO_FILTERS: FindFilters = {
  municipality: '',
  includeNational: true,
  targetGroup: '',
  serviceClass: '',
  channelType: '',
};

/** The state before a person has said anything. */
export const EMPTY_STATE: FindState = {
  text: '',
  answers: {},
  filters: NO_FILTERS,
  without: [],
  limit: PAGE_SIZE,
};

/** Whether two causes are the same. */
export function isSameCause(first: Cause, second: Cause): boolean {
  const key = (cause: Cause) =>
    [
      cause.kind,
      'area' in cause ? cause.area : '',
      'word' in cause ? cause.word : '',
      'topic' in cause ? cause.topic : '',
    ].join('|');
  return key(first) === key(second);
}
