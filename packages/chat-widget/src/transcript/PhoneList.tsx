import { Icon } from '../app/Icon.tsx';
import type { Phone } from './transcript.ts';

/** Numbers to call, each one tap away. */
export function PhoneList({ phones }: { phones: readonly Phone[] }) {
  return (
    <ul className="phones">
      {phones.map(({ label, number, href }) => (
        <li key={href}>
          <a className="button" href={href}>
            <Icon name="phone" />
            <span>
              {label} <b dir="ltr">{number}</b>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
