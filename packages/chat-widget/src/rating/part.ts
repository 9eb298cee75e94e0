import rating from './rating.css?inline';

export { Rating as Part } from './Rating.tsx';

/** The style sheet of rating an answer. */
export const styles: string = rating;
