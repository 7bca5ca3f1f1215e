import type { Reader } from "~/db/types";
import { type ExcerptSourceRow, excerptSourceJson, joinExcerptSource } from "./excerpt-source";
import { jsonRows } from "./json-rows.server";

type SourceCheckRow = {
  outcome: string;
  reason: string;
  changes: string[];
  /** As it is stored, in ISO 8601. */
  checkedAt: string;
  checkedBy: string | null;
};

type FootnoteRow = { id: string; type: string; text: unknown; url: string | null; anchor: unknown };

/** As much of a paragraph as its number follows from. */
export type OutlineParagraphRow = { id: string; kind: string; generator: unknown; text: unknown };

/** A paragraph with its footnotes and what it cites, each in their order. */
export type ParagraphRow = OutlineParagraphRow & {
  originalLanguage: string | null;
  revision: number;
  quantifierChoice: unknown;
  translatedFrom: unknown;
  /** As it is stored, in ISO 8601. */
  updatedAt: string;
  footnotes: FootnoteRow[];
  /** Each with when it was added and what it does, as they are stored. */
  citations: (ExcerptSourceRow & { citedAt: string; stance: string })[];
  /** What an editor said after its sources had changed, the latest first. */
  checks: SourceCheckRow[];
};

/** A section with its paragraphs as they are in the outline, without those that were removed from it. */
export type SectionRow<Paragraph> = {
  id: string;
  key: string;
  parentId: string | null;
  position: number;
  /** Texts keyed by language. */
  heading: unknown;
  numbering: string;
  paragraphs: Paragraph[];
};

const outlineColumns = `'id', p."id", 'kind', p."kind", 'generator', json(p."generator"), 'text', json(p."text")`;

const citationsJson = `(
      SELECT json_group_array(json_insert(${excerptSourceJson}, '$.citedAt', c."addedAt", '$.stance', c."stance") ORDER BY c."position")
      FROM "Citation" c ${joinExcerptSource('c."excerptId"')} WHERE c."paragraphId" = p."id"
    )`;

const checksJson = `(
      SELECT json_group_array(json_object(
        'outcome', h."outcome", 'reason', h."reason", 'changes', json(h."changes"), 'checkedAt', h."checkedAt",
        'checkedBy', u."name"
      ) ORDER BY h."checkedAt" DESC, h."id" DESC)
      FROM "SourceCheck" h LEFT JOIN "User" u ON u."id" = h."checkedById" WHERE h."paragraphId" = p."id"
    )`;

const paragraphJson = `json_object(
    ${outlineColumns}, 'originalLanguage', p."originalLanguage", 'revision', p."revision",
    'quantifierChoice', json(p."quantifierChoice"), 'translatedFrom', json(p."translatedFrom"),
    'updatedAt', p."updatedAt",
    'footnotes', json((
      SELECT json_group_array(json_object(
        'id', n."id", 'type', n."type", 'text', json(n."text"), 'url', n."url", 'anchor', json(n."anchor")
      ) ORDER BY n."position") FROM "Footnote" n WHERE n."paragraphId" = p."id"
    )),
    'citations', json(${citationsJson}), 'checks', json(${checksJson})
  )`;

const sections = (paragraph: string) => `SELECT json_group_array(json_object(
    'id', s."id", 'key', s."key", 'parentId', s."parentId", 'position', s."position",
    'heading', json(s."heading"), 'numbering', s."numbering",
    'paragraphs', json((
      SELECT json_group_array(${paragraph} ORDER BY p."position", p."id") FROM "Paragraph" p
      WHERE p."sectionId" = s."id" AND p."removedAt" IS NULL
    ))
  ) ORDER BY s."position")
  FROM "ReportSection" s`;

const report = `SELECT json_group_array(json_object(
    'id', r."id", 'key', r."key", 'title', json(r."title"), 'attribution', r."attribution",
    'review', json_object('id', r."reviewId", 'setupRevision', w."setupRevision"),
    'sections', json((${sections(paragraphJson)} WHERE s."reportId" = r."id"))
  )) AS "rows"
  FROM "Report" r JOIN "Review" w ON w."id" = r."reviewId" WHERE r."id" = :reportId`;

/** `review` names the set-up to take from memory. */
export type ReportRows = {
  id: string;
  key: string;
  title: unknown;
  attribution: string;
  review: { id: string; setupRevision: number };
  sections: SectionRow<ParagraphRow>[];
};

/** The current draft of a report, in one statement: its outline with the paragraphs in it and what they cite. */
export function findReportRows(reader: Reader, reportId: string): ReportRows | null {
  const [row] = jsonRows<ReportRows>(reader, report, { reportId });
  return row ?? null;
}

/** The narrative paragraphs in the outline of a report of a review. */
const fromNarratives = `FROM "Report" r JOIN "ReportSection" s ON s."reportId" = r."id" JOIN "Paragraph" p ON p."sectionId" = s."id"
  WHERE r."reviewId" = :reviewId AND r."key" = :key AND p."removedAt" IS NULL AND p."kind" = 'narrative'`;

const cited = `SELECT json_group_array(json_object('citations', json(${citationsJson}), 'checks', json(${checksJson})))
    AS "rows"
  ${fromNarratives}`;

/** What the paragraphs of a review's report cite, and what was said when that changed, in one statement. */
export function listCitedSources(
  reader: Reader,
  report: { reviewId: string; key: string },
): Pick<ParagraphRow, "citations" | "checks">[] {
  return jsonRows(reader, cited, report);
}

const outline = `SELECT (${sections(`json_object(${outlineColumns})`)} WHERE s."reportId" = :reportId) AS "rows"`;

/** The sections of a report with as much of their paragraphs as their numbers follow from, in one statement. */
export function listOutline(reader: Reader, reportId: string): SectionRow<OutlineParagraphRow>[] {
  return jsonRows(reader, outline, { reportId });
}

const paragraph = `SELECT json_group_array(${paragraphJson}) AS "rows" FROM "Paragraph" p WHERE p."id" = :id`;

/** One paragraph, removed or not, in one statement; null where there is none. */
export function findParagraphRow(reader: Reader, id: string): ParagraphRow | null {
  const [row] = jsonRows<ParagraphRow>(reader, paragraph, { id });
  return row ?? null;
}

const written = `SELECT json_group_array(json_object(
    'text', json(p."text"), 'originalLanguage', p."originalLanguage", 'translatedFrom', json(p."translatedFrom")
  )) AS "rows"
  ${fromNarratives}`;

/** The narrative paragraphs of a review's report in their languages, without what they cite, in one statement. */
export function listWrittenTexts(
  reader: Reader,
  report: { reviewId: string; key: string },
): Pick<ParagraphRow, "text" | "originalLanguage" | "translatedFrom">[] {
  return jsonRows(reader, written, report);
}
