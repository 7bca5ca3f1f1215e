import { namesOfUsers } from "~/domain/account/people.server";
import { composeOneParagraph } from "~/domain/report/content/compose-one-paragraph.server";
import { draftingRights, findParagraph } from "~/domain/report/report-access.server";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { compareTexts, type TextChange } from "~/language/text/compare-texts";
import { localizedTextSchema, textOf } from "~/language/localized-text";
import { textVersions, type TextVersion } from "./text-versions";

export type ShownVersion = Omit<TextVersion, "savedById"> & { savedBy: string | null; current: boolean };

export type TextVersionsPage = {
  paragraphId: string;
  numbered: { key: string; number: number } | null;
  reviewTitle: string;
  timeZone: string;
  zoneName: ZoneName;
  /** The language of the versions. */
  language: Language;
  versions: ShownVersion[];
  /** The version that is looked at, and what changed since. */
  chosen: { version: ShownVersion; changes: TextChange[] } | null;
  /** Of the texts as they are now. */
  revision: number;
  mayRestore: boolean;
  /** The original too. */
  mayWrite: boolean;
};

type TextVersionsQuery = {
  review: string;
  paragraphId: string;
  /** Of the page. */
  language: Language;
  of: Language;
  revision?: number | undefined;
};

/** The latest text that was saved is the current one, but for a text that was set aside after it. */
function shown(versions: TextVersion[], names: Map<string, string>): ShownVersion[] {
  const current = versions.find(({ origin }) => origin !== "dropped");
  return versions.map(({ savedById, ...version }) => ({
    ...version,
    savedBy: names.get(savedById ?? "") ?? null,
    current: version.revision === current?.revision,
  }));
}

/**
 * The saved versions of a narrative paragraph's text in one language, the latest first.
 * @throws DomainError notFound outside the actor's reviews, for a generated paragraph or a version that is not there.
 */
export async function readTextVersions(ctx: QueryContext, query: TextVersionsQuery): Promise<TextVersionsPage> {
  const { review, paragraphId, language, of, revision } = query;
  const found = await findParagraph(ctx.read, ctx, { review, paragraphId, permission: "report.readDraft" });
  const { report, paragraph } = found;
  if (paragraph.kind !== "narrative") throw notFound();
  const rows = await ctx.read.paragraphRevision.findMany({ where: { paragraphId }, orderBy: { revision: "asc" } });
  const stored = textVersions(rows, of);
  const names = await namesOfUsers(ctx.read, [...new Set(stored.map(({ savedById }) => savedById))]);
  const versions = shown(stored, names);
  const version = versions.find((each) => each.revision === revision);
  if (revision !== undefined && !version) throw notFound();
  const now = localizedTextSchema.parse(paragraph.text ?? {})[of]?.text ?? "";
  const rights = draftingRights(ctx.actor, report.reviewId);
  return {
    paragraphId,
    numbered: (await composeOneParagraph(ctx.read, { report, paragraphId, now: ctx.now }))?.numbered ?? null,
    reviewTitle: textOf(report.review.shortTitle, language),
    timeZone: report.review.timeZone,
    zoneName: readZoneName(report.review.zoneName, language),
    language: of,
    versions,
    chosen: version ? { version, changes: compareTexts(version.text, now, of) } : null,
    revision: paragraph.revision,
    mayWrite: rights.write,
    mayRestore: rights.write || (rights.translate && of !== paragraph.originalLanguage),
  };
}
