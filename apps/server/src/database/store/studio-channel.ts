/** The channel on which instances hear that drafts of bots have changed: the bots' ids. */
export const STUDIO_DRAFT_CHANGED = 'aurora_studio_draft_changed';

/** The channel on which instances hear that bots have been published or deleted: their ids. */
export const STUDIO_PUBLISHED = 'aurora_studio_published';
