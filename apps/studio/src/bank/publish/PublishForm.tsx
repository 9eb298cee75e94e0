import { BANK_LICENCES, type OwnBankTopic } from '@auroraai/api-client/studio';
import { Button, SelectField, useLanguageName, useLocale, useTranslation } from '@auroraai/ui';
import { anyText } from '../../content/localized.ts';
import { useBotLanguages } from '../../content/useBotLanguages.ts';
import { useDraftSnapshot } from '../../draft/DraftProvider.tsx';
import { TextArea } from '../../fields/TextArea.tsx';
import { TextField } from '../../fields/TextField.tsx';
import styles from '../BankPage.module.css';
import { licenceName } from '../licence.ts';
import { bankMessages } from '../messages.ts';
import { ChosenRoots } from './ChosenRoots.tsx';
import { firstTexts, type Publishing, titlesOf } from './first-texts.ts';
import { PublishNews } from './PublishNews.tsx';
import { usePublishing } from './usePublishing.ts';
import { WhatGoes } from './WhatGoes.tsx';

/** Props of {@link PublishForm}. */
export interface PublishFormProps {
  bot: string;
  /** The topics that the organisation has published before. */
  own: readonly OwnBankTopic[];
  first: Publishing;
}

/** What is published, how it is described, and under which licence. */
export function PublishForm({ bot, own, first }: PublishFormProps) {
  const t = useTranslation(bankMessages);
  const { language } = useLocale();
  const nameOf = useLanguageName();
  const { parts } = useDraftSnapshot();
  const ofBot = useBotLanguages();
  const { publishing, change, preview, news, publish, looked, setLooked } = usePublishing(
    bot,
    first,
  );
  const { chosen, topic, names, about, licence, credit } = publishing;
  const shown = chosen.length > 0 ? preview.data : undefined;
  const languages = shown && shown.languages.length > 0 ? shown.languages : ofBot;
  const hasName = Object.values(names).some((name) => name.trim() !== '');
  const hasLooked = shown?.concerns.length === 0 || looked === shown?.digest;
  const lacks = [
    ...(chosen.length === 0 ? [t('publish.lacks.parts')] : []),
    ...(shown?.languages.length === 0 ? [t('publish.lacks.language')] : []),
    ...(hasName ? [] : [t('publish.lacks.name')]),
    ...(credit.trim() === '' ? [t('publish.lacks.credit')] : []),
    ...(shown && !hasLooked ? [t('publish.lacks.look')] : []),
  ];
  const chooseTopic = (id: string) => {
    const former = own.find((one) => one.id === id);
    change(former ? firstTexts(undefined, former, parts, credit) : { topic: '' });
  };
  const choose = (next: readonly string[]) => {
    // The first part gives its name, unless somebody has written another.
    const first = hasName ? undefined : parts.get(next[0] ?? '');
    change({ chosen: next, ...(first && { names: titlesOf(first, parts) }) });
  };
  return (
    <>
      <p>{t('publish.intro')}</p>
      <section className={styles.section}>
        <h2>{t('publish.what')}</h2>
        <ChosenRoots chosen={chosen} onChange={choose} />
        {chosen.length > 0 && (
          <WhatGoes
            bot={bot}
            preview={preview}
            isLooked={hasLooked}
            onLooked={(isLooked) => setLooked(isLooked ? (shown?.digest ?? '') : '')}
          />
        )}
      </section>
      <section className={styles.section}>
        <h2>{t('publish.describe')}</h2>
        {own.length > 0 && (
          <SelectField
            label={t('publish.as')}
            emptyLabel={t('publish.as.new')}
            value={topic}
            onChange={chooseTopic}
            choices={own.map((one) => ({
              value: one.id,
              label: t('publish.as.next', {
                name: anyText(one.names, language),
                version: one.version + 1,
              }),
            }))}
          />
        )}
        {languages.map((each) => (
          <div key={each} className={styles.texts}>
            <TextField
              label={t('publish.name', { language: nameOf(each) })}
              lang={each}
              value={names[each] ?? ''}
              onChange={(text) => change({ names: { ...names, [each]: text } })}
              maxLength={100}
            />
            <TextArea
              label={t('publish.about', { language: nameOf(each) })}
              lang={each}
              rows={2}
              value={about[each] ?? ''}
              onChange={(text) => change({ about: { ...about, [each]: text } })}
              maxLength={600}
            />
          </div>
        ))}
      </section>
      <section className={styles.section}>
        <h2>{t('publish.licence')}</h2>
        <fieldset className={styles.licences}>
          <legend>{t('publish.licence.choose')}</legend>
          {BANK_LICENCES.map((each) => (
            <label key={each} className={styles.licence}>
              <input
                type="radio"
                name="licence"
                checked={licence === each}
                onChange={() => change({ licence: each })}
              />
              <span>
                {licenceName(each)}
                <span className={styles.help}>{t(`publish.licence.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('publish.credit')}
          help={t('publish.credit.help')}
          value={credit}
          onChange={(text) => change({ credit: text })}
          maxLength={200}
        />
      </section>
      <div className={styles.section}>
        {lacks.length > 0 && (
          <ul className={styles.plain}>
            {lacks.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button
            variant="primary"
            onClick={() => {
              if (lacks.length === 0 && shown) void publish();
            }}
          >
            {t('publish.do')}
          </Button>
        </div>
        <PublishNews bot={bot} news={news} />
      </div>
    </>
  );
}
