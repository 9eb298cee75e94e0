/** The colours of a chat and whether they follow the person's system. */
export interface Theme {
  palette: 'suomifi' | 'neutral' | 'contrast';
  scheme: 'auto' | 'light' | 'dark';
}

/** Reads a theme such as `suomifi`, `neutral dark` or `high-contrast`; words it does not know do nothing. */
export function themeOf(theme = ''): Theme {
  const words = theme.split(/\s+/);
  const has = (word: string) => words.includes(word);
  return {
    palette: has('high-contrast') ? 'contrast' : has('neutral') ? 'neutral' : 'suomifi',
    scheme: has('dark') ? 'dark' : has('light') ? 'light' : 'auto',
  };
}
