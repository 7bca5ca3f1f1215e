import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

export type QuestionLine = {
  number: number;
  label: ReadText;
  /** As put to governments. */
  stateText: ReadText;
  /** As put to everybody else. */
  stakeholderText: ReadText;
  guidance: ReadText;
};

type Wanted = { reviewId: string; session: number; language: Language };

/** The guiding questions of a session in their latest version: those put to the whole review and those of its own. */
export async function listQuestions(ctx: Pick<QueryContext, "read">, wanted: Wanted): Promise<QuestionLine[]> {
  const { reviewId, session, language } = wanted;
  const own = await ctx.read.thematicSession.findUnique({
    where: { reviewId_number: { reviewId, number: session } },
    select: { id: true },
  });
  const rows = await ctx.read.guidingQuestion.findMany({
    where: { reviewId, OR: [{ sessionId: null }, ...(own ? [{ sessionId: own.id }] : [])] },
    orderBy: { number: "asc" },
    select: { number: true, versions: { orderBy: { version: "desc" }, take: 1 } },
  });
  return rows.flatMap(({ number, versions }) =>
    versions.map((version) => ({
      number,
      label: readText(version.label, language),
      stateText: readText(version.stateText, language),
      stakeholderText: readText(version.stakeholderText, language),
      guidance: readText(version.guidance, language),
    })),
  );
}
