import * as z from "zod";
import { emailField, languageField, nameField } from "~/domain/account/account-fields";
import { channels } from "./on-behalf-rules";

/** Who confirms for the participant, and where the link goes. */
export const entryContactSchema = z.object({
  contactName: nameField,
  contactEmail: emailField,
  contactLanguage: languageField,
});
export type EntryContact = z.output<typeof entryContactSchema>;

/** The messages are keys of the `error` namespace. `language`: in which it is written. */
export const enterSchema = entryContactSchema.extend({
  channel: z.enum(channels, { error: "channelMissing" }),
  receivedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "receivedOnInvalid"),
  language: languageField,
});
export type EnterForm = z.output<typeof enterSchema>;

/** `sha256`: of the text that the person read. */
export const confirmEntrySchema = z.object({
  name: nameField,
  confirmed: z.literal("on", "entryNotConfirmed"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const objectSchema = z.object({
  objectorName: nameField,
  objection: z.string().trim().min(1, "objectionMissing").max(2000, "noteTooLong"),
});

export const publishUnconfirmedSchema = z.object({
  unconfirmedReason: z.string().trim().min(1, "unconfirmedReasonMissing").max(2000, "noteTooLong"),
});
