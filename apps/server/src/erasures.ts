import type { Receiver, TransferStore } from '@auroraai/service';

/** What a service is asked to erase, as an operator sees it: never a value, never a person. */
export interface WaitingErasure {
  receiver: string;
  name: string;
  /** How whoever answers for the service is reached. */
  contact: Receiver['contact'];
  /** Whether a system of its own lists and confirms such requests; otherwise somebody has to tell it. */
  has_system: boolean;
  transfer_id: string;
  attributes: readonly string[];
  read_at: string;
  asked_at: string;
}

/** What services have been asked to erase and have not confirmed, the oldest request of each first. */
export async function waitingErasures(
  transfers: Pick<TransferStore, 'erasures'>,
  receivers: readonly Receiver[],
): Promise<WaitingErasure[]> {
  const lists = await Promise.all(
    receivers.map(async ({ id, name, contact, client }) =>
      (await transfers.erasures(id)).map((transfer) => ({
        receiver: id,
        name: name.fi ?? name.sv ?? name.en ?? id,
        contact,
        has_system: client !== undefined,
        transfer_id: transfer.id,
        attributes: transfer.attributes,
        read_at: (transfer.readAt ?? transfer.at).toISOString(),
        asked_at: (transfer.erasureAskedAt ?? transfer.at).toISOString(),
      })),
    ),
  );
  return lists.flat();
}

/** The requests as lines to read, a service with its contact before each. */
export function erasuresAsText(waiting: readonly WaitingErasure[]): string {
  if (waiting.length === 0) return 'No service is asked to erase anything.';
  const services = new Map(waiting.map((one) => [one.receiver, one]));
  return [...services.values()]
    .map(({ receiver, name, contact, has_system }) =>
      [
        `${receiver}: ${name}, ${Object.values(contact).join(', ')}${has_system ? '' : '; it has no system that asks, tell it'}`,
        ...waiting
          .filter((one) => one.receiver === receiver)
          .map(
            ({ transfer_id, attributes, read_at, asked_at }) =>
              `  ${transfer_id}  read ${read_at.slice(0, 10)}, asked ${asked_at.slice(0, 10)}: ${attributes.join(', ')}`,
          ),
      ].join('\n'),
    )
    .join('\n');
}
