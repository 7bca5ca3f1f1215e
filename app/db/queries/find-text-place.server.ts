import { rowsOf, type Parameter } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** The texts of a review that pass filters, as `ListedText` keeps them. Undefined filters nothing. */
export type PassingTexts = {
  reviewId: string;
  session?: number | undefined;
  question?: number | undefined;
  language?: string | undefined;
  /** Of participants. */
  classes?: readonly string[] | undefined;
  uncoded: boolean;
  /** Leaves out what this person has coded. */
  notBy: string | null;
};

/** Where a text is in the order of the list: by name as the language sorts, then by these. */
export type TextPosition = { id: string; name: string; number: number; version: number; position: number };

/** A condition on `ListedText t` with its parameters. */
type Condition = { sql: string; parameters: Parameter[] };

const all = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(" AND "),
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

const equal = (column: string, value: Parameter | undefined): Condition[] =>
  value === undefined ? [] : [{ sql: `t."${column}" = ?`, parameters: [value] }];

function classCondition(classes: PassingTexts["classes"]): Condition[] {
  if (!classes) return [];
  return [{ sql: `t."class" IN (${classes.map(() => "?").join(", ")})`, parameters: [...classes] }];
}

const coded = `(EXISTS (SELECT 1 FROM "ListedExcerpt" m
  WHERE m."frozenAnswerId" = t."frozenAnswerId" AND m."standing" AND m."reviewerId" = ?)
  OR EXISTS (SELECT 1 FROM "TextReading" r WHERE r."frozenAnswerId" = t."frozenAnswerId" AND r."reviewerId" = ?))`;

function passing({ uncoded, notBy, ...texts }: PassingTexts): Condition {
  return all([
    { sql: `t."reviewId" = ? AND t."standing" = 1`, parameters: [texts.reviewId] },
    ...equal("session", texts.session),
    ...equal("question", texts.question),
    ...equal("language", texts.language),
    ...classCondition(texts.classes),
    ...(uncoded ? [{ sql: `t."excerpts" = 0 AND t."readings" = 0`, parameters: [] }] : []),
    ...(notBy === null ? [] : [{ sql: `NOT ${coded}`, parameters: [notBy, notBy] }]),
  ]);
}

/**
 * The texts before or after a place, as parts of the index that follow one another, the nearest first: the same version,
 * the same submission, the same name, other names. Asked for one by one, since together they would be read whole.
 */
function neighbours({ name, number, version, position }: TextPosition, column: string, sign: "<" | ">"): Condition[] {
  const same = `t."${column}" = ?`;
  return [
    {
      sql: `${same} AND t."number" = ? AND t."version" = ? AND t."position" ${sign} ?`,
      parameters: [name, number, version, position],
    },
    { sql: `${same} AND t."number" = ? AND t."version" ${sign} ?`, parameters: [name, number, version] },
    { sql: `${same} AND t."number" ${sign} ?`, parameters: [name, number] },
    { sql: `t."${column}" ${sign} ?`, parameters: [name] },
  ];
}

const counted = (condition: Condition): Condition => ({
  sql: `(SELECT COUNT(*) FROM "ListedText" t WHERE ${condition.sql})`,
  parameters: condition.parameters,
});

function first(condition: Condition, column: string, direction: "ASC" | "DESC" = "ASC"): Condition {
  const by = [column, "number", "version", "position"].map((name) => `t."${name}" ${direction}`).join(", ");
  const order = `ORDER BY ${by} LIMIT 1`;
  return {
    sql: `(SELECT t."frozenAnswerId" FROM "ListedText" t WHERE ${condition.sql} ${order})`,
    parameters: condition.parameters,
  };
}

const joined = (parts: readonly Condition[], between: string): Condition => ({
  sql: parts.map(({ sql }) => sql).join(between),
  parameters: parts.flatMap(({ parameters }) => parameters),
});

/** The nearest text after a place, or the first of all where there is none after it. */
function following(texts: PassingTexts, here: TextPosition, column: string): Condition {
  const within = passing(texts);
  const after = neighbours(here, column, ">").map((part) => first(all([within, part]), column));
  const { sql, parameters } = joined([...after, first(within, column)], ", ");
  return { sql: `COALESCE(${sql})`, parameters };
}

/** The nearest text before a place; none before the first. */
function preceding(texts: PassingTexts, here: TextPosition, column: string): Condition {
  const within = passing(texts);
  const before = neighbours(here, column, "<").map((part) => first(all([within, part]), column, "DESC"));
  const { sql, parameters } = joined(before, ", ");
  return { sql: `COALESCE(${sql})`, parameters };
}

/** Whether the text passes, and whether it would if nobody had coded it. */
function passesItself(texts: PassingTexts, here: TextPosition) {
  const itself = { sql: `t."frozenAnswerId" = ?`, parameters: [here.id] };
  const uncodedOrNot = { ...texts, uncoded: false, notBy: null };
  return {
    passes: counted(all([passing(texts), itself])),
    inList: counted(all([passing(uncodedOrNot), itself])),
  };
}

type FoundPlace = {
  passes: 0 | 1;
  before: number | null;
  previousId: string | null;
  nextId: string | null;
  nextUncodedId: string | null;
};

/**
 * In one statement: whether this text passes; how many of those that pass come before it (null where it is not in the
 * list: a text that was in it until someone coded it keeps its place); which comes before it, which after it, and
 * which comes after it of those that nobody has coded; after the last comes the first. `column` is the sort column of
 * the language.
 */
export function findTextPlace(
  reader: Reader,
  texts: PassingTexts,
  { here, column }: { here: TextPosition; column: "sortEn" | "sortFr" | "sortRu" },
): FoundPlace {
  const within = passing(texts);
  const { passes, inList } = passesItself(texts, here);
  const before = joined(
    neighbours(here, column, "<").map((part) => counted(all([within, part]))),
    " + ",
  );
  const next = following(texts, here, column);
  const nextUncoded = following({ ...texts, uncoded: true }, here, column);
  const previous = preceding(texts, here, column);
  const sql = `SELECT ${passes.sql} AS "passes", CASE WHEN ${inList.sql} > 0 THEN ${before.sql} END AS "before",
    ${previous.sql} AS "previousId", ${next.sql} AS "nextId", ${nextUncoded.sql} AS "nextUncodedId"`;
  const parameters = [passes, inList, before, previous, next, nextUncoded].flatMap((part) => part.parameters);
  const [row] = rowsOf(reader, sql, parameters) as FoundPlace[];
  if (!row) throw new Error("A select of scalars has one row");
  return row;
}
