import type { Reader } from "~/db/types";
import type { Finding } from "~/domain/review/document/document-faults";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { type DocumentResult, findingsIn, readDocument } from "~/domain/review/document/read-document.server";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { copyForNext } from "~/domain/review/document/shift-dates";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { type FieldErrors, invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { newDocument } from "./new-document.server";
import type { NewReview, NextReview } from "./open-review-schema";

const day = 24 * 60 * 60 * 1000;

/** The field of the form at which a fault of the document is told; one that has none is told for the form as a whole. */
function errorOf({ path, key }: Finding): [field: string, message: string] {
  const [first, second] = path;
  if (key === "slugTaken") return ["review", "addressKeyTaken"];
  if (first === "dates" && key === "wrongOrder") return [String(second), "datesOutOfOrder"];
  if (first === "dates") return [String(second), "timeLeftOut"];
  return ["", "reviewCannotBeOpened"];
}

/** @throws DomainError invalid where the portal cannot take the document; `only` is the one field with dates, if there is one */
async function requireSound(reader: Reader, document: ReviewDocument, only?: string): Promise<void> {
  const errors: FieldErrors = {};
  for (const finding of await findingsIn(reader, document)) {
    const [field, message] = errorOf(finding);
    errors[only && finding.path[0] === "dates" ? only : field] = [message];
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

/**
 * Begins a review from nothing, in preparation.
 * @throws DomainError forbidden; invalid
 */
export async function openNewReview(ctx: CommandContext, form: NewReview): Promise<void> {
  requirePermission(ctx.actor, "review.open", {});
  const document = newDocument(form);
  await requireSound(ctx.read, document);
  await importAsReview(ctx, document);
}

/**
 * Begins the next review after an earlier one, in preparation: names, sessions, questions and participants are kept, and
 * every date is moved by as many days as the opening.
 * @throws DomainError forbidden; invalid
 */
export async function openNextReview(ctx: CommandContext, { earlier, review, start }: NextReview): Promise<void> {
  requirePermission(ctx.actor, "review.open", {});
  const document = await exportReview(ctx.read, earlier);
  if (!document) throw invalid({ earlier: ["reviewMissing"] });
  const opened = document.dates.opens.slice(0, 10);
  const days = Math.round((Date.parse(start) - Date.parse(opened)) / day);
  const next = copyForNext(document, { review, days });
  await requireSound(ctx.read, next, "start");
  await importAsReview(ctx, next);
}

/** Whether a file can be imported, with every fault; nothing is written. @throws DomainError forbidden */
export async function checkReviewFile(ctx: QueryContext, bytes: Uint8Array): Promise<DocumentResult> {
  requirePermission(ctx.actor, "review.open", {});
  return readDocument(ctx.read, bytes);
}

/** Imports a file as a review in preparation, once it has no fault; otherwise nothing is written. @throws DomainError forbidden */
export async function importReviewFile(ctx: CommandContext, bytes: Uint8Array): Promise<DocumentResult> {
  const result = await checkReviewFile(ctx, bytes);
  if (result.ok) await importAsReview(ctx, result.document);
  return result;
}
