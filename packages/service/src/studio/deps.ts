import type { BotLists, Encoder } from '@auroraai/dialogue';
import type { Deps } from '../deps.ts';
import type { Passwords } from '../ports.ts';
import type { TryLimits } from './accounts/try-limits.ts';
import type { Bank } from './bank/bank.ts';
import type { MeasureTopic } from './bank/measure-topic.ts';
import type { BotFiles } from './drafts/bot-files.ts';
import type { DraftHub } from './drafts/hub.ts';
import type { SignInProvider } from './elsewhere/provider.ts';
import type { AskAddress } from './links/ask-address.ts';
import type { MeasureStudioBot } from './quality/measure.ts';
import type { Measuring } from './quality/measuring.ts';
import type { Taught } from './services/taught.ts';
import type { VersionCheck } from './versions/check-version.ts';
import type { Hosting } from './versions/hosting.ts';
import type { TrainStudioBot } from './versions/training.ts';

/** How the studio behaves. */
export interface StudioConfig {
  /** Whether everybody may sign in with an account whose password is told: for trying out only. */
  trial: boolean;
  /** How long the audit log says who did what, days. */
  auditDays: number;
  /** Requests of one editor: a burst, and how fast it fills up again. */
  editorRate: { burst: number; perMinute: number };
  /** Requests of one address, likewise; a whole office may share it. */
  addressRate: { burst: number; perMinute: number };
}

/** What an operator says; everything left out has a default. */
export interface StudioOptions extends Partial<StudioConfig> {
  passwords: Passwords;
  /** Systems of organisations that let people in as well. @default none */
  providers?: readonly SignInProvider[];
  /** Lists that bots do not hold themselves. */
  lists?: BotLists;
  /** The encoder with whose vectors bots are trained. */
  encoder?: Encoder | undefined;
  /** Trains bots. @default on the thread that answers people, which then waits for seconds */
  train?: TrainStudioBot;
  /** Measures bots. @default on the thread that answers people, which then waits for seconds */
  measure?: MeasureStudioBot;
  /** Measures topics in their bots, likewise. */
  measureTopic?: MeasureTopic;
  /** Asks web addresses whether they open. @default null: links are not checked */
  askAddress?: AskAddress | null;
  /** What the service's own organisation begins with in a studio without bots. */
  firstBots?: BotFiles;
  /** Which responsible organisations of the catalogue it is while the studio is tried out. */
  firstServices?: readonly string[];
}

/** Everything that routes of the studio work with. */
export interface StudioDeps extends Deps {
  studio: StudioConfig;
  passwords: Passwords;
  providers: readonly SignInProvider[];
  tries: TryLimits;
  /** Who looks on while drafts are changed. */
  drafts: DraftHub;
  versions: VersionCheck;
  hosting: Hosting;
  measuring: Measuring;
  bank: Bank;
  measureTopic: MeasureTopic;
  /** Null where the operator lets no addresses be asked. */
  askAddress: AskAddress | null;
  taught: Taught;
}

/** Fills in the defaults. */
export function completeStudio(options: StudioOptions): StudioConfig {
  const { passwords: _p, providers: _o, lists: _l, encoder: _e, ...others } = options;
  const { train: _t, measure: _m, measureTopic: _mt, firstBots: _f, ...more } = others;
  const { askAddress: _a, firstServices: _s, ...settings } = more;
  return {
    trial: false,
    auditDays: 365,
    // Who types sends a change every half second at most.
    editorRate: { burst: 300, perMinute: 600 },
    addressRate: { burst: 1500, perMinute: 6000 },
    ...settings,
  };
}
