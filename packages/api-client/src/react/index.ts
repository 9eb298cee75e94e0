export {
  type AuroraQueryOptions,
  codeListsOptions,
  recommendationOptions,
  serviceOptions,
} from './options.ts';
export { pathOptions, pathsOptions } from './path-options.ts';
export {
  AuroraProvider,
  type AuroraProviderProps,
  useAuroraClient,
  useAuroraQueryClient,
} from './provider.tsx';
export { useCodeLists } from './use-code-lists.ts';
export { usePath } from './use-path.ts';
export { usePaths } from './use-paths.ts';
export { useRecommendation } from './use-recommendation.ts';
export { useSendChoice } from './use-send-choice.ts';
export { useSendFeedback } from './use-send-feedback.ts';
export { useService } from './use-service.ts';
