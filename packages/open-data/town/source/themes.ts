import { digitalHelp } from './digital-help.ts';
import { disability } from './disability.ts';
import { family } from './family.ts';
import { friendsAndLoneliness } from './friends-and-loneliness.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { leisure } from './leisure.ts';
import { mentalHealth } from './mental-health.ts';
import type { Theme } from './model.ts';
import { money } from './money.ts';
import { newcomers } from './newcomers.ts';
import { olderPeople } from './older-people.ts';
import { relationshipsAndGrief } from './relationships-and-grief.ts';
import { safety } from './safety.ts';
import { schoolAndStudy } from './school-and-study.ts';
import { substancesAndGambling } from './substances-and-gambling.ts';
import { work } from './work.ts';
import { youth } from './youth.ts';

/** All themes, in the order in which the town's records are written. */
export const themes: readonly Theme[] = [
  health,
  mentalHealth,
  family,
  youth,
  schoolAndStudy,
  work,
  money,
  housing,
  newcomers,
  olderPeople,
  disability,
  substancesAndGambling,
  safety,
  relationshipsAndGrief,
  leisure,
  friendsAndLoneliness,
  digitalHelp,
];
