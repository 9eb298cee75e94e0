// What the two commands print. Everything goes to standard error, so that a command that promises
// JSON on standard output stays clean.

/** Prints one line for the person at the terminal. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends the command with one clear sentence. */
export function stop(sentence, code = 1) {
  say(`\n${sentence}`);
  process.exit(code);
}

/** Seconds with one decimal, for progress lines. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
