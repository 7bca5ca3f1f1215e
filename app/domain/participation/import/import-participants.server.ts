import type { CommandContext, QueryContext } from "~/domain/shared/context";
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

async function interpret(bytes: Uint8Array): Promise<Interpreted> {
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

/** Why a file is not looked at; the key of a message of the `error` namespace. */
export function uploadFault(bytes: Uint8Array): "fileMissing" | "fileTooLarge" | null {
  if (bytes.length === 0) return "fileMissing";
  return bytes.length > largestFile ? "fileTooLarge" : null;
}

type Asked = { review: string; language: Language; bytes: Uint8Array };

/**
 * What a file would do to the participants of a review, row by row, with all that is wrong in it. Nothing is written.
 * @throws DomainError notFound, forbidden
 */
export async function previewImport(ctx: QueryContext, { review, language, bytes }: Asked): Promise<ImportPreview> {
  const { id: reviewId } = await findReviewOfParticipants(ctx, review);
  requirePermission(ctx.actor, "participant.manage", { reviewId });
  const interpreted = await interpret(bytes);
  return preview(await planImport(ctx.read, reviewId, interpreted), interpreted.unread, language);
}

/**
 * Registers, adds and invites the participants of a file, all or none, in one transaction. The file is read and checked
 * again: where something is wrong with it by now, nothing is written and the preview says what.
 * @throws DomainError notFound, forbidden
 */
export async function importParticipants(
  ctx: CommandContext,
  { review, language, bytes }: Asked,
): Promise<{ done: ImportResult } | { preview: ImportPreview }> {
  const interpreted = await interpret(bytes);
  return ctx.write(
    async (tx) => {
      const managed = await findReviewToManage(tx, ctx.actor, review);
      const plan = await planImport(tx, managed.id, interpreted);
      if (plan.faults.length > 0) return { preview: preview(plan, interpreted.unread, language) };
      return { done: await applyImport(tx, ctx, { review: managed, plan, language }) };
    },
    { publishes: true },
  );
}
