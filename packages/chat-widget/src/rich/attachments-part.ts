export { Attachments as Part } from './Attachments.tsx';
export const styles = '';
