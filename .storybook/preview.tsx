import { AuroraRoot } from '@auroraai/ui';
import type { Preview } from '@storybook/react-vite';
import './preview.css';

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: { title: 'Language', icon: 'globe', items: ['fi', 'sv', 'en'], dynamicTitle: true },
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
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'fi', theme: 'light', direction: 'ltr' },
  parameters: {
    // A violation fails the story.
    a11y: { test: 'error' },
  },
  decorators: [
    (Story, { globals }) => (
      <AuroraRoot language={globals.language} theme={globals.theme} direction={globals.direction}>
        <div className="story-ground">
          <Story />
        </div>
      </AuroraRoot>
    ),
  ],
};

export default preview;
