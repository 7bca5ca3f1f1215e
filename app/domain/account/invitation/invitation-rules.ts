import { memberRoles, staffRoles, type MemberRole, type StaffRole } from "~/permission/actor";

/** Roles that people are invited to. */
export const invitedRoles = [...staffRoles, ...memberRoles, "administrator"] as const;
export type InvitedRole = StaffRole | MemberRole | "administrator";

export function toInvitedRole(value: string): InvitedRole {
  const known = invitedRoles.find((role) => role === value);
  if (!known) throw new Error("An invitation to a role that does not exist");
  return known;
}

export function isMemberRole(role: InvitedRole): role is MemberRole {
  return memberRoles.some((one) => one === role);
}

export function isStaffRole(role: InvitedRole): role is StaffRole {
  return staffRoles.some((one) => one === role);
}

export const invitationStatuses = ["waiting", "accepted", "expired", "revoked"] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** As lists show and filter them: "refused" is one that can still be accepted, or sent again, and whose mail the server of its address refused. */
export const shownInvitationStatuses = [...invitationStatuses, "refused"] as const;
export type ShownInvitationStatus = (typeof shownInvitationStatuses)[number];

/** Where an invitation is, with what became of its latest mail. */
export function shownStatusOf(status: InvitationStatus, mail: string): ShownInvitationStatus {
  const open = status === "waiting" || status === "expired";
  return open && mail === "recipientRefused" ? "refused" : status;
}

type Dated = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** Where an invitation is: it works while it is waiting. */
export function invitationStatusOf({ acceptedAt, revokedAt, expiresAt }: Dated, now: Date): InvitationStatus {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "waiting";
}
