import { isDeepStrictEqual } from "node:util";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { type Generator, generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { type OutlineRow, writeGenerators } from "~/domain/report/outline/write-sections.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { generatorNamed, generatorValue, type NewParagraphForm } from "./outline-form";
import { outlineToChange, requireOutline, subjectOf } from "./outline-to-change.server";
import { whyParagraphStays } from "~/domain/report/outline/section-rules";

type Section = OutlineRow["sections"][number];

/** The generator of a form that this review can have; @throws DomainError invalid */
function requireGenerator(value: string, sessions: readonly { number: number }[]): Generator {
  const generator = generatorNamed(value);
  const known = generator?.name !== "session" || sessions.some(({ number }) => number === generator.session);
  if (!generator || !known) throw invalid({ generator: ["generatorMissing"] });
  return generator;
}

function generatedBy({ paragraphs }: Section, generator: Generator) {
  return paragraphs.filter(
    (one) => one.kind === "generated" && isDeepStrictEqual(generatorSchema.parse(one.generator), generator),
  );
}

/**
 * Adds a generated paragraph at the end of a section; one that an editor took out comes back.
 * @throws DomainError notFound; invalid where the section has it already
 */
export async function addGenerated(
  ctx: CommandContext,
  { review, form }: { review: string; form: NewParagraphForm },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { own, reviewId, report } = await outlineToChange(tx, ctx, review);
    const section = requireOutline(report).sections.find(({ key }) => key === form.into);
    if (!section) throw invalid({ into: ["insideMissing"] });
    const generator = requireGenerator(form.generator, own.document.sessions);
    const [there] = generatedBy(section, generator);
    if (there && there.removedAt === null) throw invalid({ generator: ["generatorThere"] });
    if (there) await tx.paragraph.update({ where: { id: there.id }, data: { removedAt: null }, select: { id: true } });
    else {
      const from = Math.max(-1, ...section.paragraphs.map(({ position }) => position)) + 1;
      await writeGenerators(tx, { sectionId: section.id, at: ctx.now, from }, [generator]);
    }
    const detail = { section: section.key, ...changedFields(null, { generator: generatorValue(generator) }) };
    await recordAuditEvent(tx, ctx, { action: "outline.addGenerated", ...subjectOf(reviewId), detail });
  });
}

/**
 * Takes a generated paragraph out of the outline; it can be added again.
 * @throws DomainError notFound; invalid where an editor has added notes or passages to it
 */
export async function removeGenerated(
  ctx: CommandContext,
  { review, paragraph: id }: { review: string; paragraph: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { reviewId, report } = await outlineToChange(tx, ctx, review);
    const { sections } = requireOutline(report);
    const section = sections.find(({ paragraphs }) => paragraphs.some((one) => one.id === id));
    const paragraph = section?.paragraphs.find((one) => one.id === id && one.removedAt === null);
    if (!section || !paragraph) throw notFound();
    const stays = whyParagraphStays(paragraph);
    if (stays) throw invalid({ "": [stays] });
    await tx.paragraphRevision.deleteMany({ where: { paragraphId: id } });
    await tx.paragraph.deleteMany({ where: { id } });
    const generator = generatorValue(generatorSchema.parse(paragraph.generator));
    const detail = { section: section.key, ...changedFields({ generator }, null) };
    await recordAuditEvent(tx, ctx, { action: "outline.removeGenerated", ...subjectOf(reviewId), detail });
  });
}
