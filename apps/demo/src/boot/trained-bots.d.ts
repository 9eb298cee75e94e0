declare module 'virtual:trained-bots' {
  /** Where the page finds what its bots learnt when it was built, by bot; empty in development. */
  export const TRAINED: Readonly<Record<string, string>>;
}
