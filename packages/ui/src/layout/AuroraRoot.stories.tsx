import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect, within } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { AuroraRoot } from './AuroraRoot.tsx';

const meta: Meta = { title: 'ui/AuroraRoot' };

export default meta;

const HOST = {
  '--aurora-accent': '#7a1f5c',
  '--aurora-accent-text': '#ffffff',
  '--aurora-radius': '0px',
} as CSSProperties;

export const WithTheHostsTokens: StoryObj = {
  render: () => (
    <div style={HOST}>
      <AuroraRoot language="fi" theme="light">
        <Button variant="primary">Näytä palvelut</Button>
      </AuroraRoot>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button');
    await expect(getComputedStyle(button).backgroundColor).toBe('rgb(122, 31, 92)');
    await expect(getComputedStyle(button).borderRadius).toBe('0px');
  },
};

export const OnAPageWithSmallRootText: StoryObj = {
  render: () => (
    <div style={{ fontSize: '20px' }}>
      <AuroraRoot language="fi" theme="light">
        <Button>Näytä palvelut</Button>
      </AuroraRoot>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button');
    await expect(getComputedStyle(button).fontSize).toBe('20px');
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  },
};
