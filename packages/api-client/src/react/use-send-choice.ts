import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { ChoiceRequest } from '../types.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** Sends what a person did with a recommended service. */
export function useSendChoice(): UseMutationResult<void, AuroraError, ChoiceRequest> {
  const client = useAuroraClient();
  return useMutation<void, AuroraError, ChoiceRequest>(
    { mutationFn: (choice) => client.sendChoice(choice) },
    useAuroraQueryClient(),
  );
}
