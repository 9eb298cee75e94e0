import type { RecommendedService } from '@auroraai/api-client';
import { Marked, nearestComplete, useLocale } from '@auroraai/ui';
import styles from './Credits.module.css';

/** Props of {@link Credits}. */
export interface CreditsProps {
  services: readonly RecommendedService[];
}

/** The sources of the services in a list, each named once. */
export function Credits({ services }: CreditsProps) {
  const { language } = useLocale();
  const credits = [...new Set(services.map(({ service }) => service.credit))];
  return credits.map((text) => (
    <p key={text} className={styles.credit}>
      <Marked text={{ text, language: nearestComplete(language) }} />
    </p>
  ));
}
