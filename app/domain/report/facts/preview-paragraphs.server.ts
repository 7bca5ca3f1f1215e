import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { MeetingPart } from "~/domain/review/meeting/meeting-parts";
import { findSetup } from "~/domain/review/review-setup.server";
import type { Language } from "~/language/language";
import { type Generator, generateParagraph } from "./generate-paragraph";
import type { GeneratedParagraph } from "./generated-paragraph";
import { loadReportFacts } from "./load-report-facts.server";

/** The paragraphs of a report that the record of a part of the meeting changes; a part of null is the meeting as a whole. */
function generatorsOf(part: MeetingPart | null): Generator[] {
  if (part?.kind === "session") return [{ name: "session", session: part.session }];
  if (part?.kind === "opening") return [{ name: "opening-statements" }];
  if (part?.kind === "closing") return [{ name: "closing-statements" }];
  return [
    { name: "attendance-states" },
    { name: "attendance-union" },
    { name: "attendance-un-entities" },
    { name: "attendance-others" },
    { name: "attendance-stakeholders" },
  ];
}

/**
 * The generated paragraphs on a part of the meeting as the report has them now, those without sentences left out.
 * @throws DomainError notFound
 */
export async function previewParagraphs(
  ctx: Pick<QueryContext, "read" | "now">,
  { review, part, language }: { review: string; part: MeetingPart | null; language: Language },
): Promise<GeneratedParagraph[]> {
  const found = await findSetup(ctx, review);
  if (!found) throw notFound();
  const { facts } = await loadReportFacts(ctx.read, { key: found.setup, now: ctx.now });
  return generatorsOf(part)
    .map((generator) => generateParagraph(generator, facts, language))
    .filter(({ sentences }) => sentences !== "");
}
