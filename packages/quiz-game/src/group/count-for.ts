import type { GroupRequest } from '@auroraai/api-client';

/** Where a group comes from that may be counted in the organisation's picture. */
export type CountedFrom = NonNullable<GroupRequest['count_for_organisation']>;
