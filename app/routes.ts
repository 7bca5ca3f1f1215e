import { index, prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the portal. The functions that write these addresses are in app/paths. */
const publicPages = [
  index("routes/public/home.tsx"),
  ...prefix("reviews/:review", [
    index("routes/public/review.tsx"),
    route("take-part", "routes/registration/take-part.tsx"),
    route("sessions/:session", "routes/public/session.tsx"),
    route("submissions", "routes/public/submissions.tsx"),
    route("submissions/:number", "routes/public/submission.tsx"),
    route("submissions/:number/versions/:version", "routes/public/submission-version.tsx"),
    route("participants/:participant", "routes/public/participant.tsx"),
    route("attendees", "routes/public/attendees.tsx"),
    route("objectives/:objective", "routes/public/objective.tsx"),
    route("coverage", "routes/public/coverage.tsx"),
    route("report", "routes/public/report.tsx"),
    route("report/versions/:version", "routes/public/report-version.tsx"),
  ]),
  route("receipts", "routes/public/receipt-check.tsx"),
  route("receipts/:receiptNumber", "routes/public/receipt.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("demonstration", "routes/public/demonstration.tsx"),
  route("offline", "routes/public/offline.tsx"),
];

const account = [
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/time", "routes/account/sign-in-time.ts"),
  route("sign-in/again", "routes/account/sign-in-again.tsx"),
  route("sign-in/code", "routes/account/second-step.tsx"),
  route("sign-in/provider", "routes/account/provider.ts"),
  route("sign-in/provider/callback", "routes/account/provider-callback.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("invitations", "routes/account/invitation.tsx"),
  route("forgotten-password", "routes/account/forgotten-password.tsx"),
  route("new-password", "routes/account/new-password.tsx"),
  route("confirm-address", "routes/account/confirm-address.tsx"),
  route("work", "routes/account/work.tsx"),
  route("account", "routes/account/account.tsx"),
  route("account/details", "routes/account/details.tsx"),
  route("account/address", "routes/account/address.tsx"),
  route("account/second-factor", "routes/account/second-factor.tsx"),
  route("account/data.json", "routes/account/data-json.ts"),
  route("account/close", "routes/account/close.tsx"),
];

const respond = prefix("respond", [
  index("routes/respond/submissions.tsx"),
  route(":submissionId", "routes/respond/overview.tsx"),
  route(":submissionId/sessions/:session", "routes/respond/session.tsx"),
  route(":submissionId/sessions/:session/questions/:question", "routes/respond/answer.tsx"),
  route(":submissionId/sessions/:session/questions/:question/versions", "routes/respond/answer-versions.tsx"),
  route(":submissionId/sessions/:session/questions/:question/save", "routes/respond/save.ts"),
  route(":submissionId/check", "routes/respond/check.tsx"),
  route(":submissionId/sent", "routes/respond/sent.tsx"),
  route(":submissionId/versions/:version", "routes/respond/version.tsx"),
]);

const screening = prefix("screening/:review", [
  index("routes/screening/queue.tsx"),
  route("versions/:versionId", "routes/screening/version.tsx"),
]);

const coding = prefix("coding/:review", [
  index("routes/coding/texts.tsx"),
  route("texts/:frozenAnswerId", "routes/coding/text.tsx"),
  route("excerpts", "routes/coding/excerpts.tsx"),
  route("codebook", "routes/coding/codebook.tsx"),
  route("evidence", "routes/coding/evidence.tsx"),
]);

const drafting = prefix("drafting/:review", [
  index("routes/drafting/outline.tsx"),
  route("paragraphs/:paragraphId", "routes/drafting/paragraph.tsx"),
  route("paragraphs/:paragraphId/versions", "routes/drafting/paragraph-versions.tsx"),
  route("paragraphs/:paragraphId/save", "routes/drafting/paragraph-save.ts"),
  route("versions", "routes/drafting/versions.tsx"),
  route("versions/:number", "routes/drafting/version.tsx"),
]);

const secretariat = prefix("secretariat/:review", [
  index("routes/secretariat/dashboard.tsx"),
  route("participants", "routes/secretariat/participants/list.tsx"),
  route("participants/:participant", "routes/secretariat/participants/participant.tsx"),
  route("registrations", "routes/registration/registrations.tsx"),
  route("reminders", "routes/secretariat/participants/reminders.tsx"),
  route("add-participants", "routes/secretariat/participants/add-from-list.tsx"),
  route("add-participants/body", "routes/secretariat/participants/add-body.tsx"),
  route("add-participants/file", "routes/secretariat/participants/add-from-file.tsx"),
  route("people", "routes/secretariat/people.tsx"),
  route("meeting", "routes/meeting/meeting.tsx"),
  route("meeting/:part", "routes/meeting/part.tsx"),
  route("meeting-import", "routes/meeting/import.tsx"),
  route("meeting-names", "routes/meeting/names.ts"),
  route("contact", "routes/secretariat/contact.tsx"),
  route("setup/sessions", "routes/secretariat/setup/sessions.tsx"),
  route("setup/sessions/:session", "routes/secretariat/setup/session.tsx"),
  route("setup/questions", "routes/secretariat/setup/questions.tsx"),
  route("setup/questions/new", "routes/secretariat/setup/new-question.tsx"),
  route("setup/questions/:question", "routes/secretariat/setup/question.tsx"),
  route("setup/outline", "routes/secretariat/setup/outline.tsx"),
  route("setup", "routes/secretariat/setup/tasks.tsx"),
  route("setup/about", "routes/secretariat/setup/about.tsx"),
  route("setup/meeting", "routes/secretariat/setup/meeting.tsx"),
  route("setup/dates", "routes/secretariat/setup/dates.tsx"),
  route("setup/co-chairs", "routes/secretariat/setup/co-chairs.tsx"),
  route("setup/stage", "routes/secretariat/setup/stage.tsx"),
  route("setup/rules", "routes/secretariat/setup/rules.tsx"),
  route("audit", "routes/secretariat/audit.tsx"),
]);

const administration = prefix("administration", [
  index("routes/administration/accounts.tsx"),
  route("accounts/:userId", "routes/administration/account.tsx"),
  route("secretariats", "routes/administration/secretariats.tsx"),
  route("reviews", "routes/administration/reviews/list.tsx"),
  route("reviews/new", "routes/administration/reviews/new.tsx"),
  route("reviews/next", "routes/administration/reviews/next.tsx"),
  route("reviews/file", "routes/administration/reviews/file.tsx"),
  route("mail", "routes/administration/mail.tsx"),
  route("audit", "routes/administration/audit.tsx"),
  route("backups", "routes/administration/backups.tsx"),
  route("retention", "routes/administration/retention.tsx"),
  route("health", "routes/administration/health.tsx"),
]);

const files = [
  route("administration/audit.csv", "routes/administration/audit-csv.ts"),
  route("secretariat/:review/audit.csv", "routes/secretariat/audit-csv.ts"),
  route("reviews/:review/submissions/:number/versions/:version/text", "routes/public/submission-text.ts"),
  route("respond/:submissionId/versions/:version/text", "routes/respond/own-version-text.ts"),
  route("reviews/:review/coverage.csv", "routes/public/coverage-csv.ts"),
  route("reviews/:review/coverage.svg", "routes/public/coverage-svg.ts"),
  route("reviews/:review/attendees/:format", "routes/public/attendees-file.ts"),
  route("reviews/:review/submissions.csv", "routes/public/submissions-csv.ts"),
  route("reviews/:review/answers.csv", "routes/public/answers-csv.ts"),
  route("reviews/:review/report/:format", "routes/public/report-file.ts"),
  route("coding/:review/evidence.csv", "routes/coding/evidence-csv.ts"),
  route("secretariat/:review/add-participants/template/:format", "routes/secretariat/participants/template.ts"),
  route("secretariat/:review/participants.csv", "routes/secretariat/participants/csv.ts"),
  route("secretariat/:review/participants.xlsx", "routes/secretariat/participants/xlsx.ts"),
  route("drafting/:review/report/:format", "routes/drafting/draft-file.ts"),
  route("administration/reviews/:review/review.json", "routes/administration/reviews/export.ts"),
];

export default [
  index("routes/public/choose-language.ts"),
  route("robots.txt", "routes/public/robots.ts"),
  route("review.schema.json", "routes/public/review-schema.ts"),
  route(".well-known/security.txt", "routes/public/security-txt.ts"),
  route("sitemap.xml", "routes/public/sitemap.ts"),
  route(":lang", "routes/language.tsx", [
    ...publicPages,
    ...account,
    ...respond,
    ...screening,
    ...coding,
    ...drafting,
    ...secretariat,
    ...administration,
    ...files,
  ]),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
