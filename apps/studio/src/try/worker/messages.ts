import type { Activity, Bot, BotLists, OutgoingActivity, TraceStep } from '@auroraai/dialogue';
import type {
  Effect,
  Finding,
  IntendedChange,
  Part,
  SuggestedWording,
} from '@auroraai/dialogue/editing';
import type { Quality, QualityQuestion, QualityStage } from '../../quality/check-quality.ts';
import type { TopicQuestion } from '../../suggest/suggest-for-topic.ts';

/** What came of one thing that a person did in a conversation with the draft. */
export interface Reply {
  activities: OutgoingActivity[];
  trace: TraceStep[];
}

/** What the page asks of a worker. */
export type ToWorker =
  /** Learn a bot; the answer is `trained`. */
  | { kind: 'train'; job: number; bot: Bot; lists: BotLists }
  /** Answer as this bot from now on; the answer is `ready`. */
  | { kind: 'equip'; job: number; bot: Bot; lists: BotLists; understanding: Uint8Array | null }
  /** Begin a new conversation. */
  | { kind: 'begin' }
  /** A person does something at a time (ISO 8601); the answer is `replied`. */
  | { kind: 'take'; turn: number; activity: Activity; now: string }
  /** What would be answered to an earlier turn now; the answer is `replied-again`. */
  | { kind: 'again'; turn: number }
  /** How good a draft is; the answer is `checked`. */
  | ({ kind: 'check'; job: number } & QualityQuestion)
  /** What editors should look at in a draft, without reading its examples; the answer is `looked`. */
  | { kind: 'look'; job: number; parts: Part[]; jargon: QualityQuestion['jargon'] }
  /** Which everyday wordings fit a topic; the answer is `suggested`. */
  | ({ kind: 'suggest'; job: number } & TopicQuestion)
  /** What changes would make better and worse; the answer is `tried`. */
  | { kind: 'try-changes'; job: number; bot: Bot; lists: BotLists; changes: IntendedChange[] };

/** What a worker tells the page. */
export type FromWorker =
  | { kind: 'progress'; job: number; share: number }
  | { kind: 'trained'; job: number; understanding: Uint8Array | null }
  | { kind: 'ready'; job: number }
  | { kind: 'failed'; job: number; message: string }
  | { kind: 'replied'; turn: number; reply: Reply }
  | { kind: 'replied-again'; turn: number; reply: Reply | null }
  | { kind: 'checking'; job: number; stage: QualityStage; share: number }
  | { kind: 'checked'; job: number; quality: Quality }
  | { kind: 'looked'; job: number; findings: Finding[] }
  | { kind: 'suggested'; job: number; wordings: Record<string, SuggestedWording[]> }
  | { kind: 'tried'; job: number; effect: Effect };

/** As much of a `Worker` as is used here. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  /** Something in the worker broke that it could not tell by itself. */
  onerror: ((event: { message?: string }) => void) | null;
  terminate(): void;
}
