export { type EditorWanted, letEditorIn, readEditor } from './accounts/let-editor-in.ts';
export type { LinkDeps } from './accounts/links.ts';
export { TRIAL_ACCOUNT } from './accounts/trial-account.ts';
export type { StudioConfig, StudioOptions } from './deps.ts';
export type { BotFiles } from './drafts/first-bots.ts';
export type { LetInElsewhere, SignInProvider } from './elsewhere/provider.ts';
export { type MeasureStudioBot, measureHere } from './quality/measure.ts';
export { createStudio, type Studio, type StudioPart } from './studio.ts';
export { type StudioTraining, type TrainStudioBot, trainHere } from './versions/training.ts';
