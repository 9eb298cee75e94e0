/// <reference path="./css-modules.d.ts" />
import button from './button/Button.module.css?inline';
import chip from './button/Chip.module.css?inline';
import banner from './feedback/Banner.module.css?inline';
import progress from './feedback/Progress.module.css?inline';
import skeleton from './feedback/Skeleton.module.css?inline';
import valueBar from './feedback/ValueBar.module.css?inline';
import checkbox from './fields/Checkbox.module.css?inline';
import combobox from './fields/Combobox.module.css?inline';
import field from './fields/Field.module.css?inline';
import ratingScale from './fields/RatingScale.module.css?inline';
import searchField from './fields/SearchField.module.css?inline';
import hoursList from './hours/HoursList.module.css?inline';
import icon from './icons/Icon.module.css?inline';
import disclosure from './layout/Disclosure.module.css?inline';
import pageLinks from './layout/PageLinks.module.css?inline';
import visuallyHidden from './layout/VisuallyHidden.module.css?inline';
import cardActions from './service-card/CardActions.module.css?inline';
import cardContact from './service-card/CardContact.module.css?inline';
import cardFacts from './service-card/CardFacts.module.css?inline';
import cardFeedbackForm from './service-card/CardFeedbackForm.module.css?inline';
import cardReasons from './service-card/CardReasons.module.css?inline';
import channelDetails from './service-card/ChannelDetails.module.css?inline';
import languageBadge from './service-card/LanguageBadge.module.css?inline';
import serviceCard from './service-card/ServiceCard.module.css?inline';
import tokens from './tokens/tokens.css?inline';

/** The style sheets of all components as one text, for a shadow root. */
export const styles: string = [
  tokens,
  button,
  chip,
  banner,
  progress,
  skeleton,
  valueBar,
  checkbox,
  combobox,
  field,
  ratingScale,
  searchField,
  hoursList,
  icon,
  disclosure,
  pageLinks,
  visuallyHidden,
  cardActions,
  cardContact,
  cardFacts,
  cardFeedbackForm,
  cardReasons,
  channelDetails,
  languageBadge,
  serviceCard,
].join('\n');
