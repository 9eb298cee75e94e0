import { type AuroraClient, createAuroraClient } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import {
  AuroraRoot,
  Banner,
  Button,
  type InterfaceLanguage,
  MORE_LANGUAGES,
  Skeleton,
  UI_LANGUAGES,
  useTranslation,
} from '@auroraai/ui';
import { useEffect, useState } from 'react';
import type { Quiz as QuizContent } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { Quiz } from '../play/Quiz.tsx';
import type { EmbeddedGroup } from './EmbeddedGroup.tsx';
import { pageStorage } from './page-storage.ts';
import { pictureIn } from './picture-in.ts';
import { readQuizzes } from './read-quizzes.ts';
import { type Emit, isOn, type QuizSettings } from './settings.ts';

/** Props of {@link AuroraQuiz}: the settings of every way of embedding, and what the quiz tells. */
export interface AuroraQuizProps extends QuizSettings {
  /** Called with everything that the quiz tells. */
  onEvent?: Emit;
}

const QUIET: Emit = () => {};

/** What is to be played, and in groups the part that plays it. */
interface Loaded {
  quizzes: readonly QuizContent[];
  Group: typeof EmbeddedGroup | null;
}

/** A whole quiz with everything around it: it reads the questions, finds services, tells the page. */
export function AuroraQuiz({ onEvent = QUIET, ...settings }: AuroraQuizProps) {
  const { theme, server = '', language = document.documentElement.lang } = settings;
  const [client] = useState(() =>
    createAuroraClient({ baseUrl: new URL(server, document.baseURI).origin }),
  );
  return (
    <AuroraRoot
      language={languageOf(language)}
      theme={theme === 'light' || theme === 'dark' ? theme : 'auto'}
    >
      <Content settings={settings} client={client} emit={onEvent} />
    </AuroraRoot>
  );
}

interface ContentProps {
  settings: QuizSettings;
  client: AuroraClient;
  emit: Emit;
}

function Content({ settings, client, emit }: ContentProps) {
  const t = useTranslation(quizMessages);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<'load' | 'quiz' | null>(null);
  const [tries, setTries] = useState(0);
  const { quiz: names, group } = settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads again; whom it tells is no reason to
  useEffect(() => {
    let isWanted = true;
    setFailure(null);
    const source = { page: document.baseURI, fetch: (input: string) => fetch(input) };
    Promise.all([
      readQuizzes(group ? names.split(',') : [names], source),
      group ? import('./EmbeddedGroup.tsx') : null,
    ]).then(
      ([read, parts]) => {
        if (!isWanted) return;
        if ('quizzes' in read) {
          setLoaded({ quizzes: read.quizzes, Group: parts?.EmbeddedGroup ?? null });
          emit('ready', undefined);
        } else {
          setFailure('quiz');
          emit('error', { reason: 'quiz', problems: read.problems });
        }
      },
      () => {
        if (!isWanted) return;
        setFailure('load');
        emit('error', { reason: 'load' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [names, group, tries]);

  if (failure)
    return (
      <div role="alert">
        <Banner
          kind="danger"
          title={t(failure === 'load' ? 'embed.failed' : 'embed.wrong')}
          actions={
            failure === 'load' && (
              <Button onClick={() => setTries(tries + 1)}>{t('services.retry')}</Button>
            )
          }
        />
      </div>
    );
  const [quiz] = loaded?.quizzes ?? [];
  if (!loaded || !quiz) return <Skeleton lines={8} />;
  const { municipality, county, age, services, keep, take, chat, heading, pictures } = settings;
  const { Group } = loaded;
  if (Group)
    return (
      <AuroraProvider client={client}>
        <Group quizzes={loaded.quizzes} settings={settings} client={client} />
      </AuroraProvider>
    );
  const years = Number.parseInt(age ?? '', 10);
  return (
    <AuroraProvider client={client}>
      <Quiz
        quiz={quiz}
        headingLevel={heading === '3' ? 3 : 2}
        withServices={services !== 'off'}
        asksToCount={isOn(settings.count)}
        storage={keep === 'off' ? null : pageStorage('localStorage')}
        pictureAddress={(picture) => pictureIn(pictures, picture)}
        {...(municipality && { municipality })}
        {...(county && { county })}
        {...(years >= 0 && { age: years })}
        {...(isOn(take) && { onTake: (result) => emit('take', result) })}
        {...(isOn(chat) && {
          onTalk: (message) => emit('talk', { message, isHeard: false }),
        })}
      />
    </AuroraProvider>
  );
}

function languageOf(tag: string): InterfaceLanguage {
  const all: readonly InterfaceLanguage[] = [...UI_LANGUAGES, ...MORE_LANGUAGES];
  return (
    all.find((each) => each.toLowerCase() === tag.toLowerCase()) ??
    all.find((each) => each === tag.toLowerCase().split('-')[0]) ??
    'fi'
  );
}
