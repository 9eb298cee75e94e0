// Whether the web addresses in a bot's texts can be opened.

/** What came of asking a web address. */
export type LinkResult =
  /** It opens. */
  | { address: string; is: 'works' }
  /** It has moved for good; `to` opens. */
  | { address: string; is: 'moved'; to: string }
  /** Its server says that there is nothing. */
  | { address: string; is: 'not-found' }
  /** Its server answers, but does not show it to a program: people may see it all the same. */
  | { address: string; is: 'refused' }
  /** Nobody answers, not in time, or only that something is broken. */
  | { address: string; is: 'no-answer' }
  /** It is not asked: it is no public web page, such as one of an inner network. */
  | { address: string; is: 'not-public' }
  /** There was no time left for it, or there are too many. */
  | { address: string; is: 'not-tried' };

/** An event of `POST bots/{bot}/links`. */
export type LinkNews =
  /** So many addresses are asked. */
  | { news: 'begun'; count: number }
  | { news: 'result'; result: LinkResult }
  | { news: 'over' }
  /** The operator lets no addresses be asked. */
  | { news: 'off' };
