import type { WriteTransaction } from "~/db/types";
import type { LocalizedText } from "~/language/localized-text";
import { createReport, type ParagraphInput, type SectionInput } from "../factories/create-report";
import { idOf } from "../factories/create-submission";
import { authoredText } from "~/language/stated-text";
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

function paragraphOf(
  paragraph: ReportFile["sections"][number]["paragraphs"][number],
  excerpts: Map<string, string>,
): ParagraphInput {
  if ("generator" in paragraph) return paragraph;
  const { text, citations = [], footnotes = [] } = paragraph;
  return {
    text: narrativeText(text),
    citations: citations.map((name) => idOf(excerpts, name)),
    footnotes: footnotes.map(({ type, url, anchor, ...footnote }) => ({
      type,
      text: authoredText(footnote.text),
      ...(url === undefined ? {} : { url }),
      ...(anchor === undefined ? {} : { anchor }),
    })),
  };
}

/** The report of a review as its file has it, resting on the excerpts; answers the identifier. */
export async function seedReport(tx: WriteTransaction, file: ReportFile, world: World): Promise<string> {
  const { reviewId, excerpts, editor, at } = world;
  const sections = file.sections.map(({ key, parent, heading, numbering, paragraphs }): SectionInput => ({
    key,
    ...(parent === undefined ? {} : { parentKey: parent }),
    heading: authoredText(heading),
    numbering,
    paragraphs: paragraphs.map((paragraph) => paragraphOf(paragraph, excerpts)),
  }));
  const { key, stage, attribution } = file;
  return createReport(tx, {
    reviewId,
    key,
    stage,
    attribution,
    title: authoredText(file.title),
    sections,
    at,
    by: editor,
  });
}
