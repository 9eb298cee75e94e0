import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PageProps, TryPanelProps } from './page-props.ts';
import type { PageName } from './route.ts';

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

/** The panel in which the draft is tried out beside any page. */
export const TryPanel: LazyExoticComponent<ComponentType<TryPanelProps>> = lazy(async () => ({
  default: (await import('../try/TryPanel.tsx')).TryPanel,
}));
