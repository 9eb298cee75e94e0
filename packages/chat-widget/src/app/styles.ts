import composer from '../composer/composer.css?inline';
import consent from '../consent/consent.css?inline';
import transcript from '../transcript/transcript.css?inline';
import controls from './controls.css?inline';
import themes from './themes.css?inline';
import chatWindow from './window.css?inline';

/** The style sheet of what is there from the first moment. */
export const appStyles: string = [themes, controls, chatWindow, consent, transcript, composer].join(
  '\n',
);
