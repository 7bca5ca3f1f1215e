import { participantClasses, participantNamesSchema, tallyShapeOf } from "~/domain/participant/participant-schema";
import type { ParticipantClass, TallyShape } from "~/domain/participant/participant-schema";
import type { Language } from "~/language/language";
import { readText } from "~/language/localized-text";

export type ParticipantView = { id: string; slug: string; name: string; class: ParticipantClass; shape: TallyShape };

type ParticipantRow = { id: string; slug: string; class: string; name: unknown; names: unknown };

/** The columns that `participantView` needs. */
export const participantColumns = { id: true, slug: true, class: true, name: true, names: true } as const;

/** A participant under the form of its name that stands in lists: "United Kingdom". */
export function participantView(row: ParticipantRow, language: Language): ParticipantView {
  const names = participantNamesSchema.safeParse(row.names);
  const known = participantClasses.find((name) => name === row.class) ?? "stakeholder";
  const running = names.success ? names.data.running?.[language] : undefined;
  return {
    id: row.id,
    slug: row.slug,
    name: running ?? readText(row.name, language).text,
    class: known,
    shape: tallyShapeOf(known),
  };
}
