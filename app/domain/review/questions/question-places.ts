type Placed = { scope: string; sessionId: string | null; objectiveNumber: number | null };

/** Whether two questions are put in the same place, in which one follows the other. */
export function isSamePlace(one: Placed, other: Placed): boolean {
  return (
    one.scope === other.scope && one.sessionId === other.sessionId && one.objectiveNumber === other.objectiveNumber
  );
}
