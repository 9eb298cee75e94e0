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
  let run = '';
  let step = '';
  const end = () => {
    kept += [...run].length >= RUN ? ([...run][0] ?? '') : run;
  };
  let previous = '';
  for (const character of text) {
    const next = stepOf(previous, character);
    if (next !== '' && (step === next || [...run].length === 1)) run += character;
    else {
      end();
      run = character;
    }
    step = next;
    previous = character;
  }
  end();
  return kept;
}

/** How one comes from a character to the next: which way in which row; empty = they are no neighbours. */
function stepOf(one: string, other: string): string {
  if (one === other) return 'same';
  const row = ROWS.findIndex((keys) => keys.includes(one + other));
  if (one === '' || row >= 0) return one === '' ? '' : `${row} on`;
  const back = ROWS.findIndex((keys) => keys.includes(other + one));
  return back >= 0 ? `${back} back` : '';
}
