/** A participant as other rows bring it along, and how it is read from such a row. */
export const participantColumns = `p."id" AS "participantId", p."slug", p."class", p."category", p."iso2", p."acronym",
  p."name", p."names"`;

export type JoinedParticipant = {
  participantId: string;
  slug: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: string;
  names: string;
};

export type ParticipantRow = Omit<JoinedParticipant, "participantId" | "name" | "names"> & {
  id: string;
  /** Texts keyed by language. */
  name: unknown;
  /** Forms of the name: see participant-schema.ts. */
  names: unknown;
};

export function toParticipant({
  participantId,
  slug,
  category,
  iso2,
  acronym,
  ...row
}: JoinedParticipant): ParticipantRow {
  return {
    id: participantId,
    slug,
    class: row.class,
    category,
    iso2,
    acronym,
    name: JSON.parse(row.name) as unknown,
    names: JSON.parse(row.names) as unknown,
  };
}
