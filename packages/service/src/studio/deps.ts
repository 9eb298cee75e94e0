import type { Deps } from '../deps.ts';
import type { Passwords } from '../ports.ts';
import type { TryLimits } from './accounts/try-limits.ts';

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
}

/** Everything that routes of the studio work with. */
export interface StudioDeps extends Deps {
  studio: StudioConfig;
  passwords: Passwords;
  tries: TryLimits;
}

/** Fills in the defaults. */
export function completeStudio({ passwords: _, ...options }: StudioOptions): StudioConfig {
  return {
    trial: false,
    auditDays: 365,
    // Who types sends a change every half second at most.
    editorRate: { burst: 300, perMinute: 600 },
    addressRate: { burst: 1500, perMinute: 6000 },
    ...options,
  };
}
