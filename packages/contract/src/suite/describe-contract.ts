import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenApiDocument, readDocument } from '../document.ts';
import { type ContractCase, requestOf } from './case.ts';
import { chatCases } from './chat-cases.ts';
import { deskCases } from './desk-cases.ts';
import { groupCases } from './group-cases.ts';
import { inboxCases } from './inbox-cases.ts';
import { createOpenApiChecker, type OpenApiChecker } from './openapi-checker.ts';
import { pathCases } from './path-cases.ts';
import { pictureCases } from './picture-cases.ts';
import { type ContractTarget, type MakeTarget, type Variant, variants } from './target.ts';
import { transferCases } from './transfer-cases.ts';
import { v1Cases } from './v1-cases.ts';
import { v2Cases } from './v2-cases.ts';
import { explore, type World } from './world.ts';

/**
 * Tests that a service answers as the OpenAPI document says: for every operation every status below
 * 500, its type, its headers and the shape of its body; and failures, where they can be brought about.
 */
export function describeContract(name: string, makeTarget: MakeTarget): void {
  describe(`${name} keeps the contract`, () => {
    const targets = new Map<Variant, ContractTarget | undefined>();
    const seen = new Set<string>();
    let document: OpenApiDocument;
    let checker: OpenApiChecker;
    let world: World;

    beforeAll(async () => {
      document = await readDocument();
      checker = createOpenApiChecker(document);
      for (const variant of variants) targets.set(variant, await makeTarget(variant));
      const usual = targets.get('usual');
      if (!usual) throw new Error('A service in its usual state is needed.');
      world = await explore(usual);
    });

    const runs = (cases: ContractCase[]) => {
      for (const one of cases) {
        test(`${one.operationId} ${one.title}`, async ({ skip }) => {
          const target = targets.get(one.variant ?? 'usual');
          const request = one.request(world);
          if (!target || !request) return skip('This service has nothing to try it on.');
          const response = await target.handle(requestOf(target, request));
          const { status } = response;
          const faults = await checker.response(one.operationId, response);
          expect({ status, faults }).toEqual({
            status: expect.toBeOneOf([one.status].flat()),
            faults: [],
          });
          seen.add(`${one.operationId} ${status}`);
        });
      }
    };

    describe('/aurora/v2', () => runs([...v2Cases, ...pathCases, ...transferCases, ...inboxCases]));
    describe('/service-recommender/v1', () => runs(v1Cases));
    describe('/v3/directline', () => runs(chatCases));
    describe('/aurora/v2/desk', () => runs(deskCases));
    describe('/aurora/v2/groups', () => runs(groupCases));
    describe('/aurora/v2/situation-pictures', () => runs(pictureCases));

    test('every documented status below 500 has been seen', () => {
      const { authorization, chat, desk, issuer, picture, receiver } = targets.get('usual') ?? {};
      const untried = [
        ...(authorization === undefined ? ['/service'] : []),
        ...(receiver === undefined
          ? ['/aurora/v2/receivers', '/aurora/v2/transfers', '/aurora/v2/offers']
          : []),
        ...(issuer ? [] : ['/aurora/v2/inboxes', '/aurora/v2/trial-issuer']),
        ...(picture ? [] : ['/aurora/v2/contributions', '/aurora/v2/situation-pictures']),
        ...(desk === undefined ? ['/aurora/v2/desk'] : []),
        ...(chat === undefined ? ['/v3', '/aurora/v2/bots'] : []),
      ];
      expect(documented(document, untried).filter((one) => !seen.has(one))).toEqual([]);
    });
  });
}

/** Every operation and status below 500 of the document, without the health of an installation. */
function documented(document: OpenApiDocument, untried: readonly string[]): string[] {
  return Object.entries(document.paths)
    .filter(([path]) => /^\/(aurora|service-recommender|v3)\//.test(path))
    .filter(([path]) => !untried.some((beginning) => path.startsWith(beginning)))
    .flatMap(([, methods]) => Object.values(methods))
    .filter(({ operationId }) => operationId !== undefined)
    .flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => Number(status) < 500)
        .map((status) => `${operationId} ${status}`),
    );
}
