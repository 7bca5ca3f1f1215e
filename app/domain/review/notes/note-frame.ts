import { frontMatterOf } from "~/domain/report/content/front-matter";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { languagesOfReview } from "~/domain/review/document/export/set-up-document";
import { regionNamesSchema } from "~/domain/review/region-names";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { StoredFacts } from "~/domain/review/stored-facts.server";
import { eachLanguage } from "~/language/language";
import { textInEveryLanguage } from "~/language/localized-text";
import type { NoteFrame } from "./print-note";

type Session = Pick<StoredFacts["sessions"][number], "id" | "number" | "label">;

/** What is printed above the note of a session: as above the report. A symbol that is not in the register stays empty. */
export function noteFrame(setup: ReviewSetup, { id, number, label }: Session): NoteFrame {
  const labels = textInEveryLanguage(label);
  const [original = null] = languagesOfReview(setup.languages);
  const frontMatter = frontMatterOf({
    region: regionNamesSchema.parse(setup.regionNames),
    edition: setup.edition,
    reviewTitle: textInEveryLanguage(setup.title),
    place: textInEveryLanguage(setup.place),
    meetingOn: setup.meetingOn,
    meetingEndsOn: setup.meetingEndsOn,
    reportTitle: eachLanguage((language) => wordingOf(language).note.title),
    symbol: setup.documents.find(({ sessionId }) => sessionId === id)?.symbol ?? null,
    originalLanguage: original,
  });
  const session = eachLanguage((language) => wordingOf(language).note.session(number, labels[language]));
  const review = { slug: setup.slug, demonstration: setup.demonstration };
  return { review, session: number, frontMatter: { ...frontMatter, session } };
}
