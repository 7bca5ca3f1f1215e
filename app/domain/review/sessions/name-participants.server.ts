import type { Reader } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import { type FieldErrors, invalid } from "~/domain/shared/domain-error";

export type NamedParticipant = { id: string; slug: string };

/**
 * The participants whose names were typed in fields: by any name, alias or acronym that the portal knows of them.
 * @throws DomainError invalid for the fields that name nobody
 */
export async function nameParticipants(
  reader: Reader,
  typed: readonly [field: string, name: string][],
): Promise<Map<string, NamedParticipant>> {
  if (typed.length === 0) return new Map();
  const keys = [...new Set(typed.map(([, name]) => entityKey(name)))];
  const rows = await reader.participantAlias.findMany({
    where: { key: { in: keys } },
    select: { key: true, participant: { select: { id: true, slug: true } } },
  });
  const byKey = new Map(rows.map(({ key, participant }) => [key, participant]));
  const found = typed.flatMap(([field, name]): [string, NamedParticipant][] => {
    const participant = byKey.get(entityKey(name));
    return participant ? [[field, participant]] : [];
  });
  const named = new Map(found);
  const unknown = typed.filter(([field]) => !named.has(field));
  const errors: FieldErrors = Object.fromEntries(unknown.map(([field]) => [field, ["participantUnknown"]]));
  if (unknown.length > 0) throw invalid(errors);
  return named;
}
