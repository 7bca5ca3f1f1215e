import * as z from "zod";
import { participantClasses } from "~/domain/participant/participant-schema";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { languages } from "~/language/language";
import { withRemarks } from "./answer-remarks";
import { takeDownReasons } from "~/domain/submission/take-down-reasons";
import { sentStatuses } from "~/domain/submission/submission-statuses";

export const shortestReason = 10;
export const longestReason = 2000;

const length = (text: string) => [...text].length;

/** The reason for a return and remarks on single answers; the messages are keys of the `error` namespace. */
export const returnSchema = z
  .looseObject({
    reason: z
      .string()
      .trim()
      .min(1, "reasonMissing")
      .refine((text) => text === "" || length(text) >= shortestReason, "reasonTooShort")
      .refine((text) => length(text) <= longestReason, "reasonTooLong"),
  })
  .transform(withRemarks);

/** Why a published text is removed from public view; the message is a key of the `error` namespace. */
export const takeDownSchema = z.object({ reason: z.enum(takeDownReasons, { error: "takeDownReasonMissing" }) });

/** What becomes of an accepted text: it is published now, later, or never. */
export const acceptSchema = z.object({ publication: z.enum(["now", "later", "never"]) });
export type Publication = z.infer<typeof acceptSchema>["publication"];

/** The filters and page of the queue, as its address gives them. Without a status it shows what waits. */
export const queueSchema = z.object({
  state: filterParam(z.enum(sentStatuses)),
  class: filterParam(z.enum(participantClasses)),
  language: filterParam(z.enum(languages)),
  page: pageParam,
});
export type QueueQuery = z.infer<typeof queueSchema>;

/** What a page of one version shows: its text or its changes; or the page on which a decision is confirmed. */
export const versionSearchSchema = z.object({
  view: filterParam(z.enum(["text", "changes"])),
  decide: filterParam(z.enum(["publish", "return", "takeDown"])),
});
export type VersionSearch = z.infer<typeof versionSearchSchema>;
