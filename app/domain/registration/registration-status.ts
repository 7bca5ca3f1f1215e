import * as z from "zod";
import { filterParam, pageParam } from "~/domain/shared/query-params";

/** Waiting; the secretariat has asked something; decided on. */
export const registrationStatuses = ["received", "asked", "accepted", "declined"] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Those on which the secretariat has not decided yet. */
export const openStatuses = ["received", "asked"] as const satisfies RegistrationStatus[];

export function registrationStatusOf(stored: string): RegistrationStatus {
  return registrationStatuses.find((status) => status === stored) ?? "received";
}

export function isOpen(status: RegistrationStatus): boolean {
  return openStatuses.some((open) => open === status);
}

/** What the list can be limited to; nothing chosen shows what is to be decided. */
export const registrationFilters = ["asked", "accepted", "declined", "all"] as const;

export const registrationSearchSchema = z.object({ status: filterParam(z.enum(registrationFilters)), page: pageParam });
export type RegistrationSearch = z.infer<typeof registrationSearchSchema>;

/** The statuses that a filter shows. */
export function statusesOf({ status }: Pick<RegistrationSearch, "status">): readonly RegistrationStatus[] {
  if (status === undefined) return openStatuses;
  return status === "all" ? registrationStatuses : [status];
}
