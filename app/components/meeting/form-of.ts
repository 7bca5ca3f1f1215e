import { typedText, type FormFailure } from "~/components/form/form-failure";
import { type Candidates, type Corrected, readCandidates, readCorrected } from "~/domain/review/meeting/meeting-schema";

/** The forms of the record by the intent that they send. */
export type RecordForm = "attend" | "speak" | "correct" | "reply" | "count";

/** What came back from the form of this intent. */
export type FormState = {
  errors: Record<string, string[]>;
  typed: (name: string) => string;
  /** Where several participants may be meant. */
  candidates: Candidates["candidates"];
};

type Failed = FormFailure & { conflict?: unknown };

/** What a form shows: what was typed into it and what is wrong, where it is the one that failed. */
export function formOf(failure: Failed | null, form: RecordForm): FormState {
  const own = failure?.values["intent"] === form ? failure : null;
  const several = readCandidates(own?.conflict);
  return {
    errors: { ...own?.fieldErrors, ...(several ? { [several.field]: ["participantSeveral"] } : {}) },
    typed: (name) => typedText(own, name) ?? "",
    candidates: several?.field === "participant" ? several.candidates : [],
  };
}

/** The fields of all forms with their errors, by the identifier of the control. */
export function errorsById(failure: Failed | null): Record<string, string[]> {
  const form = failure?.values["intent"];
  if (failure === null || typeof form !== "string") return failure?.fieldErrors ?? {};
  const { errors } = formOf(failure, form as RecordForm);
  return Object.fromEntries(Object.entries(errors).map(([field, keys]) => [field && `${form}-${field}`, keys]));
}

/** The statement as another person has corrected it since the page was opened; null where that is not so. */
export function correctedIn(failure: Failed | null): Corrected | null {
  return readCorrected(failure?.conflict);
}

/**
 * What was typed to correct a statement that another person has removed, for the form of a new one; null where
 * that is not so.
 */
export function typedForRemoved(failure: Failed | null): FormState | null {
  if (failure?.values["intent"] !== "correct") return null;
  const state = formOf(failure, "correct");
  return { ...state, typed: (name) => (name === "intent" ? "speak" : state.typed(name)) };
}

/** Another person changed it first; a choice between participants is no such conflict, nor is one that shows both texts. */
export function wasChanged(failure: Failed | null): boolean {
  return Boolean(failure?.conflict) && readCandidates(failure?.conflict) === null && correctedIn(failure) === null;
}
