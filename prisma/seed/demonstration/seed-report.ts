import type { WriteTransaction } from "~/db/types";
import type { LocalizedText } from "~/language/localized-text";
import { authoredText } from "~/language/stated-text";
import { createNarrative, type NarrativeInput } from "../factories/create-report";
import { idOf } from "../factories/create-submission";
import type { NarrativeRecord, ReportFile } from "./report-files";

type World = {
  reviewId: string;
  /** Name of an excerpt in its file -> identifier. */
  excerpts: Map<string, string>;
  editor: string;
  at: Date;
};

/** English is the original; what is not translated yet is left out. */
function narrativeText({ en, fr, ru }: NarrativeRecord["text"]): LocalizedText {
  return {
    en: { text: en, status: "original" },
    ...(fr === undefined ? {} : { fr: { text: fr, status: "unofficial" } }),
    ...(ru === undefined ? {} : { ru: { text: ru, status: "unofficial" } }),
  };
}

function paragraphOf(paragraph: NarrativeRecord, excerpts: Map<string, string>): NarrativeInput {
  const { text, citations = [], qualifying = [], footnotes = [] } = paragraph;
  return {
    text: narrativeText(text),
    citations: citations.map((name) => idOf(excerpts, name)),
    qualifying: qualifying.map((name) => idOf(excerpts, name)),
    footnotes: footnotes.map(({ type, url, anchor, ...footnote }) => ({
      type,
      text: authoredText(footnote.text),
      ...(url === undefined ? {} : { url }),
      ...(anchor === undefined ? {} : { anchor }),
    })),
  };
}

/** Writes what editors wrote into the report that the document of the review began, resting on the excerpts. */
export async function seedReport(tx: WriteTransaction, file: ReportFile, world: World): Promise<void> {
  const { reviewId, excerpts, editor, at } = world;
  const { key, stage } = file;
  const report = await tx.report.update({
    where: { reviewId_key: { reviewId, key } },
    data: { stage },
    include: { sections: { include: { paragraphs: { select: { id: true } } } } },
  });
  for (const { key: name, paragraphs } of file.sections) {
    const section = report.sections.find((one) => one.key === name);
    if (!section) throw new Error(`The report ${file.review} has no section ${name}`);
    for (const [order, paragraph] of paragraphs.entries()) {
      const place = { sectionId: section.id, position: section.paragraphs.length + order, at, by: editor };
      await createNarrative(tx, paragraphOf(paragraph, excerpts), place);
    }
  }
}
