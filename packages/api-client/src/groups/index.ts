export type { AnswersOutcome } from './answer-sender.ts';
export type { GroupValues } from './band-of.ts';
export { connectGroup, type GroupConnection } from './group-connection.ts';
export type { AnswersState, GroupState, GroupStatus } from './group-state.ts';
export type { GroupKey } from './group-wire.ts';
export { type Groups, groupsOf } from './groups.ts';
export type { GroupPorts, GroupSocket } from './ports.ts';
