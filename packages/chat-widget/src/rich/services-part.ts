import { styles as cards } from '@auroraai/ui/styles';
import text from './services.css?inline';

export { Services as Part } from './Services.tsx';

/** The style sheet of service cards. */
export const styles: string = `${cards}\n${text}`;
