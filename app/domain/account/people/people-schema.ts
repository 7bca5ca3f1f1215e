import * as z from "zod";
import { filterParam, pageParam } from "~/domain/shared/query-params";
import { shownInvitationStatuses } from "../invitation/invitation-rules";
import { staffRoles } from "~/permission/actor";

/** The page of the list of invitations and what it is limited to, the page of the people of participants, and which form is open above it. */
export const peopleSearchSchema = z.object({
  page: pageParam,
  status: filterParam(z.enum(shownInvitationStatuses)),
  /** The page of the people of participants. */
  members: pageParam,
  invite: filterParam(z.enum(["staff", "member"])),
});

export const heldRoleSchema = z.object({ user: z.string(), role: z.enum(staffRoles) });
