import type { Area } from "~/domain/review/open-areas";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type PathOf = (language: Language, review: string) => string;

/** The pages of each area of the staff, in their order; the first is the one to which the bar leads. */
export const areaPages = {
  secretariat: {
    dashboard: paths.secretariat,
    meeting: (language, review) => paths.meeting(language, review),
    notes: (language, review) => paths.notes(language, review),
    documents: (language, review) => paths.documents(language, review),
    participants: (language, review) => paths.participants(language, review),
    registrations: (language, review) => paths.registrations(language, review),
    people: (language, review) => paths.people(language, review),
    contact: (language, review) => paths.contact(language, review),
    setUp: (language, review) => paths.setUp(language, review),
    audit: (language, review) => paths.reviewAudit(language, review),
  },
  screening: { queue: paths.screening },
  coding: {
    texts: paths.coding,
    work: paths.workList,
    excerpts: paths.excerpts,
    codebook: paths.codebook,
    evidence: paths.evidence,
    agreement: paths.agreement,
  },
  drafting: { outline: paths.drafting, versions: paths.draftingVersions },
} as const satisfies Record<Area, Record<string, PathOf>>;

export type AreaPage = { [A in Area]: keyof (typeof areaPages)[A] }[Area];

export function pagesOf(area: Area): [AreaPage, PathOf][] {
  return Object.entries(areaPages[area]) as [AreaPage, PathOf][];
}
