/** One artefact with its budget: what is imported, what the host already has, bytes of brotli. */
export interface Budget {
  name: string;
  /** Source of a module that imports exactly what is measured, or a build of a package's own. */
  entry: string | { folder: string; mode: string; chunk: string };
  external?: string[];
  /** Names of the chunks, or files, that load by themselves before the thing can be used. */
  ready?: string[];
  limit: number;
}

const HOST = ['react', 'react-dom', '@tanstack/react-query'];
const BESIDE_UI = [...HOST, '@auroraai/ui', '@auroraai/api-client'];
const HOME_VIEW = `export { createPersonStore, HomeView } from '@auroraai/home-view';`;

/** Every budgeted artefact. A limit is raised only on purpose, with the reason in the commit. */
export const BUDGETS: Budget[] = [
  { name: 'api-client', entry: `export * from '@auroraai/api-client';`, limit: 8_000 },
  {
    name: 'api-client/react',
    entry: `export * from '@auroraai/api-client/react';`,
    external: HOST,
    limit: 9_500,
  },
  { name: 'ui', entry: `export * from '@auroraai/ui';`, external: HOST, limit: 24_000 },
  {
    // What a visitor of a page with nothing else of ours loads before situation and services are there.
    name: 'home-view with ui, its first view',
    entry: HOME_VIEW,
    external: HOST,
    ready: ['MySituation', 'MyServices'],
    limit: 54_000,
  },
  {
    name: 'home-view with ui, finding services only',
    entry: `export { createFindStore, FindServices } from '@auroraai/home-view';`,
    external: HOST,
    limit: 36_000,
  },
  { name: 'home-view without its parts', entry: HOME_VIEW, external: BESIDE_UI, limit: 10_000 },
  // Each with all that it needs besides ui; what parts share is loaded once.
  ...(
    [
      ['situation and services', ['MySituation', 'MyServices'], 27_000],
      ['saved services', ['SavedServices'], 16_000],
      ['over time', ['OverTime'], 16_000],
      ['my path', ['MyPaths'], 24_000],
      ['my data', ['MyData'], 30_000],
      ['my map, before the map itself', ['MyMap'], 15_000],
      ['all of a service', ['MyServices', 'AboutService', 'AnotherAnswer'], 27_500],
      ['something to take along', ['MyServices', 'TakeAlong'], 37_500],
    ] as const
  ).map(([name, ready, limit]) => ({
    name: `home-view with ${name}`,
    entry: HOME_VIEW,
    external: BESIDE_UI,
    ready: [...ready],
    limit,
  })),
  {
    name: 'home-view/map beside ui, with Finland',
    entry: `export * from '@auroraai/home-view/map';`,
    external: BESIDE_UI,
    ready: ['finland'],
    limit: 50_000,
  },
  {
    name: 'quiz-game/engine',
    entry: `export * from '@auroraai/quiz-game/engine';`,
    limit: 6_000,
  },
  {
    name: 'quiz-game beside ui, with one quiz',
    entry: `export { Quiz, importQuiz } from '@auroraai/quiz-game';
      export { loadQuiz } from '@auroraai/quiz-game/engine';`,
    external: [...HOST, '@auroraai/ui'],
    ready: ['miten-menee'],
    limit: 25_000,
  },
  {
    name: 'quiz-game with ui and one quiz',
    entry: `export { Quiz, importQuiz } from '@auroraai/quiz-game';
      export { loadQuiz } from '@auroraai/quiz-game/engine';`,
    external: HOST,
    ready: ['miten-menee'],
    limit: 35_000,
  },
  {
    // The result loads while the questions are asked.
    name: 'quiz-game with ui, one quiz and its result',
    entry: `export { Quiz, importQuiz } from '@auroraai/quiz-game';
      export { loadQuiz } from '@auroraai/quiz-game/engine';`,
    external: HOST,
    ready: ['miten-menee', 'ResultView'],
    limit: 42_000,
  },
  {
    name: 'quiz-game/import',
    entry: `export * from '@auroraai/quiz-game/import';`,
    limit: 8_500,
  },
  {
    name: 'quiz-game loader (aurora-quiz.js)',
    entry: { folder: 'packages/quiz-game', mode: 'loader', chunk: 'aurora-quiz' },
    limit: 2_000,
  },
  {
    // Everything that a page without React loads before the first view with its questions.
    name: 'quiz-game by script tag, with one quiz',
    entry: { folder: 'packages/quiz-game', mode: 'embed', chunk: 'app' },
    ready: ['miten-menee'],
    limit: 62_000,
  },
  ...(
    [
      ['GroupPlayer', 33_000],
      ['GroupLeader', 32_000],
    ] as const
  ).map(([view, limit]) => ({
    // With the engine, the fields and the client, but without a quiz and its result.
    name: `quiz-game/group beside ui, ${view}`,
    entry: `export { groupAccess, ${view} } from '@auroraai/quiz-game/group';`,
    external: [...HOST, '@auroraai/ui'],
    limit,
  })),
  {
    name: 'api-client/direct-line',
    entry: `export { createDirectLine } from '@auroraai/api-client/direct-line';`,
    limit: 5_000,
  },
  {
    name: 'chat-widget loader (aurora-chat.js)',
    entry: { folder: 'packages/chat-widget', mode: 'loader', chunk: 'aurora-chat' },
    limit: 2_000,
  },
  {
    name: 'chat-widget by script tag, ready to chat',
    entry: { folder: 'packages/chat-widget', mode: 'embed', chunk: 'app' },
    ready: ['fi'],
    limit: 60_000,
  },
  {
    name: 'chat-widget: our part of the frame of Web Chat',
    entry: { folder: 'packages/chat-widget', mode: 'webchat', chunk: 'frame' },
    limit: 50_000,
  },
  {
    // What a visitor loads more where a website asks for it; most of it is not ours to make smaller.
    name: 'chat-widget: the frame with Web Chat 4.18.1',
    entry: { folder: 'packages/chat-widget', mode: 'webchat', chunk: 'frame' },
    ready: ['webchat.js'],
    limit: 720_000,
  },
  {
    name: 'chat-widget in React, ready to chat',
    entry: `export * from '@auroraai/chat-widget';`,
    external: HOST,
    ready: ['mount', 'fi'],
    limit: 25_000,
  },
  {
    // The studio until the list of topics can be used; other pages load when they are gone to.
    name: 'studio, its list of topics',
    entry: { folder: 'apps/studio', mode: 'production', chunk: 'index' },
    ready: ['ContentPage'],
    limit: 160_000,
  },
  { name: 'open-data (code lists)', entry: `export * from '@auroraai/open-data';`, limit: 30_000 },
  { name: 'recommender', entry: `export * from '@auroraai/recommender';`, limit: 340_000 },
];
