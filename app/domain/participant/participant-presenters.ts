import { type InEveryLanguage, type Language, languages } from "~/language/language";
import { readText, textInEveryLanguage, type ReadText } from "~/language/localized-text";
import { tallyShapeOf, type TallyShape } from "./participant-groups";
import { participantClassOf, type ParticipantRow } from "./participant-row";
import { participantNamesSchema, type ParticipantClass, type ParticipantNames } from "./participant-schema";

/** A participant as each kind of reader sees it: every shape that leaves this folder is made here. */

type Named = Pick<ParticipantRow, "slug" | "class" | "name">;

/** On a public page: its mark, its registered name, and the slug of its own page. */
export type ParticipantLink = {
  slug: string;
  class: ParticipantClass;
  shape: TallyShape;
  name: ReadText;
};

export function toParticipantLink(row: Named, language: Language): ParticipantLink {
  const known = participantClassOf(row.class);
  return { slug: row.slug, class: known, shape: tallyShapeOf(known), name: readText(row.name, language) };
}

/** To reviewers: under the form of its name that is used in lists ("United Kingdom"). */
export type ParticipantView = { id: string; slug: string; name: string; class: ParticipantClass; shape: TallyShape };

export function toParticipantView(
  row: Named & Pick<ParticipantRow, "id" | "names">,
  language: Language,
): ParticipantView {
  const names = participantNamesSchema.safeParse(row.names);
  const { slug, class: known, shape, name } = toParticipantLink(row, language);
  const running = names.success ? names.data.running?.[language] : undefined;
  return { id: row.id, slug, name: running ?? name.text, class: known, shape };
}

/** Where a text is cited in a report. */
export type CitedParticipant = { id: string; slug: string; class: ParticipantClass; name: Record<Language, string> };

export function toCitedParticipant(row: Named & Pick<ParticipantRow, "id">): CitedParticipant {
  const { id, slug } = row;
  return { id, slug, class: participantClassOf(row.class), name: textInEveryLanguage(row.name) };
}

/** In the sentences of a report: with all that its name needs in any construction. */
export type ReportParticipant = {
  readonly id: string;
  readonly class: ParticipantClass;
  readonly iso2: string | null;
  readonly category: string | null;
  readonly acronym: string | null;
  /** The registered name; for a State the short name of the United Nations. */
  readonly name: InEveryLanguage;
  readonly names: Readonly<ParticipantNames>;
  /** The languages in which the name is an unofficial translation. */
  readonly unofficial?: readonly Language[] | undefined;
};

export function toReportParticipant(row: Omit<ParticipantRow, "slug">): ReportParticipant {
  return {
    id: row.id,
    class: participantClassOf(row.class),
    iso2: row.iso2,
    category: row.category,
    acronym: row.acronym,
    name: textInEveryLanguage(row.name),
    names: participantNamesSchema.parse(row.names),
    unofficial: languages.filter((language) => {
      const name = readText(row.name, language);
      return name.language === language && name.status === "unofficial";
    }),
  };
}
