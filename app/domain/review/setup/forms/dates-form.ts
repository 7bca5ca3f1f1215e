import * as z from "zod";
import { findingsOfDates } from "~/domain/review/document/check-document";
import { known } from "~/domain/review/document/known";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { type FieldErrors, invalid } from "~/domain/shared/domain-error";
import { dayField, seenField } from "./form-fields";

/** The times of a review, in the order of its cycle; `from` and `to` are the days of the meeting. */
export const timeFields = ["opens", "closes", "lateUntil", "circulated", "commentsUntil"] as const;
export type TimeField = (typeof timeFields)[number];
export const dayFields = ["from", "to"] as const;

/** As a browser sends the time of a clock; seconds, which no deadline is told with, are left out where they are nought. */
const wallField = z
  .string()
  .trim()
  .regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?)?$/, "timeInvalid")
  .transform((typed) => typed.replace(/^(.*T\d{2}:\d{2}):00$/, "$1"))
  .default("");

/** What the page of dates sends: times of the clocks in the zone of the review. */
export const datesFormSchema = z.object({
  ...seenField,
  opens: wallField.refine((typed) => typed !== "", "timeMissing"),
  closes: wallField.refine((typed) => typed !== "", "timeMissing"),
  lateUntil: wallField,
  circulated: wallField,
  commentsUntil: wallField,
  from: dayField,
  to: dayField,
});

export type DatesForm = z.output<typeof datesFormSchema>;

/** The message of each fault that a date can have. */
const messages: Record<string, string> = { noSuchTime: "timeLeftOut", wrongOrder: "datesOutOfOrder" };

function errorsOf(document: ReviewDocument): FieldErrors {
  const entries = findingsOfDates(document).map(({ path, key }) => [
    String(path.at(-1)),
    [messages[key] ?? "timeInvalid"],
  ]);
  return Object.fromEntries(entries) as FieldErrors;
}

/** The set-up with other dates. @throws DomainError invalid */
export function withDates(document: ReviewDocument, form: DatesForm): ReviewDocument {
  const given = (value: string) => (value === "" ? undefined : value);
  if (form.from === "" && form.to !== "") throw invalid({ from: ["meetingBeginMissing"] });
  const meeting = form.from === "" ? undefined : { from: form.from, ...known({ to: given(form.to) }) };
  const dates: ReviewDocument["dates"] = {
    opens: form.opens,
    closes: form.closes,
    ...known({
      lateUntil: given(form.lateUntil),
      meeting,
      circulated: given(form.circulated),
      commentsUntil: given(form.commentsUntil),
    }),
  };
  const after = { ...document, dates };
  const errors = errorsOf(after);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return after;
}
