export { MyPaths } from './MyPaths.tsx';
