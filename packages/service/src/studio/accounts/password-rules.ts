import { StudioError } from '../problem.ts';

/** The fewest characters of a password, as the Finnish Cyber Security Centre and NIST SP 800-63B-4 ask. */
const FEWEST = 15;

/** How many different characters it has at least. */
const DIFFERENT = 6;

/** How many letters of the account a password may share in one piece. */
const SHARED = 5;

/**
 * Throws a {@link StudioError} for a password that is easily guessed: short, of few characters, a run
 * of a keyboard or an alphabet, or with the account's own name or e-mail address in it.
 */
export function checkNewPassword(
  password: string,
  { email, name }: { email: string; name: string },
): void {
  const weak = (detail: string) => new StudioError('weak-password', detail);
  const characters = [...password];
  if (characters.length < FEWEST) throw weak(`A password has at least ${FEWEST} characters.`);
  const small = password.toLowerCase();
  if (new Set(small).size < DIFFERENT) throw weak('The password has too few different characters.');
  const own = [...email.split(/[@.]/), ...name.toLowerCase().split(/\s+/)];
  const rest = own
    .filter((word) => [...word].length >= SHARED)
    .reduce((left, word) => left.replaceAll(word, ''), small);
  if ([...withoutRuns(rest)].length < FEWEST - SHARED) {
    throw weak('The password is made of your name, of runs such as 12345 or of too little else.');
  }
}

/** Rows of keys as they lie on Finnish and Swedish keyboards, and the alphabet. */
const ROWS = [
  '1234567890',
  'qwertyuiopå',
  'asdfghjklöä',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyzåäö',
];

/** From how many characters on a run is one. */
const RUN = 4;

/** A text in which runs such as `aaaa`, `4321` and `asdf` are one character each. */
function withoutRuns(text: string): string {
  let kept = '';
  let run: string[] = [];
  /** The ways in which the run can go on; a step may belong to a row of keys and to the alphabet. */
  let ways: string[] = [];
  const end = () => {
    kept += run.length < RUN ? run.join('') : run[0];
  };
  for (const character of text) {
    const steps = stepsOf(run.at(-1) ?? '', character);
    const next = run.length < 2 ? steps : steps.filter((step) => ways.includes(step));
    if (next.length === 0) {
      end();
      run = [];
    }
    run.push(character);
    ways = next;
  }
  end();
  return kept;
}

/** How one comes from a character to the next: which way in which row. */
function stepsOf(one: string, other: string): string[] {
  if (one === '') return [];
  const on = ROWS.filter((row) => row.includes(one + other));
  const back = ROWS.filter((row) => row.includes(other + one));
  const steps = [...on.map((row) => `${row} on`), ...back.map((row) => `${row} back`)];
  return one === other ? ['same'] : steps;
}
