export type {
  Activity,
  Attachment,
  CardAction,
  OutgoingActivity,
  QuestionContent,
} from './activity.ts';
export { HERO_TYPE, QUESTION_TYPE, SERVICES_TYPE } from './activity.ts';
export type { AnswerVariant, BotAnswer, Button, Card, Picture } from './bot/answer.ts';
export type {
  Bot,
  HttpAction,
  HumanContact,
  NetworkBot,
  OfficeHours,
  OfficeSpan,
  Thresholds,
  Weekday,
} from './bot/bot.ts';
export { BOT_FORMAT } from './bot/bot.ts';
export { checkBot } from './bot/check/check-bot.ts';
export type { Condition } from './bot/condition.ts';
export type { Facts } from './bot/condition-holds.ts';
export { conditionHolds, fittingVariants } from './bot/condition-holds.ts';
export type { DialogueTest, Expectation, TestTurn } from './bot/dialogue-test.ts';
export type { BuiltInRule, Entity, EntityValue } from './bot/entity.ts';
export type { BotFault, FaultCode } from './bot/faults.ts';
export { FAULTS } from './bot/faults.ts';
export type {
  ActionStep,
  Branch,
  Flow,
  FlowStart,
  LifeArea,
  RecommendFilters,
  ReplyIs,
  Step,
} from './bot/flow.ts';
export { LIFE_AREAS } from './bot/flow.ts';
export type { Form, FormField, Validation } from './bot/form.ts';
export type { Intent } from './bot/intent.ts';
export type { LoadResult } from './bot/load.ts';
export { loadBot, loadBotInSteps } from './bot/load.ts';
export type { Json, Language, Localized } from './bot/localized.ts';
export { LANGUAGES } from './bot/localized.ts';
export type { Place, PlaceOf, Problem } from './bot/problem.ts';
export type { SentenceValue } from './bot/sentence.ts';
export type { Slot, SlotKind, SlotOption } from './bot/slot.ts';
export { writeBot } from './bot/write-files.ts';
export { type CrisisReader, createCrisisReader } from './crisis/crisis.ts';
export { encodeBot } from './encoder/encode-bot.ts';
export type { EncodedText, Encoder, TextVectors } from './encoder/encoder.ts';
export { checkVector, encodeTexts } from './encoder/encoder.ts';
export { textToEncode } from './encoder/text-to-encode.ts';
export type {
  ActionFailure,
  ActionKind,
  ActionRequest,
  ActionResults,
  HandoffResult,
  HoursResult,
  RecommendationResult,
  RecommendedService,
  ServiceDetail,
  ServiceResult,
} from './manager/action.ts';
export { createEngine } from './manager/engine.ts';
export type { Passed } from './manager/passed.ts';
export { PASSED } from './manager/passed.ts';
export type { RecommendAction, RecommendationQuestion } from './manager/recommendation-request.ts';
export { recommendationQuestion, serviceLanguage } from './manager/recommendation-request.ts';
export type { ConversationState, Frame, PendingAction, Recommended } from './manager/state.ts';
export type { Rule, TraceStep } from './manager/trace.ts';
export type {
  BotLists,
  LifeAreaTexts,
  Neighbour,
  TrainedBot,
  TrainOptions,
} from './manager/trained-bot.ts';
export { hasExamples, trainBot, trainBotInSteps } from './manager/trained-bot.ts';
export type { Engine, Input, Transition } from './manager/transition.ts';
export type { Steps } from './steps.ts';
export type { DialogueTestResult, TestProblem } from './testing/dialogue-tests.ts';
export { runDialogueTests } from './testing/dialogue-tests.ts';
export type { TestFault, TestFaultCode } from './testing/test-faults.ts';
export { TEST_FAULTS } from './testing/test-faults.ts';
export type {
  IntentExamples,
  Negation,
  ReadContext,
  ReadIntent,
  Reading,
  TrainingData,
  TrainingOptions,
  TrainingWatch,
  Understanding,
} from './understanding/index.ts';
export {
  loadUnderstanding,
  loadUnderstandingInSteps,
  saveUnderstanding,
  TrainingStopped,
  trainUnderstanding,
} from './understanding/index.ts';
