declare const bots: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export = bots;
