import type { Period } from '@auroraai/api-client';
import { Button, nearestComplete, saveFile, useLocale } from '@auroraai/ui';
import { useState } from 'react';
import { usePicturesOf } from './usePictures.ts';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link SaveTable}. */
export interface SaveTableProps {
  token: string;
  quizId: string;
  period: Period;
}

/** By which spreadsheets know UTF-8. */
const BOM = '\uFEFF';

/** Saves everything of a quiz and a period as a table. */
export function SaveTable({ token, quizId, period }: SaveTableProps) {
  const { t } = usePictureTexts();
  const language = nearestComplete(useLocale().language);
  const pictures = usePicturesOf(token);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const table = await pictures.table(quizId, period, { language });
      saveFile(`${quizId}-${period}.csv`, 'text/csv;charset=utf-8', BOM + table);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button onClick={save}>{t('save')}</Button>
      <span role="status">{hasFailed && t('save.failed')}</span>
    </>
  );
}
