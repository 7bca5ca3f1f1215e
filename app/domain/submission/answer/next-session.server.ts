import type { QueryContext } from "~/domain/shared/context";
import type { SessionKey } from "~/domain/submission/submission-key";

/** The number of the session after this one; null after the last. The caller may read the submission. */
export async function findNextSession(
  { read }: Pick<QueryContext, "read">,
  { submissionId, session }: SessionKey,
): Promise<number | null> {
  const next = await read.thematicSession.findFirst({
    where: { review: { submissions: { some: { id: submissionId } } }, number: { gt: session } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  return next?.number ?? null;
}
