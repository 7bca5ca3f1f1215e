import * as z from "zod";
import { filterParam } from "~/domain/shared/query-params";
import { daysLater, instantOf } from "~/language/zoned-time";
import { auditActions, auditTopics } from "./audit-actions";

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)));

/** The filters of the record of actions, as its address gives them. */
export const auditSearchSchema = z.object({
  /** A part of the name or address of a person. */
  who: filterParam(z.string().trim().max(200)),
  /** What the actions are about. */
  what: filterParam(z.enum(auditTopics)),
  /** One thing, "Submission:ID". */
  object: filterParam(z.string().regex(/^\w{1,30}:[\w.-]{1,100}$/)),
  /** The number of a submission. */
  number: filterParam(z.coerce.number().int().min(1).max(1_000_000)),
  /** The first and the last day, in the zone of the page. */
  from: filterParam(day),
  to: filterParam(day),
  /** Only what was recorded before the entry of this number: the pages after the first. */
  before: filterParam(z.coerce.number().int().min(1)),
});
export type AuditSearch = z.infer<typeof auditSearchSchema>;

/** The same as a query of the database asks for it; null asks for nothing. */
export type AuditFilter = {
  who: string | null;
  actions: readonly string[] | null;
  subjectType: string | null;
  subjectId: string | null;
  number: number | null;
  from: Date | null;
  /** Not itself included. */
  until: Date | null;
  before: number | null;
};

/** Days are those of the zone (IANA): the last one counts to its end. */
export function toAuditFilter(search: AuditSearch, timeZone: string): AuditFilter {
  const [subjectType = null, subjectId = null] = search.object?.split(":") ?? [];
  return {
    who: search.who ?? null,
    actions: search.what ? auditActions[search.what] : null,
    subjectType,
    subjectId,
    number: search.number ?? null,
    from: search.from ? startOfDay(search.from, timeZone) : null,
    until: search.to ? startOfDay(daysLater(search.to, 1), timeZone) : null,
    before: search.before ?? null,
  };
}

/** Midnight, or the first full hour that the zone has on that day. */
function startOfDay(calendarDay: string, timeZone: string): Date | null {
  return instantOf(`${calendarDay}T00:00`, timeZone) ?? instantOf(`${calendarDay}T01:00`, timeZone);
}

export function isFiltered({ before: _, ...filters }: AuditSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
