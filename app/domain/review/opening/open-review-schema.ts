import * as z from "zod";
import { numberField, ticksField } from "~/domain/review/setup/forms/form-fields";
import { textFields } from "~/domain/review/setup/typed-texts";
import { isTimeZone } from "~/language/zoned-time";

/** What names a review in addresses: "escap-2027". */
const slugField = z
  .string()
  .trim()
  .toLowerCase()
  .max(60, "addressKeyInvalid")
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "addressKeyInvalid");

const timeField = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "timeMissing");

/** A review from nothing: the least with which its secretariat can begin to set it up. */
export const newReviewSchema = z.object({
  review: slugField,
  region: z.string().min(1, "regionMissing").max(40, "regionMissing"),
  edition: numberField(1, 99, "editionInvalid"),
  languages: ticksField,
  ...textFields("title", 300),
  ...textFields("shortTitle", 100),
  /** Empty for the zone in which the commission usually meets. */
  timeZone: z
    .string()
    .trim()
    .max(60, "zoneUnknown")
    .refine((zone) => zone === "" || isTimeZone(zone), "zoneUnknown")
    .default(""),
  opens: timeField,
  closes: timeField,
});

export type NewReview = z.output<typeof newReviewSchema>;

/** The next review after an earlier one: all dates are moved by as many days as its opening is. */
export const nextReviewSchema = z.object({
  earlier: z.string().min(1, "reviewMissing"),
  review: slugField,
  start: z
    .string()
    .trim()
    .refine((typed) => z.iso.date().safeParse(typed).success, "dateInvalid"),
});

export type NextReview = z.output<typeof nextReviewSchema>;
