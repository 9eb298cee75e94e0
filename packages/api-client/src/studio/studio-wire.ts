// The wire of the studio, under `/aurora/studio`. It is private to the studio of the same installation,
// so it stands here by itself and not in the public OpenAPI document. Envelopes are snake_case; the parts
// of a bot are as the bot format has them. Errors are RFC 9457 problems with the `type`s of StudioProblem.
//
// Lists stand in an object under the name of what they hold: `{ "bots": […] }`. Everything that changes
// something carries the session's token as `X-Aurora-CSRF`; signing in does not.
//
//   GET  sign-in                              StudioSignIn
//   GET  session                              StudioSession, or 401
//   POST session {email, password}            StudioSession
//   DELETE session                            204
//   DELETE sessions                           204; signs out everywhere
//   POST account AccountChange                StudioSession
//   POST password {current, password}         StudioSession; signs out everywhere else
//   POST link {token}                         StudioLink: what a link that was passed on is for
//   POST link/accept {token, password}        StudioSession: a new password, or that of the account
//   GET  organisations/{id}/members           StudioMembers
//   POST organisations/{id}/invitations NewMember   201 MadeLink
//   DELETE organisations/{id}/invitations/{invitation}   204
//   POST organisations/{id}/members/{account} {role}     204
//   DELETE organisations/{id}/members/{account}          204
//   POST organisations/{id}/members/{account}/password-link   201 MadeLink
//   GET  organisations/{id}/audit?before=     { entries: AuditEntry[] }, the newest first
//   GET  bots?organisation=                   { bots: StudioBot[] }
//   POST bots NewBot                          201 StudioBot
//   DELETE bots/{bot}                         204
//   GET  bots/{bot}/draft                     StudioDraft
//   POST bots/{bot}/changes StudioChanges     StudioChanged
//   GET  bots/{bot}/events?after=             text/event-stream of StudioEvent, `id` = its sequence
//   POST bots/{bot}/conflicts/{id} ConflictChoice   StudioChanged
//   GET  bots/{bot}/topics                    { topics: TakenTopic[] }
//   GET  bots/{bot}/topics/{topic}            TopicPreview
//   POST bots/{bot}/topics TakenTopics        StudioChanged
//   POST bots/{bot}/topics/{topic} TopicFollowing   204
//   POST bots/{bot}/bank/preview {parts}      BankDraft
//   POST bots/{bot}/bank NewBankTopic         201 BankTopic
//   GET  bots/{bot}/parts/{part}/history      { revisions: StudioRevision[], conflicts: StudioConflict[] },
//                                             the newest first, settled conflicts too
//   GET  bots/{bot}/comments                  { comments: StudioComment[] }
//   POST bots/{bot}/comments {part, text}     201 StudioComment
//   POST bots/{bot}/comments/{id} {done}      StudioComment
//   GET  bots/{bot}/versions                  { versions: StudioVersion[] }, the newest first
//   GET  bots/{bot}/versions/{number}         { version: StudioVersion, parts: StudioPart[] }
//   POST bots/{bot}/versions NewVersion       201 StudioVersion
//   POST bots/{bot}/versions/{number} VersionAct    StudioVersion
//   GET  bots/{bot}/inbox                     { messages: InboxMessage[] }
//   POST bots/{bot}/inbox/{id} {state}        204; `assigned`, `ignored`, or `new` to put it back
//   POST bots/{bot}/links {links: 'all'}      text/event-stream of LinkNews: asks each web address of the
//                                             draft, at most once a minute
//   GET  bots/{bot}/report?from=&to=          { rows: ReportRow[] }; with &format=csv a table
//   GET  bots/{bot}/report/months             { months: ReportMonth[] }, the newest first
//   GET  bots/{bot}/quality                   BotQuality: how good each version was
//   GET  bots/{bot}/dismissals                { dismissed: DismissedWording[] }
//   POST bots/{bot}/dismissals DismissedWording   204
//   GET  wordings                             { sources: WordingSource[] }
//   GET  bots/{bot}/export                    { files }: the draft as a bot's folder, path → text
//   POST bots/{bot}/import {files}            StudioChanged; what has the same name is replaced
//   GET  bank?search=&language=&offset=       BankPage
//   GET  organisations/{id}/bank              { topics: OwnBankTopic[] }, the newest first
//   POST organisations/{id}/bank/{topic} {withdrawn}   204; hides it from new takers, or shows it again
//   GET  organisations/{id}/jargon             OrganisationJargon: words to be avoided
//   POST organisations/{id}/jargon JargonChange        OrganisationJargon, or 409 `changed-meanwhile`
//                                             with `standing`: OrganisationJargon
//   GET  organisations/{id}/services?from=&to=       OwnServices; further parameters: OwnServicesAsked;
//                                             with &format=csv a table of all of them
//   GET  organisations/{id}/services/{service}?from=&to=   OwnServicePage
//   GET  organisations/{id}/services/{service}/history     { revisions: TeachingRevision[] }, the newest first
//   POST organisations/{id}/services/{service}/trial ServiceTeaching       ServiceTrial
//   POST organisations/{id}/services/{service}/teaching TeachingChange     TeachingRevision, or 409
//                                             `changed-meanwhile` with `standing`: TeachingRevision

export * from './wire/bank.ts';
export * from './wire/bot.ts';
export * from './wire/draft.ts';
export * from './wire/jargon.ts';
export * from './wire/links.ts';
export * from './wire/people.ts';
export * from './wire/problem.ts';
export * from './wire/quality.ts';
export * from './wire/services.ts';
export * from './wire/visitors.ts';
export * from './wire/wordings.ts';
