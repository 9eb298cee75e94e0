import text from './rights.css?inline';

export { RightsPage as Part } from './RightsPage.tsx';

/** The style sheet of these pages. */
export const styles: string = text;
