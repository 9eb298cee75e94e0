import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from './Button.tsx';
import { Chip } from './Chip.tsx';
import { LinkButton } from './LinkButton.tsx';

const meta: Meta<typeof Button> = {
  title: 'ui/Button',
  component: Button,
  args: { children: 'Näytä palvelut', onClick: fn() },
};

export default meta;

type Story = StoryObj<typeof Button>;

export const Secondary: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

export const Primary: Story = { args: { variant: 'primary', icon: 'search' } };

export const Quiet: Story = { args: { variant: 'quiet', icon: 'undo' } };

export const Link: Story = {
  render: () => (
    <LinkButton href="tel:0800000000" icon="phone">
      Soita 0800 000 000
    </LinkButton>
  ),
};

export const Chips: Story = {
  render: () => (
    <>
      <Chip>yksinäisyys</Chip> <Chip pressed>Koko maa</Chip>{' '}
      <Chip pressed={false} icon="thumbs-up">
        Kyllä
      </Chip>
    </>
  ),
};
