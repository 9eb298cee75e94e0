/** The longest part that is taken, as JSON, characters. */
export const MOST_OF_PART = 200_000;

/** How long a part may grow by merging; who changes it next has to shorten it. */
export const MOST_MERGED = 2 * MOST_OF_PART;

/** The longest bot, all of its parts as JSON, characters. */
export const MOST_OF_BOT = 20_000_000;

/** The most parts of a bot. */
export const MOST_PARTS = 5000;

/** The largest body with a whole bot, bytes; what is larger is refused before it is read. */
export const BODY_OF_BOT = 30_000_000;

/** The deepest nesting of a part. */
export const MOST_DEPTH = 40;
