export {
  type Contributions,
  contributionsOf,
} from './contributions.ts';
export { type PictureFilter, type Pictures, picturesOf, signInToPictures } from './pictures.ts';
