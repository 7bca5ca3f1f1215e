import { acceptedStatuses } from "~/domain/counting/accepted-submissions";
import type { Place } from "./places";

/** What must be there for an address to have anything to show to those who may see it; nothing said: it always has. */
const conditions: Record<string, (place: Place) => boolean> = {
  "routes/public/not-found.tsx": () => false,
  // No secretariat of the demonstration has given an address.
  "routes/public/security-txt.ts": () => false,
  "routes/account/invitation.tsx": () => false,
  "routes/account/data-json.ts": () => false,
  "routes/account/provider.ts": () => false,
  "routes/account/provider-callback.tsx": () => false,
  "routes/account/new-password.tsx": () => false,
  "routes/account/confirm-address.tsx": () => false,
  "routes/public/submission/latest.tsx": ({ published, state }) => published || state === "withdrawn",
  "routes/public/submission/version.tsx": ({ published }) => published,
  "routes/respond/align.tsx": ({ published, state }) => published && state !== "withdrawn",
  "routes/public/submission/pdf.ts": ({ published, state }) => published && state !== "withdrawn",
  "routes/public/submission/text.ts": ({ published, state }) => published && state !== "withdrawn",
  // Nothing is written into files in the tests of addresses.
  "routes/administration/mail/files.tsx": () => false,
  "routes/administration/mail/file.tsx": () => false,
  "routes/administration/mail/eml.ts": () => false,
  // No document of the demonstration has a file.
  "routes/public/document-file.ts": () => false,
  // No submission of the demonstration has an annex.
  "routes/public/submission/annex.ts": () => false,
  "routes/screening/annex-file.ts": () => false,
  "routes/respond/annex-file.ts": () => false,
  "routes/respond/version-annex.ts": () => false,
  "routes/respond/clearance-annex.ts": () => false,
  "routes/respond/joint-annex.ts": () => false,
  "routes/respond/clearance-link-annex.ts": () => false,
  // The 2024 demonstration has a published list of participants, as it has a published report.
  "routes/public/attendees.tsx": ({ reported }) => reported,
  "routes/public/attendees-file.ts": ({ reported }) => reported,
  "routes/public/report-version.tsx": ({ reported }) => reported,
  "routes/public/report-file.ts": ({ reported }) => reported,
  // The demonstration has no open invitation.
  "routes/secretariat/nomination.tsx": () => false,
  "routes/secretariat/nomination-letter.ts": () => false,
  // The person of the address acts for no one here.
  "routes/respond/member.tsx": () => false,
  // The demonstration sends no link, and asks no colleague.
  "routes/respond/clearance-link.tsx": () => false,
  "routes/respond/clearance-text.tsx": () => false,
  // The participant of the address is not named in the submission of the address.
  "routes/respond/joint-text.tsx": () => false,
  "routes/respond/entry-link.tsx": () => false,
  // The demonstration has nothing that staff entered.
  "routes/respond/confirm-entry.tsx": () => false,
  "routes/secretariat/participants/original.ts": () => false,
  "routes/respond/receipt-file.ts": ({ frozen }) => frozen,
  "routes/respond/sent.tsx": ({ frozen }) => frozen,
  "routes/respond/version.tsx": ({ frozen }) => frozen,
  "routes/respond/own-version-text.ts": ({ frozen }) => frozen,
  "routes/screening/version.tsx": ({ frozen }) => frozen,
  "routes/screening/masks.tsx": ({ frozen }) => frozen,
  // A text that was open once says that it was withdrawn, without its words.
  "routes/coding/text.tsx": ({ state }) => acceptedStatuses.includes(state) || state === "withdrawn",
  // No text of the demonstration was coded by two.
  "routes/coding/disagreements.tsx": () => false,
  "routes/drafting/version.tsx": ({ reportVersion }) => reportVersion !== null,
};

export function existsFor(file: string, place: Place): boolean {
  return conditions[file]?.(place) ?? true;
}

/** Pages that gather what their reader may see: they answer anyone who holds their permission for anything at all. */
const gatherings = new Set([
  "routes/search/search.tsx",
  "routes/public/submissions.tsx",
  "routes/public/participant.tsx",
  "routes/public/objective.tsx",
  "routes/public/unnamed-answers.tsx",
  "routes/public/coverage.tsx",
  "routes/public/report.tsx",
  "routes/public/coverage-csv.ts",
  "routes/public/coverage-svg.ts",
  "routes/public/submissions-csv.ts",
  "routes/public/answers-csv.ts",
  "routes/public/figures-csv.ts",
  "routes/respond/submissions.tsx",
  "routes/respond/align.tsx",
]);

export function gathers(file: string): boolean {
  return gatherings.has(file);
}
