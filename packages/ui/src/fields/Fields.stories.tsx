import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { Checkbox } from './Checkbox.tsx';
import { SearchField } from './SearchField.tsx';
import { SelectField } from './SelectField.tsx';

const meta: Meta = { title: 'ui/Fields' };

export default meta;

function KeptSearch() {
  const [value, setValue] = useState('');
  return (
    <SearchField
      label="Mihin kaipaat apua?"
      help="Muutama sana riittää."
      value={value}
      onChange={setValue}
    />
  );
}

export const Search: StoryObj = {
  render: () => <KeptSearch />,
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('searchbox', { name: 'Mihin kaipaat apua?' });
    await userEvent.type(input, 'vuokra');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Tyhjennä haku' }));
    await expect(input).toHaveValue('');
    await expect(input).toHaveFocus();
  },
};

function KeptSelect() {
  const [value, setValue] = useState('');
  return (
    <SelectField
      label="Aihe"
      emptyLabel="Kaikki aiheet"
      value={value}
      onChange={setValue}
      choices={[{ value: 'P1', label: 'Asuminen' }]}
    />
  );
}

export const Select: StoryObj = {
  render: () => <KeptSelect />,
  play: async ({ canvasElement }) => {
    const select = within(canvasElement).getByRole('combobox', { name: 'Aihe' });
    await userEvent.selectOptions(select, 'Asuminen');
    await expect(select).toHaveValue('P1');
  },
};

function KeptCheckbox() {
  const [checked, setChecked] = useState(true);
  return <Checkbox label="Näytä myös koko maan palvelut" checked={checked} onChange={setChecked} />;
}

export const Check: StoryObj = {
  render: () => <KeptCheckbox />,
  play: async ({ canvasElement }) => {
    const box = within(canvasElement).getByRole('checkbox');
    await userEvent.click(within(canvasElement).getByText(/koko maan/));
    await expect(box).not.toBeChecked();
  },
};
