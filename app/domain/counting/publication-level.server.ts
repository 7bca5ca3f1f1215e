import type { Prisma } from "~/db/types";
import { publishedVersion } from "./accepted-submissions.server";

/** The rules of `publication-level.ts` as conditions of queries. */

/** Answers that everybody may read with the name of their authors. */
export const publicAnswer = {
  level: "public",
  version: publishedVersion,
} as const satisfies Prisma.FrozenAnswerWhereInput;

/** Answers that everybody may read without the name of their authors. */
export const releasedAnswer = {
  level: "without-name",
  version: { releasedAt: { not: null }, supersededAt: null, submission: { withdrawnAt: null } },
} as const satisfies Prisma.FrozenAnswerWhereInput;
