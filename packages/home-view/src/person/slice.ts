/** Changes a part of a person's state. */
export type Change<State> = (change: Partial<State> | ((state: State) => Partial<State>)) => void;

/** One subject of what a person says and does: its state, what can be done, how it is read back. */
export interface Slice<State, Actions> {
  /** Before the person has said anything. */
  initial: State;
  /** What the person can do. */
  actions(set: Change<State>, now: () => Date): Actions;
  /** The state as it was kept; anything that is not as it should be is left out. Never throws. */
  read(kept: Readonly<Record<string, unknown>>): State;
}
