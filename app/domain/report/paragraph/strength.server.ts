import { participantsBehind } from "~/domain/counting/participants-behind";
import { participantClasses, type ParticipantClass } from "~/domain/participant/participant-schema";
import { subRegionsOf } from "~/domain/participant/sub-regions.server";
import { citedFor } from "~/domain/report/content/citation-evidence";
import type { ContentParagraph } from "~/domain/report/content/report-content";
import { countStances } from "~/domain/report/content/stance";
import { compareIn } from "~/language/format";
import { type Language, languages } from "~/language/language";

/** How strong the evidence behind a paragraph is: what supports it, how it is spread, and what is against it. */
export type Strength = {
  /** Distinct submissions whose passages support the point. */
  submissions: number;
  /** Distinct participants that are counted behind it, by class. */
  classes: { class: ParticipantClass; count: number }[];
  /** The sub-regions of the United Nations in which its States are, in the language of the page. */
  subRegions: string[];
  /** In which the passages were written. */
  languages: Language[];
  /** Passages that qualify or contradict the point. */
  contrary: { qualifies: number; contradicts: number };
};

/** A member State or associate member has the code of its country as its slug (`prisma/reference`). */
const countryOf = ({ slug, class: of }: { slug: string; class: ParticipantClass }) =>
  of === "member-state" || of === "associate-member" ? [slug.toUpperCase()] : [];

/** The strength of what a paragraph cites, by the same rules of counting as its tally. */
export function strengthOf({ citations }: Pick<ContentParagraph, "citations">, language: Language): Strength {
  const supporting = citedFor(citations, "supports");
  const { qualifies, contradicts } = countStances(citations);
  const behind = new Map(supporting.flatMap(participantsBehind).map((each) => [each.slug, each]));
  const participants = [...behind.values()];
  const written = new Set(supporting.map((citation) => citation.language));
  const countIn = (of: ParticipantClass) => participants.filter((each) => each.class === of).length;
  return {
    submissions: new Set(supporting.map(({ submissionNumber }) => submissionNumber)).size,
    classes: participantClasses.flatMap((of) => (countIn(of) > 0 ? [{ class: of, count: countIn(of) }] : [])),
    subRegions: subRegionsOf(new Set(participants.flatMap(countryOf)), language)
      .map(({ name }) => name)
      .sort(compareIn(language)),
    languages: languages.filter((each) => written.has(each)),
    contrary: { qualifies, contradicts },
  };
}
