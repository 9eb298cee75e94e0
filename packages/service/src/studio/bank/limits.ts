/** The most parts of a published topic. */
export const MOST_PARTS_OF_TOPIC = 500;

/** The longest published topic, all of its parts as JSON, characters. */
export const MOST_OF_TOPIC = 2_000_000;

/** How much one organisation publishes at most. */
export const MOST_PUBLISHED = { topics: 200, versions: 500 };

/** How many topics one page of the bank has. */
export const BANK_PAGE = 30;
