/** Journeys that make sense only where the services run in the page. */
export const PAGE_ALONE = '@page-alone';

/** Journeys that need a server: nothing of them works in a page alone. */
export const SERVER_ONLY = '@server-only';

/**
 * Journeys that prove the same wherever the services run, in the page or on a server: how something
 * looks, is worked or is said. Where a server is tried, they are made there only.
 */
export const ANYWHERE = '@anywhere';
