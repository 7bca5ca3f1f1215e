import { randomUUID } from "node:crypto";
import type { Reader } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import { resolveName } from "~/domain/participant/match-names";
import { languages, type Language } from "~/language/language";
import { type FoundName, knownNames } from "~/domain/review/meeting/known-names.server";
import { type capacities, longestStatement, namesIn } from "~/domain/review/meeting/meeting-schema";
import { type MeetingPart, readPart, type Segment, segments, storedPart } from "~/domain/review/meeting/meeting-parts";
import type { InputPlace, InputState, RecordChange } from "~/domain/review/meeting/record-changes";
import { type ColumnNames, readRecordTable, type RecordRow, type RowFault } from "./record-table.server";

export const rowKinds = ["attendance", "statement", "reply"] as const;
export type RowKind = (typeof rowKinds)[number];

/** The words that a table may use, in every language that the portal has. */
export type ImportWords = {
  columns: ColumnNames;
  kinds: Record<RowKind, readonly string[]>;
  segments: Record<Segment, readonly string[]>;
  capacities: Record<(typeof capacities)[number], readonly string[]>;
};

/** A row as it will be recorded; `known` rows are in the record already and change nothing. */
export type PlannedRow = {
  line: number;
  kind: RowKind;
  part: MeetingPart | null;
  participant: string;
  onBehalfOf: string[];
  known: boolean;
};

export type ImportPlan = { rows: PlannedRow[]; faults: RowFault[]; changes: RecordChange[] };

/** What of a review the rows of a table are about. */
export type ImportPlace = {
  reviewId: string;
  /** Of each part, as addresses name them. */
  parts: ReadonlySet<string>;
  /** Number of a session -> its identifier and who has the right of reply in it. */
  sessions: ReadonlyMap<number, { id: string; reply: string | null }>;
  /** Who attends which part, as "part participant". */
  attending: ReadonlySet<string>;
  /** The last position in each place. */
  positions: Map<string, number>;
};

type Planning = ImportPlace & { names: readonly FoundName[]; words: ImportWords };
type Row<Change> = { fault: Omit<RowFault, "line"> } | { planned: Omit<PlannedRow, "line">; change: Change | null };

const faultOf = (key: string, detail = "") => ({ fault: { key, detail } });

/** The one of several values whose word a cell has, in any language. */
function wordIn<K extends string>(cell: string, words: Record<K, readonly string[]>): K | undefined {
  const key = entityKey(cell);
  const keys = Object.keys(words) as K[];
  return keys.find((one) => entityKey(one) === key || words[one].some((word) => entityKey(word) === key));
}

/** The part that a cell names: its name in an address, a segment in words, or the number of a session. */
function partIn(cell: string, { words, parts }: Planning): MeetingPart | null | undefined {
  if (cell === "") return null;
  const segment = wordIn(cell, words.segments);
  const number = /(?:^|\D)(\d{1,2})$/.exec(cell)?.[1];
  const part = readPart(segment ?? cell) ?? (number ? readPart(`session-${Number(number)}`) : null);
  return part && parts.has(part.key) ? part : undefined;
}

function oneName(typed: string, names: readonly FoundName[]): FoundName | { key: string; detail: string } {
  const found = resolveName(typed, names);
  const [only] = found;
  if (!only) return { key: "unknownName", detail: typed };
  return found.length === 1 ? only : { key: "severalNames", detail: typed };
}

type Entry = { cells: RecordRow["cells"]; kind: RowKind; part: MeetingPart | null; speaker: FoundName };

function planAttendance({ part, speaker }: Entry, { sessions, attending }: Planning): Row<RecordChange> {
  const sessionId = part?.kind === "session" ? (sessions.get(part.session)?.id ?? null) : null;
  const stored = storedPart(part, sessionId);
  const known = attending.has(`${stored} ${speaker.id}`);
  return {
    planned: { kind: "attendance", part, participant: speaker.name, onBehalfOf: [], known },
    change: known ? null : { what: "attendance", part: stored, participantId: speaker.id, present: true },
  };
}

