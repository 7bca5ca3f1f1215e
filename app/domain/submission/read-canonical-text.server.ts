import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { isLanguage } from "~/domain/shared/language";
import { canonicalHeadSchema } from "./canonical-head";
import { canonicalText } from "./canonical-text";
import { publishedVersions } from "./published-access.server";

export type VersionKey = { review: string; number: number; version: number };

function load(ctx: QueryContext, { review, number, version }: VersionKey) {
  return ctx.read.submissionVersion.findFirst({
    where: { AND: [publishedVersions(ctx.actor), { version, submission: { number, review: { slug: review } } }] },
    select: {
      canonicalHead: true,
      frozenAnswers: {
        orderBy: { position: "asc" },
        select: {
          language: true,
          text: true,
          objectives: { select: { objectiveNumber: true } },
        },
      },
    },
  });
}

/**
 * The canonical text of a published version: its UTF-8 bytes have the SHA-256 that the receipt states, for ever.
 * @throws DomainError notFound
 */
export async function readCanonicalText(ctx: QueryContext, key: VersionKey): Promise<string> {
  const row = await load(ctx, key);
  if (!row) throw notFound();
  const { answers: places, ...head } = canonicalHeadSchema.parse(row.canonicalHead);
  const answers = places.map((place, index) => {
    const { text = "", language, objectives = [] } = row.frozenAnswers[index] ?? {};
    return {
      ...place,
      language: isLanguage(language) ? language : ("en" as const),
      objectives: objectives.map(({ objectiveNumber }) => objectiveNumber),
      text,
    };
  });
  return canonicalText({ ...head, version: key.version, answers });
}
