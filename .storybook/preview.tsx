import {
  AuroraRoot,
  type AuroraRootProps,
  type InterfaceLanguage,
  MORE_LANGUAGES,
  UI_LANGUAGES,
} from '@auroraai/ui';
import type { Preview } from '@storybook/react-vite';
import { type ReactNode, useSyncExternalStore } from 'react';
import { configure } from 'storybook/test';
import './preview.css';
import { emulate, type Media } from './emulate.ts';
import { createLookStore, faultsInEveryLook } from './every-look.ts';

// It only ends what never comes: no story is timed, however busy the machine is.
configure({ asyncUtilTimeout: 10_000 });
const looks = createLookStore();
const isTested = '__vitest_browser__' in globalThis;

/** The ground of a story, in the look of the toolbar or the one that a test wants to see. */
function Ground({
  globals,
  isPage,
  children,
}: {
  globals: Record<string, string>;
  isPage: boolean;
  children: ReactNode;
}) {
  const look = useSyncExternalStore(looks.subscribe, looks.get);
  const { direction } = globals;
  return (
    <AuroraRoot
      language={(look.language ?? globals.language) as InterfaceLanguage}
      theme={(look.theme ?? globals.theme) as NonNullable<AuroraRootProps['theme']>}
      {...((direction === 'ltr' || direction === 'rtl') && { direction })}
    >
      {isPage ? children : <div className="story-ground">{children}</div>}
    </AuroraRoot>
  );
}

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [...UI_LANGUAGES, ...MORE_LANGUAGES],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: ['auto', 'light', 'dark'],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Reading direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: ['that of the language', 'ltr', 'rtl'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'fi', theme: 'light', direction: 'that of the language' },
  parameters: {
    // A violation fails the story.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
  },
  decorators: [
    (Story, { globals, parameters }) => (
      <Ground globals={globals} isPage={parameters.layout === 'fullscreen'}>
        <Story />
      </Ground>
    ),
  ],
  beforeEach: async ({ parameters }) => {
    if (isTested && parameters.media) return emulate(parameters.media as Media);
  },
  afterEach: async ({ args, canvasElement, title, parameters, globals }) => {
    if (!isTested || parameters.everyLook === false) return;
    const faults = await faultsInEveryLook({
      canvas: canvasElement,
      title,
      isOneLanguage: typeof args.language === 'string',
      isPage: parameters.layout === 'fullscreen',
      isBusy: parameters.everyLook === true,
      ...(!parameters.media && { theme: String(globals.theme) }),
      store: looks,
    });
    if (faults.length > 0) throw new Error(`Axe found:\n${faults.join('\n')}`);
  },
};

export default preview;
