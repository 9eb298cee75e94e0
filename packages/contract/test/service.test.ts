import { describeContract } from '../src/suite/index.ts';
import { createServiceTarget } from './service-target.ts';

describeContract('The service', (variant) => createServiceTarget(variant));
