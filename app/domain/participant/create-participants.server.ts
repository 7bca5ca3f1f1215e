import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import type { LocalizedText } from "~/language/localized-text";
import { languages, type Language } from "~/language/language";
import { entityKey } from "./entity-key";
import type { ParticipantClass, ParticipantNames, StakeholderCategory } from "./participant-schema";
import { sortKeysOf } from "./refresh-sort-keys.server";

/** A State or body that is to be registered, with all that the three languages need of its name. */
export type NewParticipant = {
  slug: string;
  class: ParticipantClass;
  category?: StakeholderCategory | undefined;
  iso2?: string | undefined;
  acronym?: string | null | undefined;
  name: LocalizedText;
  names?: ParticipantNames | undefined;
  /** What people type or older documents print; never shown. */
  aliases?: readonly string[] | undefined;
  /** Of a body: the countries in which it works (ISO 3166-1 alpha-2), and the languages in which it is written to. */
  countries?: readonly string[] | undefined;
  languages?: readonly Language[] | undefined;
};

/** Every form under which the participant is printed. */
function printedForms({ name, names, acronym, aliases }: NewParticipant): string[] {
  const { running, formal, acronyms } = names ?? {};
  const registered = languages.flatMap((language) => name[language]?.text ?? []);
  const others = [running, formal, acronyms].flatMap((texts) => (texts ? Object.values(texts) : []));
  return [...registered, ...others, ...(acronym ? [acronym] : []), ...(aliases ?? [])];
}

/** The keys under which a participant is found, each once, with the form that it was made of. */
export function aliasesOf(participant: NewParticipant): Map<string, string> {
  return new Map(printedForms(participant).map((alias) => [entityKey(alias), alias]));
}

/** The columns of a participant that follow from its record alone. */
export function columnsOf({ slug, name, names, ...record }: NewParticipant) {
  return {
    slug,
    class: record.class,
    category: record.category ?? null,
    iso2: record.iso2 ?? null,
    acronym: record.acronym ?? null,
    name,
    names: names ?? {},
    ...sortKeysOf(name),
  };
}

/** What a body says of its work; nothing where it says nothing. */
function workOf({ countries = [], languages: spoken = [] }: NewParticipant) {
  return {
    ...(countries.length > 0 ? { countries: [...countries] } : {}),
    ...(spoken.length > 0 ? { languages: [...spoken] } : {}),
  };
}

type Registering = { createdAt: Date; taken?: ReadonlySet<string>; firstWins?: boolean };

/**
 * Registers participants with the names under which they are found, except names that are `taken`; answers their
 * identifiers in the same order. Fails where a slug or another name belongs to another participant; with `firstWins` a
 * name that several of them have, such as an acronym, finds the first of these.
 */
export async function createParticipants(
  tx: WriteTransaction,
  participants: readonly NewParticipant[],
  { createdAt, taken = new Set(), firstWins = false }: Registering,
): Promise<string[]> {
  const rows = participants.map((participant) => ({
    id: randomUUID(),
    ...columnsOf(participant),
    ...workOf(participant),
    createdAt,
  }));
  const given = new Set<string>();
  const aliases = participants.flatMap((participant, index) =>
    [...aliasesOf(participant)]
      .filter(([key]) => !taken.has(key) && !(firstWins && (key === "" || given.has(key))))
      .map(([key, alias]) => {
        given.add(key);
        return { participantId: rows[index]?.id ?? "", key, alias };
      }),
  );
  await inChunks(rows, rowsAtOnce, async (data) => [await tx.participant.createMany({ data })]);
  await inChunks(aliases, rowsAtOnce, async (data) => [await tx.participantAlias.createMany({ data })]);
  return rows.map(({ id }) => id);
}
