import type { PictureSettings } from '../situation-picture/settings.ts';
import quizzes from './quizzes.json' with { type: 'json' };

/** The situation picture of the imaginary town: for trying out only. */
export const TRIAL_PICTURE: Omit<PictureSettings, 'organisation'> = {
  name: { fi: 'Revonsaaren kaupunki', sv: 'Norrskensö stad', en: 'Town of Revonsaari' },
  quizzes,
  regions: [
    { code: 'revonsaari', name: { fi: 'Revonsaari', sv: 'Norrskensö', en: 'Revonsaari' } },
    {
      ...{ code: 'kirkonkyla', within: 'revonsaari' },
      name: { fi: 'Kirkonkylä', sv: 'Kyrkbyn', en: 'Church village' },
    },
    {
      ...{ code: 'satama', within: 'revonsaari' },
      name: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' },
    },
    {
      ...{ code: 'ulkoluodot', within: 'revonsaari' },
      name: { fi: 'Ulkoluodot', sv: 'Utskären', en: 'Outer skerries' },
    },
    { code: 'tuulisalmi', name: { fi: 'Tuulisalmi', sv: 'Vindsund', en: 'Tuulisalmi' } },
  ],
};
