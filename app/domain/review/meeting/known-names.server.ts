import { listNames, type NamedRow } from "~/db/queries/meeting/list-names.server";
import type { Reader } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import { type KnownName, resolveName } from "~/domain/participant/match-names";
import { participantNamesSchema } from "~/domain/participant/participant-schema";
import { conflict, invalid } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { textInEveryLanguage } from "~/language/localized-text";
import { type Candidates, namesIn, type TypedParticipant } from "./meeting-schema";

export type FoundName = KnownName & { id: string };

function keysOf(row: NamedRow): string[] {
  const names = participantNamesSchema.parse(row.names);
  const forms = [textInEveryLanguage(row.name), names.running, names.formal, names.acronyms];
  const printed = [...forms.flatMap((form) => Object.values(form ?? {})), row.acronym, row.iso2, row.slug];
  return [...new Set([...printed.map((form) => entityKey(form ?? "")), ...row.aliases])].filter((key) => key !== "");
}

/** Everyone who can be named in the record of a meeting, with all forms of their names: one statement. */
export function knownNames(read: Reader, query: { reviewId: string; language: Language }): FoundName[] {
  return listNames(read, query).map((row) => ({
    id: row.id,
    slug: row.slug,
    name: textInEveryLanguage(row.name)[query.language],
    keys: keysOf(row),
  }));
}

/** How many are offered where several are meant: more are no help. */
const mostCandidates = 20;

type Field = { field: string; chosen?: string };

function findOne(names: readonly FoundName[], typed: string, { field, chosen = "" }: Field): FoundName {
  const found = resolveName(typed, names);
  const [only] = found;
  if (!only) throw invalid({ [field]: ["participantUnknown"] });
  const picked = found.length === 1 ? only : found.find(({ slug }) => slug === chosen);
  if (picked) return picked;
  const candidates = found.slice(0, mostCandidates).map(({ slug, name }) => ({ slug, name }));
  throw conflict({ field, candidates } satisfies Candidates);
}

/**
 * The participants that someone has typed, with semicolons between them, each once.
 * @throws DomainError invalid for a name that nobody has; conflict with the candidates where one is not clear
 */
export function findNamed(names: readonly FoundName[], typed: string, field: Field): FoundName[] {
  const found = namesIn(typed).map((name) => findOne(names, name, field));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** The one participant that someone has typed. @throws DomainError as `findNamed`; invalid for several */
export function findSpeaker(names: readonly FoundName[], { participant, chosen }: TypedParticipant): FoundName {
  const [only, another] = findNamed(names, participant, { field: "participant", chosen });
  if (!only) throw invalid({ participant: ["participantMissing"] });
  if (another) throw invalid({ participant: ["oneParticipant"] });
  return only;
}
