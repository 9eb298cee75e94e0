import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PageName } from './route.ts';

/** What every page of a bot gets; the draft itself comes from `useDraft`. */
export interface PageProps {
  /** Id of the bot. */
  bot: string;
  /** What stands in the address after the page: the id of a part, or a list of the page. */
  part: string | null;
}

type Page = LazyExoticComponent<ComponentType<PageProps>>;

/** The pages of a bot; each loads when it is first gone to. */
export const PAGES: Record<PageName, Page> = {
  content: lazy(async () => ({
    default: (await import('../content/ContentPage.tsx')).ContentPage,
  })),
  flows: lazy(async () => ({ default: (await import('../flows/FlowsPage.tsx')).FlowsPage })),
  quality: lazy(async () => ({
    default: (await import('../quality/QualityPage.tsx')).QualityPage,
  })),
  inbox: lazy(async () => ({ default: (await import('../inbox/InboxPage.tsx')).InboxPage })),
  versions: lazy(async () => ({
    default: (await import('../versions/VersionsPage.tsx')).VersionsPage,
  })),
  report: lazy(async () => ({ default: (await import('../report/ReportPage.tsx')).ReportPage })),
  settings: lazy(async () => ({
    default: (await import('../settings/SettingsPage.tsx')).SettingsPage,
  })),
};

/** What the panel beside a page gets. */
export interface TryPanelProps {
  bot: string;
}

/** The panel in which the draft is tried out beside any page. */
export const TryPanel: LazyExoticComponent<ComponentType<TryPanelProps>> = lazy(async () => ({
  default: (await import('../try/TryPanel.tsx')).TryPanel,
}));
