/** The channel on which instances hear that bots of the studio have changed: their ids. */
export const STUDIO_BOT_CHANGED = 'aurora_studio_bot_changed';
