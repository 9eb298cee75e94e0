/** What every page of a bot gets; the draft itself comes from `useDraft`. */
export interface PageProps {
  /** Id of the bot. */
  bot: string;
  /** What stands in the address after the page: the id of a part, or a list of the page. */
  part: string | null;
}

/** What the panel beside a page gets. */
export interface TryPanelProps {
  bot: string;
}
