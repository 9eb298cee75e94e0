import styles from './rights.css?inline';

export { RightsPage as Part } from './RightsPage.tsx';
export { styles };
