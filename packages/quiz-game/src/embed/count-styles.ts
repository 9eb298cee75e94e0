/** The style sheet of the question whether answers may be counted, for a shadow root. */
export { default as countStyles } from '../situation-picture/SituationPicture.module.css?inline';
