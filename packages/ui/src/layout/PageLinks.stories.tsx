import type { Meta, StoryObj } from '@storybook/react-vite';
import { PageLinks } from './PageLinks.tsx';

const meta: Meta<typeof PageLinks> = {
  title: 'ui/PageLinks',
  component: PageLinks,
  args: {
    label: 'Sivut',
    isFoldable: true,
    links: ['Etusivu', 'Palvelut', 'Chat'].map((label, at) => ({
      ...{ label, href: `#${at}`, isCurrent: at === 0 },
    })),
  },
};

export default meta;

export const Pages: StoryObj<typeof PageLinks> = {};
