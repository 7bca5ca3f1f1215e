import { isDeepStrictEqual } from "node:util";
import { updateEach } from "~/db/update-each.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { createOutline } from "~/domain/report/outline/create-outline.server";
import { standardOutline } from "~/domain/report/outline/standard-outline";
import { deleteSections, isReportBegun } from "~/domain/report/outline/write-sections.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { requireAsSeen } from "~/domain/review/setup/set-up-to-change.server";
import { typedWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { localizedTextSchema } from "~/language/localized-text";
import { retypeText } from "~/language/retype-text";
import { headingField, type OutlineForm } from "./outline-form";
import { outlineToChange, requireOpen, requireOutline, subjectOf } from "./outline-to-change.server";
import { inOrder, outlineShown } from "./read-outline.server";

/**
 * Gives a review the standard outline for its sessions, in place of the one it has as long as nothing is written in it.
 * @throws DomainError notFound; invalid where the report is begun
 */
export async function setStandardOutline(ctx: CommandContext, review: string): Promise<void> {
  await ctx.write(async (tx) => {
    const { own, reviewId, report } = await outlineToChange(tx, ctx, review);
    if (report) {
      const { id, sections } = requireOpen(report);
      const inside = sections.filter(({ parentId }) => parentId !== null).map((section) => section.id);
      await deleteSections(tx, inside);
      await deleteSections(
        tx,
        sections.map((section) => section.id),
      );
      await tx.report.delete({ where: { id }, select: { id: true } });
    }
    const numbers = own.document.sessions.map(({ number }) => number);
    await createOutline(tx, { reviewId, at: ctx.now }, standardOutline(numbers));
    const detail = { replaced: report !== null, sessions: numbers.length };
    await recordAuditEvent(tx, ctx, { action: "outline.standard", ...subjectOf(reviewId), detail });
  });
}

/**
 * Changes the title of the report and the headings of its sections, also while it is written: versions that are frozen keep
 * theirs. Who is named in it changes only before it is begun.
 * @throws DomainError notFound; invalid
 */
export async function changeOutline(
  ctx: CommandContext,
  { review, form }: { review: string; form: OutlineForm },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { own, reviewId, report: found } = await outlineToChange(tx, ctx, review);
    const report = requireOutline(found);
    requireAsSeen(outlineShown(report), form.seen);
    const chosen = own.document.languages;
    const [original = "en"] = chosen;
    const retyped = (stored: unknown, name: string) => {
      const text = retypeText(localizedTextSchema.parse(stored), typedWords(form, name), chosen);
      if (Object.keys(text).length === 0) throw invalid({ [`${name}-${original}`]: ["headingMissing"] });
      return text;
    };
    const attribution = isReportBegun(report) ? report.attribution : form.attribution;
    const title = retyped(report.title, "title");
    const sections = report.sections.map((section) => ({
      ...section,
      after: retyped(section.heading, headingField(section.key)),
    }));
    const byKey = (name: "heading" | "after") => Object.fromEntries(sections.map((one) => [one.key, one[name]]));
    const before = { title: report.title, attribution: report.attribution, headings: byKey("heading") };
    const changed = changedFields(before, { title, attribution, headings: byKey("after") });
    if (!changed) return;
    if (!isDeepStrictEqual({ title: report.title, attribution: report.attribution }, { title, attribution })) {
      await tx.report.update({ where: { id: report.id }, data: { title, attribution }, select: { id: true } });
    }
    const changedHeadings = sections.filter(({ heading, after }) => !isDeepStrictEqual(heading, after));
    const headings = changedHeadings.map(({ id, after }) => ({ id, value: after }));
    updateEach(tx, { table: "ReportSection", column: "heading" }, headings);
    await recordAuditEvent(tx, ctx, { action: "outline.change", ...subjectOf(reviewId), detail: changed });
  });
}

/**
 * Exchanges a section with the one before or after it inside the same section, each with what is inside it.
 * @throws DomainError notFound; invalid where the report is begun
 */
export async function moveSection(
  ctx: CommandContext,
  { review, section: key, direction }: { review: string; section: string; direction: "up" | "down" },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { reviewId, report: found } = await outlineToChange(tx, ctx, review);
    const report = requireOpen(found);
    const section = report.sections.find((one) => one.key === key);
    if (!section) throw notFound();
    const beside = report.sections.filter(({ parentId }) => parentId === section.parentId);
    const at = beside.indexOf(section);
    const other = beside[direction === "up" ? at - 1 : at + 1];
    if (!other) return;
    const exchanged = report.sections.map((one) => {
      if (one === section) return { ...one, position: other.position };
      return one === other ? { ...one, position: section.position } : one;
    });
    const ordered = inOrder(exchanged.sort((one, two) => one.position - two.position));
    const positions = ordered.flatMap(({ id }, position) => {
      const stored = report.sections.find((one) => one.id === id)?.position;
      return stored === position ? [] : [{ id, value: position }];
    });
    updateEach(tx, { table: "ReportSection", column: "position" }, positions);
    const detail = { section: key, direction };
    await recordAuditEvent(tx, ctx, { action: "outline.move", ...subjectOf(reviewId), detail });
  });
}
