/**
 * Double coding is blind: neither of the two coders of a text sees what the other marked in it before both have finished.
 * Others see it, and so do the two from then on. `blindTextsOf` is the same rule as a condition of queries; a test holds
 * the two together.
 */
type Task = { reviewerId: string; blind: boolean | 0 | 1; finishedAt: Date | string | null };

/** The marks of others in a text are kept from this person. */
export function isBlindFor(tasks: readonly Task[], userId: string | null): boolean {
  const blind = tasks.filter((task) => task.blind);
  const coder = blind.some(({ reviewerId }) => reviewerId === userId);
  return coder && blind.some(({ finishedAt }) => finishedAt === null);
}

/** The texts of which `isBlindFor` says so, as a condition on frozen answers. */
export function blindTextsOf(userId: string) {
  return {
    AND: [
      { tasks: { some: { blind: true, reviewerId: userId } } },
      { tasks: { some: { blind: true, finishedAt: null } } },
    ],
  };
}
