import type { Reader } from "~/db/types";
import { generatorSchema } from "~/domain/report/facts/generate-paragraph";
import { standardOutline } from "~/domain/report/outline/standard-outline";
import { isReportBegun, outlineColumns, type OutlineRow } from "~/domain/report/outline/write-sections.server";
import { mainReport } from "~/domain/report/report-access.server";
import { seenMark } from "~/domain/review/setup/changed-fields";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { type LocalizedText, localizedTextSchema, textOf } from "~/language/localized-text";
import { wordsOfText } from "~/language/retype-text";
import { generatorValue } from "./outline-form";
import { whyParagraphStays, whySectionStays } from "~/domain/report/outline/section-rules";

/** The report of a review with its sections; null where it has none yet. */
export async function findOutline(reader: Reader, reviewId: string): Promise<OutlineRow | null> {
  return reader.report.findFirst({ where: { reviewId, key: mainReport }, select: outlineColumns });
}

/** What of an outline can be changed, as a page showed it. */
export function outlineShown({ title, attribution, sections }: OutlineRow) {
  return { title, attribution, sections: sections.map(({ key, heading, parentId }) => ({ key, heading, parentId })) };
}

/** A section with those inside it after it, as far as its outline has them. */
export function inOrder(sections: OutlineRow["sections"], parentId: string | null = null): OutlineRow["sections"] {
  return sections
    .filter((section) => section.parentId === parentId)
    .flatMap((section) => [section, ...inOrder(sections, section.id)]);
}

const asText = (stored: unknown): LocalizedText => localizedTextSchema.parse(stored);

/** The generated paragraphs of a section, and why one stays in it. */
function generatedIn({ paragraphs }: OutlineRow["sections"][number]) {
  return paragraphs.flatMap((paragraph) =>
    paragraph.kind === "generated" && paragraph.removedAt === null
      ? [
          {
            id: paragraph.id,
            generator: generatorSchema.parse(paragraph.generator),
            stays: whyParagraphStays(paragraph),
          },
        ]
      : [],
  );
}

/** The outline of the report of a review, or that which is proposed. @throws DomainError notFound */
export async function readOutline(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await readOwnSetUp(ctx, review);
  const report = await findOutline(ctx.read, own.setup.id);
  const frame = frameOf(own, language);
  if (!report) {
    const proposal = standardOutline(own.document.sessions.map(({ number }) => number));
    const sections = proposal.sections.map(({ key, parent, heading, generators }) => ({
      key,
      depth: parent === undefined ? 1 : 2,
      heading: textOf(heading, language),
      generated: generators.map((generator) => ({ id: generatorValue(generator), generator, stays: null })),
    }));
    return { frame, outline: null, proposal: sections };
  }
  const ordered = inOrder(report.sections);
  const beside = (section: (typeof ordered)[number]) => ordered.filter(({ parentId }) => parentId === section.parentId);
  const sections = ordered.map((section) => ({
    key: section.key,
    depth: section.parentId === null ? 1 : 2,
    words: wordsOfText(asText(section.heading)),
    heading: textOf(section.heading, language),
    generated: generatedIn(section),
    stays: whySectionStays(section, report.sections),
    isFirst: beside(section)[0]?.id === section.id,
    isLast: beside(section).at(-1)?.id === section.id,
  }));
  const outline = {
    title: wordsOfText(asText(report.title)),
    attribution: report.attribution,
    begun: isReportBegun(report),
    sessions: own.document.sessions.map(({ number }) => number),
    seen: seenMark(outlineShown(report)),
    sections,
  };
  return { frame, outline, proposal: [] };
}

export type OutlineData = Awaited<ReturnType<typeof readOutline>>;
