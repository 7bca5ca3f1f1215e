import * as z from "zod";
import { memberRoles, staffRoles } from "~/permission/actor";
import {
  emailField,
  languageField,
  nameField,
  newPasswordField,
  passwordsDiffer,
  repeatsPassword,
  zoneField,
} from "../account-fields";

/** The name is as the inviter knows it, and may be left out. */
const inviteeName = z
  .string()
  .trim()
  .max(200, "nameTooLong")
  .transform((name) => name || null);

const invitee = { email: emailField, name: inviteeName, language: languageField };

export const inviteStaffSchema = z.object({ ...invitee, role: z.enum(staffRoles, { error: "roleMissing" }) });

export const inviteMemberSchema = z.object({
  ...invitee,
  role: z.enum(memberRoles, { error: "roleMissing" }),
  participant: z.string().min(1, "participantMissing"),
});

export const inviteToTeamSchema = z.object({ ...invitee, role: z.enum(memberRoles, { error: "roleMissing" }) });

export const invitationKeySchema = z.object({ invitation: z.string() });

export const correctAddressSchema = invitationKeySchema.extend({ email: emailField });

/** What someone without an account enters: the address only where the invitation names none. */
export const newAccountSchema = z
  .object({
    email: emailField.optional(),
    name: nameField,
    language: languageField,
    timeZone: zoneField,
    newPassword: newPasswordField,
    repeatPassword: z.string(),
  })
  .refine(repeatsPassword, passwordsDiffer);

export type NewAccountInput = z.output<typeof newAccountSchema>;
