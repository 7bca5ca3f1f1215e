import type { FieldErrors } from "~/domain/shared/domain-error";
import type { StaleAnswer } from "./answer-conflict";

/** What was not saved of a session: the other answers were. */
export type UnsavedAnswers = {
  /** By the name of the field in the form of the session. */
  fieldErrors: FieldErrors;
  /** Answers that a colleague has saved since, by question. */
  stale: Record<number, StaleAnswer>;
};

/** What the form of a session answers where answers have to be merged; all others were saved. */
export type SessionConflict = UnsavedAnswers & { kind: "staleAnswers" };

/** Narrows what the form of a session answers. */
export function isSessionConflict(value: unknown): value is SessionConflict {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "staleAnswers";
}
