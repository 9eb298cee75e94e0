/** An adviser who has not been seen for so long is away, milliseconds; pages say that they are there every 20 s. */
export const AWAY_AFTER = 90_000;

/** How long an adviser's token is good, seconds. */
export const TOKEN_SECONDS = 1800;

/** How long after signing in an adviser may have the token renewed, seconds: a working day. */
export const SESSION_SECONDS = 36_000;

/** How long outcomes of hand-overs are kept, milliseconds. */
export const OUTCOMES_KEPT = 30 * 24 * 60 * 60 * 1000;
