export {
  type BroughtServices,
  readRecommendedServices,
} from './read-recommended-services.ts';
export { type ServiceCardContent, serviceCardContent } from './service-card-content.ts';
