import { languageNameIn } from "~/language/format";
import { grammarOf } from "~/language/grammar/grammar";
import { describeCounts } from "./counts-in-words";
import { enMethod } from "./en-method";
import type { ReportWording } from "./report-wording";

const distributions = { general: "General", limited: "Limited", restricted: "Restricted" };

export const en: ReportWording = {
  contents: "Contents",
  paragraphs: "Paragraphs",
  page: "Page",
  annex: "Annex",
  footnotes: "Footnotes",
  footnote: (number) => `Footnote ${number}`,
  backToText: "Back to the text",
  paragraph: (number) => `Paragraph ${number}`,
  colon: grammarOf("en").colon,
  mastheadLanguage: "en",
  distribution: (distribution) => `Distr.: ${distributions[distribution]}`,
  original: (language) => `Original: ${languageNameIn("en", language)}`,
  shownInOriginal: (original) => `[original: ${languageNameIn("en", original)}]`,
  outdatedFrom: (original) => `[may not reflect the latest ${languageNameIn("en", original)} text]`,
  lostAnchor: (words) => `[a footnote mark follows words that are no longer in the text: “${words}”]`,
  draftForComments: "Draft for comments – not for citation",
  evidence: (count) =>
    describeCounts(count, "en", {
      states: { one: "State", other: "States" },
      stakeholders: { one: "stakeholder", other: "stakeholders" },
      regionalOrganizations: { one: "regional organization", other: "regional organizations" },
      unEntities: { one: "United Nations entity", other: "United Nations entities" },
      others: { one: "other participant", other: "other participants" },
    }),
  sourcesLine: (evidence) => `Sources: ${evidence}`,
  method: enMethod,
  session: {
    leadOrganizers: (count) => (count === 1 ? "Lead Organizer" : "Lead Organizers"),
    moderator: "Moderator",
    speaker: "Member State Speaker",
    inputs: "Substantive inputs presented by",
  },
  note: {
    title: "Background note",
    session: (number, label) => `Session ${number}: ${label}`,
    introduction: "Introduction",
    overview: "Overview of progress",
  },
};
