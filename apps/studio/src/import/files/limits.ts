/** The largest file that is read, bytes. */
export const MOST_OF_FILE = 20_000_000;

/** The most that a zip file may hold unpacked, bytes. */
export const MOST_UNPACKED = 40_000_000;

/** The most files in a zip file. */
export const MOST_ENTRIES = 6000;

/** Rows after these are not read; one more than an import takes, so that it says that there are more. */
export const MOST_ROWS = 20_001;

/** Columns after these are not read. */
export const MOST_COLUMNS = 60;

/** The most parts that a bot may have; more are refused by the server. */
export const MOST_PARTS = 5000;

/** The longest part as JSON, characters; a longer one is refused by the server. */
export const MOST_OF_PART = 200_000;
