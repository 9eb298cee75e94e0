/** The codes of Direct Line's errors with their status. */
const STATUS = {
  BadArgument: 400,
  MissingProperty: 400,
  MalformedData: 400,
  Unauthorized: 401,
  BadToken: 403,
  TokenExpired: 403,
  OriginNotAllowed: 403,
  UploadsNotAllowed: 403,
  ConversationNotFound: 404,
  NotFound: 404,
  MethodNotAllowed: 405,
  TooLarge: 413,
  UnsupportedMediaType: 415,
  TooManyRequests: 429,
  ServiceError: 500,
  BotError: 502,
} as const;

/** What went wrong, as a Direct Line client reads it. */
export type DirectLineErrorCode = keyof typeof STATUS;

/** An answer of Direct Line other than success. The message repeats nothing of what was sent. */
export class DirectLineError extends Error {
  readonly code: DirectLineErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: DirectLineErrorCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** Writes an error in Direct Line's shape, `{ "error": { "code", "message" } }`. */
export function errorResponse({ code, message, headers }: DirectLineError): Response {
  return Response.json({ error: { code, message } }, { status: STATUS[code], headers });
}

/** The error of a caller who comes too often. */
export function tooMany(seconds: number): DirectLineError {
  const wait = { 'Retry-After': String(seconds) };
  return new DirectLineError('TooManyRequests', `Try again in ${seconds} seconds.`, wait);
}
