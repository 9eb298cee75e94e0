/** A number in one run of digits, perhaps with a country before it. */
const RUN = /^(?:(\+\d{1,3}) ?)?(\d+)$/;

/**
 * Finnish numbers without the domestic zero: how many digits tell the area, the operator or the
 * kind of service. Those of the capital and of the old provinces have one.
 */
const AREAS: readonly [starts: RegExp, length: number][] = [
  [/^(?:29|457|60|70|80)/, 3],
  [/^(?:1|20|30|4|50|7)/, 2],
  [/^/, 1],
];

/** No line ends inside a number. */
const SPACE = '\u00a0';

/**
 * A telephone number with its digits in groups, as people write and say it: `+358 401234567` is
 * `+358 40 123 4567`. One that its writer has grouped already, or that is none, stays as it is.
 */
export function groupPhone(number: string): string {
  const [, country, run] = RUN.exec(number.trim()) ?? [];
  if (run === undefined) return number;
  const isFinnish = country === '+358' || (country === undefined && run.startsWith('0'));
  if (!isFinnish) return joined(country, ...groups(run));
  const trunk = country === undefined ? '0' : '';
  const national = run.replace(/^0/, '');
  const [, length = 1] = AREAS.find(([starts]) => starts.test(national)) ?? [];
  return joined(country, trunk + national.slice(0, length), ...groups(national.slice(length)));
}

/** Groups of three, the last of up to four: nobody says a single digit at the end. */
function groups(digits: string): string[] {
  if (digits.length <= 4) return [digits];
  if (digits.length === 5) return [digits.slice(0, 2), digits.slice(2)];
  if (digits.length === 8) return [digits.slice(0, 4), digits.slice(4)];
  return [digits.slice(0, 3), ...groups(digits.slice(3))];
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(SPACE);
}
