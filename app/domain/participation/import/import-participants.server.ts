import type { Reader } from "~/db/types";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { readText, type ReadText } from "~/language/localized-text";
import { languages, type Language } from "~/language/language";
import { findReviewOfParticipants, findReviewToManage } from "../participation-access.server";
import { applyImport, type ImportResult } from "./apply-import.server";
import { largestFile, type PlacedFault } from "./import-columns";
import { importWords } from "./import-words.server";
import { interpretRows, type ImportRow, type Interpreted } from "./interpret-rows";
import { planImport, type ImportPlan, type PlannedRow } from "./plan-import.server";
import { readTable } from "./read-table.server";

/** A file as a form carries it: its bytes in base64url, so that the page of the preview can send it again. */
export type UploadedFile = { file: string };

export type PreviewedRow = Pick<
  ImportRow,
  "row" | "iso2" | "acronym" | "category" | "accreditation" | "focalPoints"
> & {
  class: PlannedRow["class"];
  outcome: PlannedRow["outcome"];
  name: ReadText;
  /** The body that it is, where it is registered already. */
  matched: { slug: string; name: ReadText } | null;
};

export type ImportPreview = {
  rows: PreviewedRow[];
  faults: PlacedFault[];
  /** Headings that mean nothing here. */
  unread: string[];
  counts: Record<PlannedRow["outcome"], number> & { people: number };
};

async function interpret({ file }: UploadedFile): Promise<Interpreted> {
  const bytes = Buffer.from(file, "base64url");
  if (bytes.length > largestFile) throw invalid({ file: ["fileTooLarge"] });
  const table = await readTable(bytes);
  if ("fault" in table) return { rows: [], faults: [table.fault], unread: [] };
  return interpretRows(table.rows, importWords());
}

function nameOf({ names, matched }: PlannedRow, language: Language): ReadText {
  const original = [language, ...languages].find((one) => names[one] !== undefined);
  if (original === undefined) return matched ? readText(matched.name, language) : readText({}, language);
  return { text: names[original] ?? "", language: original, status: "original", fellBack: original !== language };
}

function preview({ rows, faults }: ImportPlan, unread: string[], language: Language): ImportPreview {
  const count = (outcome: PlannedRow["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  return {
    rows: rows.map((row) => ({
      row: row.row,
      iso2: row.iso2,
      acronym: row.acronym,
      class: row.class ?? row.matched?.class ?? (row.category ? "stakeholder" : null),
      category: row.category,
      accreditation: row.accreditation,
      focalPoints: row.focalPoints,
      outcome: row.outcome,
      name: nameOf(row, language),
      matched: row.matched && { slug: row.matched.slug, name: readText(row.matched.name, language) },
    })),
    faults,
    unread,
    counts: {
      new: count("new"),
      known: count("known"),
      already: count("already"),
      people: rows.reduce((sum, { focalPoints }) => sum + focalPoints.length, 0),
    },
  };
}

async function plan(reader: Reader, reviewId: string, interpreted: Interpreted): Promise<ImportPlan> {
  return planImport(reader, reviewId, interpreted);
}

type Asked = UploadedFile & { review: string; language: Language };

/**
 * What a file would do to the participants of a review, row by row, with all that is wrong in it. Nothing is written.
 * @throws DomainError notFound, forbidden; invalid where the file is too large
 */
export async function previewImport(ctx: QueryContext, { review, language, file }: Asked): Promise<ImportPreview> {
  const { id: reviewId } = await findReviewOfParticipants(ctx, review);
  requirePermission(ctx.actor, "participant.manage", { reviewId });
  const interpreted = await interpret({ file });
  return preview(await plan(ctx.read, reviewId, interpreted), interpreted.unread, language);
}

/**
 * Takes over the participants of a file, all or none, in one transaction. It is read and checked again.
 * @throws DomainError notFound, forbidden; invalid where the file is too large; conflict with the preview where something
 * is wrong with it by now
 */
export async function importParticipants(
  ctx: CommandContext,
  { review, language, file }: Asked,
): Promise<ImportResult> {
  const interpreted = await interpret({ file });
  return ctx.write(
    async (tx) => {
      const managed = await findReviewToManage(tx, ctx.actor, review);
      const planned = await plan(tx, managed.id, interpreted);
      if (planned.faults.length > 0) throw conflict(preview(planned, interpreted.unread, language));
      return applyImport(tx, ctx, { review: managed, plan: planned, language });
    },
    { publishes: true },
  );
}
