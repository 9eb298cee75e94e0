import { Button, Icon, LinkButton, useLocale, useTranslation } from '@auroraai/ui';
import { siteMessages } from './messages.ts';
import { PAGES } from './pages.ts';
import { Site } from './Site.tsx';
import styles from './StudyPage.module.css';

const MATTERS = ['home', 'money', 'health', 'people'] as const;
const ICONS = { home: 'house', money: 'price', health: 'health', people: 'friends' } as const;

/** The page for those who move to a study town, with a bot of another organisation. */
export function StudyPage() {
  return (
    <Site page="study">
      <Matters />
    </Site>
  );
}

function Matters() {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  return (
    <>
      <ul className={styles.matters}>
        {MATTERS.map((matter) => (
          <li key={matter} className={styles.matter}>
            <Icon name={ICONS[matter]} />
            <div>
              <h2 className={styles.title}>{t(`study.${matter}`)}</h2>
              <p className={styles.text}>{t(`study.${matter}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="primary" onClick={openChat}>
          {t('study.ask')}
        </Button>
        <LinkButton href={`${PAGES.apply}?lang=${language}`}>{t('study.apply')}</LinkButton>
      </div>
    </>
  );
}

/** The script tag's one global takes calls before the script has come, too. */
function openChat(): void {
  const page = window as { AuroraChat?: { push: (...calls: [string][]) => void } };
  page.AuroraChat ??= [] as [string][];
  page.AuroraChat.push(['open']);
}
