export { TakeAlong, type TakeAlongProps } from '../slip/TakeAlong.tsx';
export { TakeAlongSlip, type TakeAlongSlipProps } from '../slip/TakeAlongSlip.tsx';
export { ComingOffer, type ComingOfferProps } from './ComingOffer.tsx';
export { MyData } from './MyData.tsx';
