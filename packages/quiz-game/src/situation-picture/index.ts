/// <reference path="../css-modules.d.ts" />
export { CountMyAnswers, type CountMyAnswersProps } from './CountMyAnswers.tsx';
export { SituationPictureView, type SituationPictureViewProps } from './SituationPictureView.tsx';
