import { grammarOf } from "~/language/grammar/grammar";
import { countedInWords, eachCounted } from "./counted-in-words";
import type { ReportWording } from "./report-wording";

const open = {
  amber: {
    one: "paragraph has sources that have changed since they were cited",
    other: "paragraphs have sources that have changed since they were cited",
  },
  uncited: { one: "paragraph cites no passage that is counted", other: "paragraphs cite no passage that is counted" },
  incomplete: { one: "paragraph is not in all languages", other: "paragraphs are not in all languages" },
  outdated: {
    one: "paragraph has a translation that is older than its original",
    other: "paragraphs have a translation that is older than their original",
  },
  contradicted: {
    one: "paragraph cites a passage that contradicts it and does not mention it",
    other: "paragraphs cite passages that contradict them and do not mention it",
  },
};

const stances = {
  supports: { one: "passage supports", other: "passages support" },
  qualifies: { one: "qualifies", other: "qualify" },
  contradicts: { one: "contradicts", other: "contradict" },
};

export const enMethod: ReportWording["method"] = {
  title: "Note on method",
  decided: "The text was approved by a recorded decision, although:",
  open: (name, count) => countedInWords(count, "en", open[name]),
  reason: "Reason for the decision",
  stances:
    "Only passages that support a paragraph are counted behind its words. The paragraphs that also cite passages which qualify or contradict them are the following.",
  stanceLine: ({ number, annex }, counts) =>
    `${annex ? "Annex, paragraph" : "Paragraph"} ${number}${grammarOf("en").colon}${eachCounted(counts, "en", stances)}`,
};
