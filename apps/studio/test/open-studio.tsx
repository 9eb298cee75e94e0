import type { StudioRole } from '@auroraai/api-client/studio';
import { render } from '@testing-library/react';
import { App } from '../src/shell/App.tsx';
import { createExampleStudio } from './example-studio.ts';

export { PARTS } from './example-studio.ts';

/** How the studio is opened. */
export interface Opening {
  /** The part of the address after `#`. */
  hash?: string;
  language?: 'fi' | 'sv' | 'en';
  /** Null = nobody is signed in. */
  role?: StudioRole | null;
}

/** The studio over a server in memory, as somebody sees it. */
export function openStudio({ hash = '', language = 'fi', role = 'administrator' }: Opening = {}) {
  const { client, ...studio } = createExampleStudio(role);
  history.replaceState(null, '', `/studio/?lang=${language}${hash}`);
  const view = render(<App client={client} />);
  return { ...studio, ...view };
}
