import * as z from "zod";
import { pageParam } from "~/domain/shared/query-params";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { memberRoles } from "~/permission/actor";

/** The page of the list of invitations. */
export const teamSearchSchema = z.object({ page: pageParam });

/** How addresses name a person of the team of a submission. */
export const memberKeySchema = submissionKeySchema.extend({ userId: z.string().max(64) });
export type MemberKey = z.infer<typeof memberKeySchema>;

export const memberRoleSchema = z.object({ role: z.enum(memberRoles, { error: "roleMissing" }) });
