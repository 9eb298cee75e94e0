/** Files of bots' folders (path → text), by the bots' ids. */
export type BotFiles = Readonly<Record<string, Readonly<Record<string, string>>>>;
