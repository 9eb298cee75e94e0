import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useFocusOnNew } from './useFocusOnNew.ts';

afterEach(cleanup);

function List() {
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(2);
  const expectNew = useFocusOnNew(list);
  return (
    <>
      <ul ref={list}>
        {['Yksi', 'Kaksi', 'Kolme'].slice(0, most).map((name) => (
          <li key={name}>
            <h3>{name}</h3>
          </li>
        ))}
      </ul>
      {most < 3 && (
        <button
          type="button"
          onClick={() => {
            expectNew();
            setMost(3);
          }}
        >
          Näytä lisää
        </button>
      )}
    </>
  );
}

it('A person who asks for more goes on at the first new thing, although the button has gone', () => {
  render(<List />);
  fireEvent.click(screen.getByRole('button'));
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Kolme');
});
