import { LinkButton } from '../button/LinkButton.tsx';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './CardActions.module.css';
import { mainActions } from './main-actions.ts';
import type { CardChoice, ServiceCardModel } from './service-card-model.ts';

/** Props of {@link CardActions}. */
export interface CardActionsProps {
  service: ServiceCardModel;
  /** Called when the person takes one of the ways. */
  onChoose?: (kind: CardChoice, channelId: string | undefined) => void;
}

/** The main ways to a service as links: call, e-service, form or page; at most three. */
export function CardActions({ service, onChoose }: CardActionsProps) {
  const t = useTranslation(uiMessages);
  const actions = mainActions(service);
  if (actions.length === 0) return null;
  return (
    <div className={styles.actions}>
      {actions.map((action) => (
        <LinkButton
          key={action.href}
          href={action.href}
          icon={action.icon}
          onClick={() => onChoose?.(action.choice, action.channelId)}
        >
          {t(action.message, { number: action.number ?? '' })}
        </LinkButton>
      ))}
    </div>
  );
}
