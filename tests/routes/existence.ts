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
  "routes/public/submission.tsx": ({ published, state }) => published || state === "withdrawn",
  "routes/public/submission-version.tsx": ({ published }) => published,
  "routes/public/submission-text.ts": ({ published, state }) => published && state !== "withdrawn",
  // The 2024 demonstration has a published list of participants, as it has a published report.
  "routes/public/attendees.tsx": ({ reported }) => reported,
  "routes/public/attendees-file.ts": ({ reported }) => reported,
  "routes/public/report-version.tsx": ({ reported }) => reported,
  "routes/public/report-file.ts": ({ reported }) => reported,
  "routes/respond/sent.tsx": ({ frozen }) => frozen,
  "routes/respond/version.tsx": ({ frozen }) => frozen,
  "routes/respond/own-version-text.ts": ({ frozen }) => frozen,
  "routes/screening/version.tsx": ({ frozen }) => frozen,
  // A text that was open once says that it was withdrawn, without its words.
  "routes/coding/text.tsx": ({ state }) => acceptedStatuses.includes(state) || state === "withdrawn",
  "routes/drafting/version.tsx": ({ reportVersion }) => reportVersion !== null,
};

export function existsFor(file: string, place: Place): boolean {
  return conditions[file]?.(place) ?? true;
}

/** Pages that gather what their reader may see: they answer anyone who holds their permission for anything at all. */
const gatherings = new Set([
  "routes/public/submissions.tsx",
  "routes/public/participant.tsx",
  "routes/public/objective.tsx",
  "routes/public/coverage.tsx",
  "routes/public/report.tsx",
  "routes/public/coverage-csv.ts",
  "routes/public/coverage-svg.ts",
  "routes/public/submissions-csv.ts",
  "routes/public/answers-csv.ts",
  "routes/respond/submissions.tsx",
]);

export function gathers(file: string): boolean {
  return gatherings.has(file);
}
