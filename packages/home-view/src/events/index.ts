export { Vouchers, type VouchersProps } from '../vouchers/Vouchers.tsx';
export { Events, type EventsProps } from './Events.tsx';
export { type InboxNow, type InboxProblem, useInbox } from './useInbox.ts';
