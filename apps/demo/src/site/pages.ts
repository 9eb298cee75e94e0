/** The pages of the town's website, in the order of its navigation, by their addresses. */
export const PAGES = {
  find: '/',
  home: '/koti/',
  quiz: '/kysely/',
  group: '/kysely/ryhma/',
  lead: '/kysely/ohjaaja/',
  study: '/opiskelu/',
  apply: '/opiskelu/hakemus/',
  embed: '/upota/',
  desk: '/neuvonta/',
  situation: '/tilanne/',
} as const;

/** The name of a page. */
export type PageName = keyof typeof PAGES;

/** The names of the pages, in the order of the navigation. */
export const PAGE_NAMES = (Object.keys(PAGES) as PageName[]).filter(
  // They are found on the page for students and on that of the quiz.
  (name) => !['apply', 'group', 'lead'].includes(name),
);
