import fields from '../fields/Fields.module.css?inline';
import play from '../play/Play.module.css?inline';
import flower from '../result/Flower.module.css?inline';
import result from '../result/Result.module.css?inline';
import support from '../support/SupportPanel.module.css?inline';

/** The style sheets of solo play as one text, for a shadow root. */
export const quizStyles: string = [play, fields, result, flower, support].join('\n');
