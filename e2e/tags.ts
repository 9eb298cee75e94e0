/** Journeys that make sense only where the services run in the page. */
export const PAGE_ALONE = '@page-alone';

/** Journeys that need a server: nothing of them works in a page alone. */
export const SERVER_ONLY = '@server-only';
