import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ReactPage } from './react-page.ts';

/** The page as its server writes it. */
export function renderPage(service: string): string {
  return renderToString(createElement(ReactPage, { service }));
}
