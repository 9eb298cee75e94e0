import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { FeedbackRequest } from '../types.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** Sends a person's opinion about a recommendation or about one service in it. */
export function useSendFeedback(): UseMutationResult<void, AuroraError, FeedbackRequest> {
  const client = useAuroraClient();
  return useMutation<void, AuroraError, FeedbackRequest>(
    { mutationFn: (feedback) => client.sendFeedback(feedback) },
    useAuroraQueryClient(),
  );
}
