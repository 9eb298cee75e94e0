import type { StorybookConfig } from '@storybook/react-vite';
import { jsonImports } from '../vite.json-imports.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../{packages,apps}/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Packages resolve one another's sources: no build is needed before a story.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), jsonImports()],
    resolve: {
      ...vite.resolve,
      conditions: ['@auroraai/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
