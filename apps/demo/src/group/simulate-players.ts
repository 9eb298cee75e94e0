import type { GroupConnection } from '@auroraai/api-client/groups';
import type { GroupAccess } from '@auroraai/quiz-game/group';

/** What simulated players use of the outside world. */
export interface SimulationPorts {
  /** Calls back after some milliseconds; returns what calls it off. */
  after: (milliseconds: number, run: () => void) => () => void;
}

/** Who plays: nickname and avatar. */
const PLAYERS = [
  ['Villasukka', 'owl'],
  ['Kaarnavene', 'seal'],
  ['Retkimuki', 'bear'],
  ['Revontuli', 'lynx'],
  ['Majakka', 'swan'],
  ['Puolukka', 'hare'],
  ['Tuulimylly', 'moose'],
  ['Kompassi', 'hedgehog'],
  ['Lumilyhty', 'spruce'],
  ['Korvapuusti', 'squirrel'],
] as const;

/** How long somebody thinks about a section, milliseconds. */
const THINKING = { least: 800, most: 4_000 };

/** Simulated players who are in a group. */
export interface Simulation {
  /** Lets them leave. */
  stop: () => void;
}

/**
 * Brings ten simulated players into a group. Each answers every section that opens, after thinking a
 * little; the same seed gives the same answers. They use the service exactly as people do.
 *
 * @param dimensionsOf the dimensions that a section of the quiz tells about.
 */
export async function simulatePlayers(
  access: GroupAccess,
  code: string,
  dimensionsOf: (quiz: string, section: string) => Promise<readonly string[]>,
  { after }: SimulationPorts,
  seed = 20_261_121,
): Promise<Simulation> {
  const random = seededRandom(seed);
  const left: (() => void)[] = [];
  for (const [nickname, avatar] of PLAYERS) {
    const joined = await access.join({ code, nickname, avatar });
    const key = { groupId: joined.group_id, secret: joined.player_secret };
    left.push(play(access.connect(key), { mood: random() * 4 + 4, random, after, dimensionsOf }));
  }
  return {
    stop: () => {
      for (const leave of left) leave();
    },
  };
}

interface Playing extends SimulationPorts {
  /** Around what this player's answers are, 0–10. */
  mood: number;
  random: () => number;
  dimensionsOf: (quiz: string, section: string) => Promise<readonly string[]>;
}

function play(connection: GroupConnection, { mood, random, after, dimensionsOf }: Playing) {
  const begun = new Set<string>();
  const callOff = new Set<() => void>();
  const answer = async (section: string) => {
    const quiz = connection.state.group?.quiz.quiz_id;
    if (quiz === undefined) return;
    const values = (await dimensionsOf(quiz, section)).map((dimension) => [
      dimension,
      Math.min(10, Math.max(0, Math.round(mood + (random() - 0.5) * 6))),
    ]);
    await connection.sendAnswers(section, Object.fromEntries(values));
  };
  const look = () => {
    for (const { section_id, state } of connection.state.sections) {
      if (state !== 'open' || begun.has(section_id)) continue;
      begun.add(section_id);
      const { least, most } = THINKING;
      callOff.add(after(least + random() * (most - least), () => void answer(section_id)));
    }
  };
  const unsubscribe = connection.subscribe(look);
  look();
  return () => {
    unsubscribe();
    for (const each of callOff) each();
    // Whoever cannot be heard any more has gone all the same.
    void connection.leave().catch(() => connection.close());
  };
}

/** Numbers 0 ≤ n < 1 that are the same for the same seed: mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
