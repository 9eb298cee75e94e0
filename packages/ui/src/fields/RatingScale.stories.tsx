import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { RatingScale, type RatingScaleProps } from './RatingScale.tsx';

function Kept(props: RatingScaleProps) {
  const [value, setValue] = useState(props.value);
  return (
    <RatingScale
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange(next);
      }}
    />
  );
}

const meta: Meta<typeof RatingScale> = {
  title: 'ui/RatingScale',
  component: RatingScale,
  args: {
    label: 'Vointi',
    question: 'Miten voit, keho ja mieli?',
    icon: 'health',
    lowLabel: 'Huonosti',
    highLabel: 'Hyvin',
    value: undefined,
    onChange: fn(),
  },
  render: (args) => <Kept {...args} />,
};

export default meta;

type Story = StoryObj<typeof RatingScale>;

export const NotAnswered: Story = {};

export const Low: Story = { args: { value: 2 } };

export const Fair: Story = { args: { value: 7 } };

export const Good: Story = { args: { value: 10 } };

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: '0, Huonosti' })).toHaveFocus();
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: '3' })).toBeChecked();
    await expect(canvas.getByText('3, ei kovin hyvin')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenLastCalledWith(undefined);
    await expect(canvas.getByRole('radio', { name: '0, Huonosti' })).toHaveFocus();
    await expect(canvas.queryByRole('radio', { checked: true })).toBeNull();
  },
};

export const RightToLeft: Story = { args: { value: 4 }, globals: { direction: 'rtl' } };

export const Dark: Story = { args: { value: 9 }, globals: { theme: 'dark' } };
