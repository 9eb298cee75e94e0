import { useLocale, useTranslation } from '@auroraai/ui';
import { useDeferredValue, useState } from 'react';
import { siteMessages } from '../site/messages.ts';
import { Site } from '../site/Site.tsx';
import { previewAddress } from './address.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { FIRST_CHOICES } from './choices.ts';
import { EmbedForm } from './EmbedForm.tsx';
import styles from './EmbedPage.module.css';
import { QuizEmbed } from './QuizEmbed.tsx';
import { configDocument, policyLine, reactCode, scriptTag, styleRule } from './snippets.ts';

/** The page on which an organisation sets up the chat for its own website. */
export function EmbedPage() {
  return (
    <Site page="embed">
      <Configurator />
      <QuizEmbed />
    </Site>
  );
}

function Configurator() {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  const [choices, setChoices] = useState(FIRST_CHOICES);
  // While a colour is dragged about, the preview waits for it to come to rest.
  const shown = useDeferredValue(choices);
  const { origin } = location;
  const rule = styleRule(choices);
  const texts = configDocument(choices);
  return (
    <div className={styles.columns}>
      <EmbedForm choices={choices} onChange={setChoices} />
      <section className={styles.preview} aria-labelledby="preview">
        <h2 className={styles.title} id="preview">
          {t('embed.preview')}
        </h2>
        <p className={styles.hint}>
          {t('embed.preview.hint')} {choices.renderer === 'speech' && t('embed.preview.mute')}
        </p>
        <iframe
          className={styles.frame}
          title={t('embed.preview.frame')}
          src={previewAddress(shown, language)}
        />
      </section>
      <section className={styles.code} aria-labelledby="code">
        <h2 className={styles.title} id="code">
          {t('embed.code')}
        </h2>
        <CodeBlock title={t('embed.code.tag')} code={scriptTag(choices, origin)}>
          {t('embed.code.tag.hint')}
        </CodeBlock>
        {texts && (
          <CodeBlock title={t('embed.code.texts')} code={texts}>
            {t('embed.code.texts.hint')}
          </CodeBlock>
        )}
        {rule && (
          <CodeBlock title={t('embed.code.style')} code={rule}>
            {t('embed.code.style.hint')}
          </CodeBlock>
        )}
        <CodeBlock title={t('embed.code.policy')} code={policyLine(choices, origin)}>
          {t('embed.code.policy.hint')}
        </CodeBlock>
        <CodeBlock title={t('embed.code.react')} code={reactCode(choices, origin)}>
          {t('embed.code.react.hint')}
        </CodeBlock>
      </section>
    </div>
  );
}
