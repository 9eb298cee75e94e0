import { readDocument } from '../document.ts';
import { responseShapes } from './response-shapes.ts';
import { wireTypes } from './wire-types.ts';

/** A file that is made from the OpenAPI document. */
export interface GeneratedFile {
  name: string;
  url: URL;
  source: () => Promise<string>;
}

const folder = new URL('../../../api-client/src/generated/', import.meta.url);

function generated(name: string, source: () => Promise<string>): GeneratedFile {
  return { name, url: new URL(name, folder), source };
}

/** Every file that is made from the OpenAPI document. */
export const generatedFiles: GeneratedFile[] = [
  generated('aurora.generated.ts', wireTypes),
  generated('shapes.generated.ts', async () =>
    responseShapes(await readDocument(), [
      'Problem',
      'RecommendationResponse',
      'ServiceDetails',
      'CodeListsResponse',
    ]),
  ),
  // Apart, so that a page on which nothing is given to services carries none of it.
  generated('transfer-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), [
      'ReceiversResponse',
      'CreatedTransfer',
      'Transfer',
      'RedeemedTransfer',
      'CreatedOffer',
      'TakenOffer',
    ]),
  ),
  // Apart, so that a page without an inbox carries none of it.
  generated('inbox-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), [
      'CreatedInbox',
      'InboxDocument',
      'PutDocument',
      'TrialDocuments',
    ]),
  ),
  // Apart, so that a page without paths carries none of it.
  generated('path-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), ['PathsResponse', 'PathResponse']),
  ),
  // Apart, so that a page without groups carries none of it.
  generated('group-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), [
      'CreatedGroup',
      'JoinedGroup',
      'KeptAnswers',
      'GroupSection',
      'GroupFrame',
      'GroupStream',
    ]),
  ),
  // Apart, so that a page without situation pictures carries none of it.
  generated('picture-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), [
      'ContributionTerms',
      'PictureToken',
      'PictureList',
      'SituationPicture',
    ]),
  ),
  // Apart, so that a browser's bundle never carries the shapes of the server-side wire.
  generated('v1-shapes.generated.ts', async () =>
    responseShapes(await readDocument(), ['V1RecommendationResponse', 'V1SessionAttributes']),
  ),
];
