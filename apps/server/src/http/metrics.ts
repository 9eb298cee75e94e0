import type { Metrics as ServiceMetrics } from '@auroraai/service';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts, as Prometheus reads it at `/metrics`. No label can hold personal data. */
export interface Metrics {
  /** Counts one answered request. `seconds` = how long it took. */
  request(route: string, method: string, status: number, seconds: number): void;
  /** Counts one request or connection that was refused at the gate, unread. */
  refused(): void;
  /** Where the service counts what it does. */
  service: ServiceMetrics;
  /** Shows what a number is when the figures are read. */
  watch(name: string, help: string, read: () => number): void;
  /** The figures as Prometheus text. */
  text(): Promise<string>;
  contentType: string;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];
/** Seconds; dense around the few milliseconds that a recommendation takes. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Seconds that people take. */
const LONG_BUCKETS = [5, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600];

/** What takes as long as people take. */
const LONG = ['desk_wait', 'desk_talk'];

/** Makes the figures of one server. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'aurora_http_requests_total',
    help: 'Answered requests by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'aurora_http_request_duration_seconds',
    help: 'Time from request to answer by route.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const refusals = new Counter({
    name: 'aurora_refused_total',
    help: 'Requests and connections of addresses that ask for too much, refused unread.',
    registers,
  });
  return {
    refused: () => refusals.inc(),
    request(route, method, status, seconds) {
      // A caller can send any method: an unknown one must not make a new row.
      requests.inc({ route, method: METHODS.includes(method) ? method : 'other', status });
      durations.observe({ route }, seconds);
    },
    service: {
      count: (name, labels = {}) => counter(name, Object.keys(labels)).inc(labels),
      observe: (name, seconds, labels = {}) =>
        histogram(name, Object.keys(labels)).observe(labels, seconds),
    },
    watch(name, help, read) {
      const collect = () => gauge.set(read());
      const gauge: Gauge = new Gauge({ name, help, registers, collect });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };

  function counter(name: string, labelNames: string[]): Counter {
    const full = `aurora_service_${name}_total`;
    const known = registry.getSingleMetric(full) as Counter | undefined;
    return known ?? new Counter({ name: full, help: `Count of ${name}.`, labelNames, registers });
  }

  function histogram(name: string, labelNames: string[]): Histogram {
    const full = `aurora_service_${name}_seconds`;
    const known = registry.getSingleMetric(full) as Histogram | undefined;
    const help = `Duration of ${name}.`;
    const buckets = LONG.includes(name) ? LONG_BUCKETS : BUCKETS;
    return known ?? new Histogram({ name: full, help, labelNames, buckets, registers });
  }
}