function planReply({ part, speaker }: Entry, { sessions }: Planning): Row<RecordChange> {
  const session = part?.kind === "session" ? sessions.get(part.session) : undefined;
  if (!session) return faultOf("replyNeedsSession");
  const known = session.reply === speaker.id;
  return {
    planned: { kind: "reply", part, participant: speaker.name, onBehalfOf: [], known },
    change: known ? null : { what: "reply", sessionId: session.id, before: session.reply, after: speaker.id },
  };
}

function placeOf(part: MeetingPart | null, { sessions }: Planning): InputPlace | null {
  const segment = segments.find((one) => one === part?.kind);
  if (segment) return { segment };
  const sessionId = part?.kind === "session" ? sessions.get(part.session)?.id : undefined;
  return sessionId === undefined ? null : { sessionId };
}

function planStatement({ cells, part, speaker }: Entry, planning: Planning): Row<RecordChange> {
  const place = placeOf(part, planning);
  if (!place || !part) return faultOf("statementNeedsPart");
  const others = namesIn(cells.onBehalfOf).map((name) => oneName(name, planning.names));
  const wrong = others.find((one) => "key" in one);
  if (wrong && "key" in wrong) return { fault: wrong };
  const behind = others.flatMap((one) => ("id" in one ? [one] : []));
  const onBehalfOf = [...new Set(behind.map(({ id }) => id))];
  const capacity = cells.capacity === "" ? "representative" : wordIn(cells.capacity, planning.words.capacities);
  const language = languages.find((one) => one === cells.language.toLowerCase());
  if (!capacity) return faultOf("unknownCapacity", cells.capacity);
  if (cells.language !== "" && !language) return faultOf("unknownLanguage", cells.language);
  if (cells.text.length > longestStatement) return faultOf("textTooLong");
  if (onBehalfOf.includes(speaker.id)) return faultOf("forItself", speaker.name);
  const position = (planning.positions.get(part.key) ?? -1) + 1;
  planning.positions.set(part.key, position);
  const after: InputState = {
    participantId: speaker.id,
    position,
    capacity,
    language: language ?? null,
    text: cells.text || null,
    onBehalfOf,
  };
  const planned = { kind: "statement" as const, part, participant: speaker.name, known: false };
  return {
    planned: { ...planned, onBehalfOf: behind.map(({ name }) => name) },
    change: { what: "input", id: randomUUID(), place, before: null, after },
  };
}

const plans = { attendance: planAttendance, reply: planReply, statement: planStatement };

function planRow({ cells }: RecordRow, planning: Planning): Row<RecordChange> {
  const kind = wordIn(cells.kind, planning.words.kinds);
  if (!kind) return faultOf("unknownKind", cells.kind);
  const part = partIn(cells.part, planning);
  if (part === undefined) return faultOf("unknownPart", cells.part);
  if (cells.participant === "") return faultOf("noParticipant");
  const speaker = oneName(cells.participant, planning.names);
  if ("key" in speaker) return { fault: speaker };
  return plans[kind]({ cells, kind, part, speaker }, planning);
}

/** Rows that say the same twice: the second is a fault, as one of them may be meant otherwise. */
function repeatedLines(rows: readonly PlannedRow[]): RowFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, kind, part, participant }) => {
    if (kind === "statement") return [];
    const key = kind === "reply" ? `${kind} ${part?.key}` : `${kind} ${part?.key} ${participant}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [{ line, key: "repeated", detail: String(before) }];
  });
}

/** What a table would record, with every fault and its line. Nothing is written. */
export function planImport(
  read: Reader,
  place: ImportPlace,
  { text, words, language }: { text: string; words: ImportWords; language: Language },
): ImportPlan {
  const table = readRecordTable(text, words.columns);
  const names = knownNames(read, { reviewId: place.reviewId, language });
  const planning: Planning = { ...place, positions: new Map(place.positions), names, words };
  const entries = table.rows.map((row) => ({ line: row.line, ...planRow(row, planning) }));
  const rows = entries.flatMap((row) => ("planned" in row ? [{ line: row.line, ...row.planned }] : []));
  const wrong = entries.flatMap((row) => ("fault" in row ? [{ line: row.line, ...row.fault }] : []));
  const faults = [...table.faults, ...wrong, ...repeatedLines(rows)];
  const changes = entries.flatMap((row) => ("change" in row && row.change ? [row.change] : []));
  return { rows, faults: faults.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)), changes };
}
