/** How a quiz is set up; every way of embedding fills the same settings, in attributes with hyphens. */
export interface QuizSettings {
  /**
   * The name of a quiz that comes with the package, or the address of a JSON file on the page's own
   * origin; for groups several of them, with commas between.
   */
  quiz: string;
  /** `lead`: somebody leads a group here; `join`: people join one. @default a person plays alone */
  group?: string;
  /** For `group="lead"`, the address of the page on which people join. @default this page */
  join?: string;
  /** Address of the service in which services are looked for. @default where the script came from, else the page */
  server?: string;
  /** Language of the quiz. @default the language of the page */
  language?: string;
  /** `light`, `dark` or `auto`. @default what the page's own `color-scheme` says, else light */
  theme?: string;
  /** Code of the municipality in which services are looked for at first. */
  municipality?: string;
  /** Code of the wellbeing services county, for its own support lines. */
  county?: string;
  /** The person's age in years, where the page knows it. */
  age?: string;
  /** `off`: no services are offered. */
  services?: string;
  /** `off`: the device is never asked to keep answers. */
  keep?: string;
  /** `on`: the person may take the result to another view; the page hears `aurora-take`. */
  take?: string;
  /** `on`: people are asked whether your organisation may count their answers, where it gathers a picture. */
  count?: string;
  /** `on`: the person may send a first message to the page's chat; the page hears `aurora-talk`. */
  chat?: string;
  /** `2` or `3`: the level of the quiz's own heading. @default 2 */
  heading?: string;
  /** Address of a folder on the page's own origin with the quiz's pictures. @default the page's own */
  pictures?: string;
  /** `click`: a button loads the quiz. @default it loads when it comes into sight */
  load?: string;
}

/** What a quiz tells the page, by name; on the element `aurora-ready` and so on, and they bubble. */
export interface QuizEvents {
  /** The first view stands there. */
  ready: undefined;
  /** The person takes numbers 0–10 of areas of life to another view. */
  take: { answers: Record<string, number>; importance: Record<string, number> };
  /** The person sends a message to the chat; `isHeard` is set when the page's own chat has taken it. */
  talk: { message: string; isHeard: boolean };
  /** `load`: it did not load; `quiz`: the quiz is not there or has a mistake. */
  error: { reason: 'load' | 'quiz'; problems?: readonly { path: string; message: string }[] };
}

/** Tells an event to whoever listens. */
export type Emit = <Name extends keyof QuizEvents>(name: Name, detail: QuizEvents[Name]) => void;

/** What the part that loads when it is needed answers to. */
export interface MountedQuiz {
  setLanguage(language: string): void;
  unmount(): void;
}

/** The part that loads when it is needed. */
export interface QuizApp {
  mountQuiz(options: { root: ShadowRoot; settings: QuizSettings; emit: Emit }): MountedQuiz;
}

/** Whether a setting says anything but `off`. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== 'off';
}
