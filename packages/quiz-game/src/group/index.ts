/// <reference path="../css-modules.d.ts" />
export type { CountedFrom } from './count-for.ts';
export { type GroupAccess, groupAccess } from './group-access.ts';
export { dimensionsOf, type GroupQuiz } from './group-quiz.ts';
export { codeIn as groupCodeIn } from './join-code/code.ts';
export { GroupLeader, type GroupLeaderProps } from './leader/GroupLeader.tsx';
export { GroupPlayer, type GroupPlayerProps } from './player/GroupPlayer.tsx';
