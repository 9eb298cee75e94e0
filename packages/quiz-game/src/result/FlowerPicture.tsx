import { Button, Checkbox, useLocale, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import type { Score } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { useQuiz } from '../play/QuizContext.tsx';
import styles from './Flower.module.css';
import { FLOWER_RADIUS, petalsOf } from './flower.ts';
import type { Picture } from './picture.ts';
import { canShare, savePng, saveSvg, sharePng } from './save-picture.ts';

/** The answers as a flower that can be saved and shared; its words stand beside it. */
export function FlowerPicture({ scores }: { scores: readonly Score[] }) {
  const t = useTranslation(quizMessages);
  const { language } = useLocale();
  const { quiz, textOf } = useQuiz();
  const [hasNumbers, setNumbers] = useState(true);
  const petals = petalsOf(scores);
  const named = scores.map(({ dimension, value, band }) => ({
    id: dimension.id,
    band,
    name: textOf(dimension.name).text,
    text: t('flower.petal', { name: textOf(dimension.name).text, value: Math.round(value) }),
  }));
  const picture: Picture = {
    title: textOf(quiz.title).text,
    petals,
    lines: named.map(({ name, text, band }, index) => ({
      text: `${index + 1}. ${hasNumbers ? text : name}`,
      band,
    })),
    credit: textOf(quiz.credit).text,
    direction: language === 'ar' ? 'rtl' : 'ltr',
  };
  const size = FLOWER_RADIUS + 6;
  return (
    <div className={styles.picture}>
      <svg
        className={styles.flower}
        viewBox={`${-size} ${-size} ${size * 2} ${size * 2}`}
        role="img"
        aria-label={t('flower.alt', { petals: named.map(({ text }) => text).join(', ') })}
      >
        {petals.map(({ id, path, band, number, x, y }) => (
          <g key={id} data-band={band}>
            <path d={path} />
            <text x={x} y={y + 5} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
        <circle r="14" />
      </svg>
      <div className={styles.words}>
        <p className={styles.how}>{t('flower.how')}</p>
        <ol className={styles.legend} aria-hidden="true">
          {named.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        <Checkbox label={t('flower.numbers')} checked={hasNumbers} onChange={setNumbers} />
        <div className={styles.actions}>
          {canShare() && (
            <Button variant="primary" icon="share" onClick={() => void sharePng(quiz.id, picture)}>
              {t('flower.share')}
            </Button>
          )}
          <Button onClick={() => void savePng(quiz.id, picture)}>{t('flower.png')}</Button>
          <Button onClick={() => saveSvg(quiz.id, picture)}>{t('flower.svg')}</Button>
        </div>
      </div>
    </div>
  );
}
