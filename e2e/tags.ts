/** Journeys that make sense only where the services run in the page. */
export const PAGE_ALONE = '@page-alone';
