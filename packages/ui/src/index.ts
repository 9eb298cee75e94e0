/// <reference path="./css-modules.d.ts" />
export { Button, type ButtonProps } from './button/Button.tsx';
export { Chip, type ChipProps } from './button/Chip.tsx';
export { LinkButton, type LinkButtonProps } from './button/LinkButton.tsx';
export { Banner, type BannerProps } from './feedback/Banner.tsx';
export { Progress, type ProgressProps } from './feedback/Progress.tsx';
export { Skeleton, type SkeletonProps } from './feedback/Skeleton.tsx';
export { ValueBar, type ValueBarProps } from './feedback/ValueBar.tsx';
export { type Band, bandOf } from './fields/band.ts';
export { Checkbox, type CheckboxProps } from './fields/Checkbox.tsx';
export { Combobox, type ComboboxProps } from './fields/Combobox.tsx';
export { RatingScale, type RatingScaleProps } from './fields/RatingScale.tsx';
export { SearchField, type SearchFieldProps } from './fields/SearchField.tsx';
export { type Choice, SelectField, type SelectFieldProps } from './fields/SelectField.tsx';
export { printOnly } from './files/print-only.ts';
export { saveFile } from './files/save-file.ts';
export { HoursList, type HoursListProps } from './hours/HoursList.tsx';
export type { OpeningHours, OpeningSpan, Weekday } from './hours/opening-hours.ts';
export { type ComingMoment, type OpeningState, openingState } from './hours/opening-state.ts';
export { Icon, type IconProps } from './icons/Icon.tsx';
export type { IconName } from './icons/icons.ts';
export { AuroraRoot, type AuroraRootProps } from './layout/AuroraRoot.tsx';
export { Disclosure, type DisclosureProps } from './layout/Disclosure.tsx';
export { type PageLink, PageLinks, type PageLinksProps } from './layout/PageLinks.tsx';
export { VisuallyHidden, type VisuallyHiddenProps } from './layout/VisuallyHidden.tsx';
export {
  defineMessages,
  type InterfaceLanguage,
  type MessageArea,
  type MessageKey,
  MORE_LANGUAGES,
  type MoreLanguage,
  nearestComplete,
  UI_LANGUAGES,
  type UiLanguage,
} from './locale/catalogue.ts';
export { catalogueProblems, everyCatalogueProblem } from './locale/catalogue-problems.ts';
export type { I18n } from './locale/i18n.ts';
export {
  LocaleProvider,
  type LocaleProviderProps,
  useLocale,
} from './locale/LocaleProvider.tsx';
export { Marked, type MarkedProps } from './locale/Marked.tsx';
export { useFormat } from './locale/useFormat.ts';
export { useLanguageName } from './locale/useLanguageName.ts';
export { prepareLanguage, useSpokenLanguage } from './locale/useSpokenLanguage.ts';
export { type MessageValues, type Translate, useTranslation } from './locale/useTranslation.ts';
export { uiMessages } from './messages.ts';
export { ChannelDetails, type ChannelDetailsProps } from './service-card/ChannelDetails.tsx';
export { ServiceCard, type ServiceCardProps } from './service-card/ServiceCard.tsx';
export type {
  CardChoice,
  CardFeedback,
  ChannelModel,
  FeedbackReason,
  LinkModel,
  MarkedText,
  PhoneModel,
  ReasonModel,
  ServiceCardModel,
} from './service-card/service-card-model.ts';
export { type Spoken, useReadAloud } from './speech/useReadAloud.ts';
export { contrastRatio, mix, parseHex, type Rgb } from './tokens/contrast.ts';
