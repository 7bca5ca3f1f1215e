type Asked = { key: string; kind: string; scope: string; objective: number | null; objectives: readonly number[] };
type Given = {
  key: string;
  kind: string;
  scope: string;
  objectiveNumber: number | null;
  objectives: readonly number[];
};

function isSame({ key, kind, scope, objective }: Asked, given: Given): boolean {
  return given.key === key && given.kind === kind && given.scope === scope && given.objectiveNumber === objective;
}

const shared = (asked: Asked, given: Given) => given.objectives.filter((one) => asked.objectives.includes(one)).length;

/**
 * The answer that an earlier review holds to the same question. Sessions are numbered differently in each review, so an
 * answer given in a session is found by the objectives that both sessions have: the one with most of them, and none
 * where they share no objective (design of the domain: across reviews, key on objectives).
 */
export function answerToSame<T extends Given>(asked: Asked, earlier: readonly T[]): T | undefined {
  const same = earlier.filter((given) => isSame(asked, given));
  if (asked.scope === "review" || asked.scope === "objective") return same[0];
  const [best] = same
    .map((given) => ({ given, count: shared(asked, given) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return best?.given;
}
