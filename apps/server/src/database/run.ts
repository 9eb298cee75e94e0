import { spawn } from 'node:child_process';

/** The user as whom a program runs; null = as whom we run ourselves. */
export interface Identity {
  uid: number;
  gid: number;
  /** Whether it must be allowed past folders that only root may enter, such as root's home. */
  passesFolders: boolean;
}

/** Runs a program to its end; its output is collected, its failure is a code. */
export function run(
  program: string,
  args: readonly string[],
  identity: Identity | null,
): Promise<{ code: number; output: string }> {
  const [command, words, user] = asIdentity(program, args, identity);
  return new Promise((resolve) => {
    const child = spawn(command, words, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    // pg_ctl hands its streams on to the database, so "close" may never come: "exit" is the end.
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}

function asIdentity(
  program: string,
  args: readonly string[],
  identity: Identity | null,
): [string, readonly string[], { uid?: number; gid?: number }] {
  if (!identity) return [program, args, {}];
  const { uid, gid, passesFolders } = identity;
  if (!passesFolders) return [program, args, { uid, gid }];
  // Root may lend the one right that is needed to go through its own folders; the program still
  // runs as an ordinary user. Without the secure bit the kernel leaves the right out of access(2),
  // with which initdb looks for its fellow programs.
  const right = '+dac_override';
  const lend = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
  ];
  return ['setpriv', [...lend, '--', program, ...args], {}];
}
