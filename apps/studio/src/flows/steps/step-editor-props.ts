import type { StudioJson } from '@auroraai/api-client/studio';

/** Props of {@link StepEditor}. */
export interface StepEditorProps {
  bot: string;
  step: StudioJson;
  onChange: (step: StudioJson) => void;
}
