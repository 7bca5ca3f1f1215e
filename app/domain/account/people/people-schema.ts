import * as z from "zod";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { staffRoles } from "~/permission/actor";

/** The page of the list of invitations, and which form is open above it. */
export const peopleSearchSchema = z.object({ page: pageParam, invite: filterParam(z.enum(["staff", "member"])) });

export const heldRoleSchema = z.object({ user: z.string(), role: z.enum(staffRoles) });
