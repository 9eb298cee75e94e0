export const styles = '';
export { RichText as Part } from './RichText.tsx';
