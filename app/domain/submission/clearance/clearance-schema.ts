import * as z from "zod";
import { emailField, languageField, nameField } from "~/domain/account/account-fields";

const noteField = z.string().trim().max(1000, "clearanceNoteTooLong");

/** A colleague of the team. */
export const askColleagueSchema = z.object({
  recipient: z.string().min(1, "memberMissing").max(64, "memberMissing"),
  note: noteField,
});

/** A person without an account, who gets a link. */
export const askByLinkSchema = z.object({
  name: nameField,
  email: emailField,
  language: languageField,
  note: noteField,
});

export type AskInput = z.output<typeof askColleagueSchema> | z.output<typeof askByLinkSchema>;

const shaField = z.string().regex(/^[0-9a-f]{64}$/);

/** `sha256`: of the text that the person read. */
export const clearSchema = z.object({
  name: nameField,
  title: z.string().trim().min(1, "clearanceTitleMissing").max(200, "nameTooLong"),
  confirmed: z.literal("on", "clearanceNotConfirmed"),
  sha256: shaField,
});

export const handBackSchema = z.object({
  reason: z.string().trim().min(1, "clearanceReasonMissing").max(2000, "noteTooLong"),
});

export const commentSchema = z.object({
  /** "2.1": the first question of session 2; 0 are the general questions. */
  place: z.string().regex(/^\d{1,4}\.\d{1,4}$/, "givenPlaceMissing"),
  comment: z.string().trim().min(1, "clearanceCommentMissing").max(2000, "noteTooLong"),
});

/** Whether nothing is sent without clearance. */
export const requirementSchema = z.object({ required: z.enum(["yes", "no"]) });
