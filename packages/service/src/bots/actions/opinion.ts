import type { ActionRequest } from '@auroraai/dialogue';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { choiceRequest, keepChoice } from '../../v2/choices.ts';
import { feedbackRequest, keepFeedback, type Voter } from '../../v2/feedback.ts';
import { ProblemError } from '../../v2/problem.ts';
import { ActionFailed } from '../runner.ts';

/** Keeps what a person thinks of a recommendation or did with it. */
export async function keepOpinion(
  deps: Deps,
  voter: Voter,
  request: Extract<ActionRequest, { kind: 'feedback' | 'choice' }>,
): Promise<null> {
  const { recommendationId: recommendation_id, serviceId: service_id } = request;
  try {
    if (request.kind === 'choice') {
      const sent = { recommendation_id, service_id, kind: request.choice };
      await keepChoice(deps, voter, read(choiceRequest, sent));
    } else {
      const { score, reasons } = request;
      const sent = {
        recommendation_id,
        score,
        ...(service_id !== undefined && { service_id }),
        ...(reasons !== undefined && { reasons }),
      };
      await keepFeedback(deps, voter, read(feedbackRequest, sent));
    }
  } catch (error) {
    if (error instanceof ProblemError) throw new ActionFailed('refused');
    throw error;
  }
  return null;
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  sent: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, sent);
  if (!result.success) throw new ActionFailed('refused');
  return result.output;
}
