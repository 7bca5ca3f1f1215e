import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { Generator } from "~/domain/report/facts/generate-paragraph";
import { numberedHeading, parentsOfSessions, sessionSection } from "~/domain/report/outline/standard-outline";
import { deleteSections, insertSection, type OutlineRow } from "~/domain/report/outline/write-sections.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { textField, typedWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import type { LocalizedText } from "~/language/localized-text";
import { retypeText } from "~/language/retype-text";
import { generatorNamed, type NewSectionForm } from "./outline-form";
import { outlineToChange, requireOutline, subjectOf } from "./outline-to-change.server";
import { inOrder } from "./read-outline.server";
import { whySectionStays } from "~/domain/report/outline/section-rules";

type Section = OutlineRow["sections"][number];
type Bound = Extract<Generator, { name: "session" | "objective" }>;

/** The session or objective that a section is about; null where it is about neither. @throws DomainError invalid */
function boundTo(about: string, sessions: readonly { number: number }[]): Bound | null {
  if (about === "") return null;
  const generator = generatorNamed(about);
  if (generator?.name === "objective") return generator;
  const known = generator?.name === "session" && sessions.some(({ number }) => number === generator.session);
  if (known) return generator;
  throw invalid({ about: ["aboutMissing"] });
}

/** @throws DomainError invalid where nothing is written and nothing can be said by itself */
function headingOf(form: NewSectionForm, bound: Bound | null, chosen: readonly Language[]): LocalizedText {
  const typed = retypeText(undefined, typedWords(form, "heading"), chosen);
  if (Object.keys(typed).length > 0) return typed;
  if (bound?.name === "session") return numberedHeading("session", bound.session);
  if (bound?.name === "objective") return numberedHeading("objective", bound.objective);
  throw invalid({ [textField("heading", chosen[0] ?? "en")]: ["headingMissing"] });
}

/** A section on a session has the key by which it follows that session, where no other has it. */
function newKey(sections: readonly Section[], parent: Section | null, bound: Bound | null): string {
  const taken = new Set(sections.map(({ key }) => key));
  if (bound?.name === "session" && parent && parentsOfSessions.includes(parent.key)) {
    const { key } = sessionSection(parent.key, bound.session);
    if (!taken.has(key)) return key;
  }
  let number = sections.length + 1;
  while (taken.has(`section-${number}`)) number += 1;
  return `section-${number}`;
}

/** Behind the last section of its kind: inside another the last there, else before the annexes. */
function newPosition(sections: readonly Section[], parent: Section | null, numbering: string): number {
  const ordered = inOrder([...sections]);
  if (parent) {
    const inside = ordered.filter(({ parentId }) => parentId === parent.id);
    return (inside.at(-1)?.position ?? parent.position) + 1;
  }
  const annex = ordered.find((section) => section.parentId === null && section.numbering === "annex");
  if (annex && numbering !== "annex") return annex.position;
  return Math.max(-1, ...sections.map(({ position }) => position)) + 1;
}

/**
 * Adds a section to the outline, at the end of the section that it is inside of, with the generated paragraph on the
 * session or the objective that it is about. It can be added while the report is written: versions that are frozen stay.
 * @throws DomainError notFound; invalid
 */
export async function addSection(
  ctx: CommandContext,
  { review, form }: { review: string; form: NewSectionForm },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { own, reviewId, report: found } = await outlineToChange(tx, ctx, review);
    const { id: reportId, sections } = requireOutline(found);
    const parent = sections.find(({ key, parentId }) => key === form.inside && parentId === null) ?? null;
    if (form.inside !== "" && !parent) throw invalid({ inside: ["insideMissing"] });
    const bound = boundTo(form.about, own.document.sessions);
    const heading = headingOf(form, bound, own.document.languages);
    const { numbering } = form;
    const section = { key: newKey(sections, parent, bound), heading, numbering, generators: bound ? [bound] : [] };
    const position = newPosition(sections, parent, numbering);
    await insertSection(tx, { reportId, parentId: parent?.id ?? null, position, at: ctx.now }, section);
    const detail = { section: section.key, ...changedFields(null, { ...section, inside: parent?.key ?? null }) };
    await recordAuditEvent(tx, ctx, { action: "outline.addSection", ...subjectOf(reviewId), detail });
  });
}

/**
 * Takes a section in which nobody has written out of the outline, with its generated paragraphs.
 * @throws DomainError notFound; invalid where an editor has written in it or sections are inside it
 */
export async function removeSection(
  ctx: CommandContext,
  { review, section: key }: { review: string; section: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { reviewId, report } = await outlineToChange(tx, ctx, review);
    const { sections } = requireOutline(report);
    const section = sections.find((one) => one.key === key);
    if (!section) throw notFound();
    const stays = whySectionStays(section, sections);
    if (stays) throw invalid({ "": [stays] });
    await deleteSections(tx, [section.id]);
    const generators = section.paragraphs.flatMap(({ generator, removedAt }) => (removedAt ? [] : [generator]));
    const { heading, numbering } = section;
    const detail = { section: key, ...changedFields({ key, heading, numbering, generators }, null) };
    await recordAuditEvent(tx, ctx, { action: "outline.removeSection", ...subjectOf(reviewId), detail });
  });
}
