/** A masked span of a frozen answer, in code points, with its reason. */
export type MaskColumns = [startsAt: number, endsAt: number, reason: string];

export type Mask = { startsAt: number; endsAt: number; reason: string };

/** The list of the masked spans of a row of `FrozenAnswer`, in their order. */
export const masksJson = (answer: string) => `(
    SELECT json_group_array(json_array(k."startsAt", k."endsAt", k."reason") ORDER BY k."startsAt")
    FROM "MaskedSpan" k WHERE k."frozenAnswerId" = ${answer}."id")`;

export const toMasks = (columns: readonly MaskColumns[]): Mask[] =>
  columns.map(([startsAt, endsAt, reason]) => ({ startsAt, endsAt, reason }));

/** The list as a column has it. */
export const masksIn = (list: string): Mask[] => toMasks(JSON.parse(list) as MaskColumns[]);
