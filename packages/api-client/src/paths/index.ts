export { type Paths, pathsOf, readPath } from './paths.ts';
