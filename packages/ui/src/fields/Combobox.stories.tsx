import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Combobox, type ComboboxProps } from './Combobox.tsx';

function Kept(props: ComboboxProps) {
  const [value, setValue] = useState(props.value);
  return (
    <Combobox
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange(next);
      }}
    />
  );
}

const meta: Meta<typeof Combobox> = {
  title: 'ui/Combobox',
  component: Combobox,
  args: {
    label: 'Kunta',
    emptyLabel: 'Koko maa',
    value: '',
    choices: [
      { value: '049', label: 'Espoo' },
      { value: '091', label: 'Helsinki' },
      { value: '186', label: 'Järvenpää' },
      { value: '491', label: 'Mikkeli' },
    ],
    onChange: fn(),
  },
  render: (args) => <Kept {...args} />,
};

export default meta;

type Story = StoryObj<typeof Combobox>;

export const Closed: Story = {};

export const FoundByTyping: Story = {
  play: async ({ canvasElement, args }) => {
    const input = within(canvasElement).getByRole('combobox', { name: 'Kunta' });
    await userEvent.click(input);
    await userEvent.clear(input);
    await userEvent.type(input, 'jarv');
    await expect(within(canvasElement).getByRole('option')).toHaveTextContent('Järvenpää');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(args.onChange).toHaveBeenCalledWith('186');
    await expect(input).toHaveValue('Järvenpää');
    await expect(input).toHaveFocus();
  },
};

export const EmptiedAndLeft: Story = {
  args: { value: '491' },
  play: async ({ canvasElement, args }) => {
    const input = within(canvasElement).getByRole('combobox');
    await userEvent.click(input);
    await userEvent.clear(input);
    await userEvent.tab();
    await expect(args.onChange).toHaveBeenCalledWith('');
    await expect(input).toHaveValue('Koko maa');
  },
};

export const AmbiguousAndLeft: Story = {
  play: async ({ canvasElement, args }) => {
    const input = within(canvasElement).getByRole('combobox');
    await userEvent.click(input);
    await userEvent.clear(input);
    await userEvent.type(input, 'e');
    await userEvent.tab();
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(input).toHaveValue('Koko maa');
  },
};

export const LeftWithEscape: Story = {
  args: { value: '491' },
  play: async ({ canvasElement, args }) => {
    const input = within(canvasElement).getByRole('combobox');
    await userEvent.click(input);
    await userEvent.clear(input);
    await userEvent.type(input, 'xyz');
    await expect(within(canvasElement).getByText(/Ei löytynyt/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(input).toHaveValue('Mikkeli');
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};
