import type { Reader } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { languages } from "~/language/language";
import type { ImportColumn, PlacedFault } from "./import-columns";
import type { ImportRow } from "./interpret-rows";

/** A body that is registered already. */
export type Matched = {
  id: string;
  slug: string;
  class: ParticipantClass;
  name: unknown;
  /** It takes part in this review. */
  participates: boolean;
};

/** What an import does with a row: registers a body, adds one that is known, or finds that it takes part already. */
export type PlannedRow = ImportRow & {
  matched: Matched | null;
  outcome: "new" | "known" | "already";
  /** ISO 3166-1 alpha-2. */
  countryCodes: string[];
};

export type ImportPlan = { rows: PlannedRow[]; faults: PlacedFault[]; takenKeys: Set<string> };

const keysOf = ({ names }: Pick<ImportRow, "names">) =>
  languages.flatMap((language) => names[language] ?? []).map(entityKey);

type Stored = { byKey: Map<string, string>; byIso: Map<string, string>; byId: Map<string, Matched> };

const columns = { id: true, slug: true, class: true, iso2: true, name: true } as const;

/** Everything registered that the rows may mean: by the keys of names and acronyms, and by the codes of countries. */
async function loadStored(reader: Reader, reviewId: string, rows: readonly ImportRow[]): Promise<Stored> {
  const keys = rows.flatMap((row) => [...keysOf(row), ...row.countries.map(entityKey), entityKey(row.acronym ?? "")]);
  const aliases = await inChunks([...new Set(keys)].filter(Boolean), rowsAtOnce, (chunk) =>
    reader.participantAlias.findMany({
      where: { key: { in: chunk } },
      select: { key: true, participant: { select: columns } },
    }),
  );
  const coded = await reader.participant.findMany({ where: { iso2: { not: null } }, select: columns });
  const taking = await reader.participation.findMany({ where: { reviewId }, select: { participantId: true } });
  const participates = new Set(taking.map(({ participantId }) => participantId));
  const found = [...coded, ...aliases.map(({ participant }) => participant)];
  return {
    byKey: new Map(aliases.map(({ key, participant }) => [key, participant.id])),
    byIso: new Map(coded.map(({ iso2, id }) => [iso2 ?? "", id])),
    byId: new Map(
      found.map(({ id, slug, class: stored, name }) => [
        id,
        { id, slug, class: participantClassOf(stored), name, participates: participates.has(id) },
      ]),
    ),
  };
}

const ofStates: readonly (ParticipantClass | null)[] = ["member-state", "associate-member"];

/** The body that a row means; faults where it means two, or none that may be registered. */
function match(row: ImportRow, stored: Stored, fault: (name: PlacedFault["fault"], column: ImportColumn) => void) {
  const named = new Set(keysOf(row).flatMap((key) => stored.byKey.get(key) ?? []));
  const coded = row.iso2 === null ? undefined : stored.byIso.get(row.iso2);
  if (row.iso2 !== null && coded === undefined) fault("unknownState", "iso2");
  if (coded !== undefined) named.add(coded);
  if (named.size > 1) fault("ambiguous", row.iso2 === null ? "nameEn" : "iso2");
  const [id] = named;
  const matched = id === undefined ? null : (stored.byId.get(id) ?? null);
  if (matched && row.class !== null && row.class !== matched.class) fault("classDiffers", "class");
  if (!matched && row.iso2 === null) checkNew(row, fault);
  return matched;
}

function checkNew(row: ImportRow, fault: (name: PlacedFault["fault"], column: ImportColumn) => void): void {
  if (ofStates.includes(row.class)) fault("unknownState", "nameEn");
  else if (row.class === null && row.category === null) fault("classMissing", "class");
  else if ((row.class ?? "stakeholder") !== "stakeholder") {
    if (row.category !== null) fault("categoryNotAllowed", "category");
  } else if (row.category === null) fault("categoryMissing", "category");
}

/**
 * What an import would do, row by row, and all that is wrong. Nothing is written. A body that is registered is never
 * registered again: it is found by its folded names and aliases in every language, and a State by its code too.
 */
export async function planImport(
  reader: Reader,
  reviewId: string,
  interpreted: { rows: readonly ImportRow[]; faults: readonly PlacedFault[] },
): Promise<ImportPlan> {
  const stored = await loadStored(reader, reviewId, interpreted.rows);
  const faults = [...interpreted.faults];
  const seen = new Map<string, number>();
  const rows = interpreted.rows.map((row): PlannedRow => {
    const fault = (name: PlacedFault["fault"], column: ImportColumn, more: Partial<PlacedFault> = {}) =>
      faults.push({ fault: name, row: row.row, column, ...more });
    const matched = match(row, stored, fault);
    const countryCodes = row.countries.flatMap((text) => {
      const code = countryOf(text, stored);
      if (code === null) fault("unknownCountry", "countries", { found: text });
      return code ?? [];
    });
    for (const key of matched ? [matched.id] : keysOf(row)) {
      const other = seen.get(key);
      if (other !== undefined && other !== row.row) {
        fault("repeated", row.iso2 === null ? "nameEn" : "iso2", { other });
        break;
      }
      seen.set(key, row.row);
    }
    const outcome = matched === null ? "new" : matched.participates ? "already" : "known";
    return { ...row, matched, outcome, countryCodes };
  });
  const byPlace = (one: PlacedFault, other: PlacedFault) => (one.row ?? 0) - (other.row ?? 0);
  return { rows, faults: faults.sort(byPlace), takenKeys: new Set(stored.byKey.keys()) };
}

/** The code of a country that is named by its code or by a name in any language. */
function countryOf(text: string, { byIso, byKey }: Stored): string | null {
  const code = text.toUpperCase();
  if (byIso.has(code)) return code;
  const id = byKey.get(entityKey(text));
  return [...byIso].find(([, one]) => one === id)?.[0] ?? null;
}
