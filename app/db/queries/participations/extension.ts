import { toDateOrNull } from "../values";

/** The own deadline of the participant of a submission, joined to a row of `Submission`. */
export const joinExtension = (submission: string) =>
  `LEFT JOIN "Participation" n ON n."reviewId" = ${submission}."reviewId" AND n."participantId" = ${submission}."participantId"`;

export const extensionColumns = `n."extendedUntil", n."admittedLate"`;

export type ExtensionRow = { extendedUntil: string | null; admittedLate: number | null };

export function toExtension({ extendedUntil, admittedLate }: ExtensionRow) {
  return { extendedUntil: toDateOrNull(extendedUntil), admittedLate: admittedLate === 1 };
}
