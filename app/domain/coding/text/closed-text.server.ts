import { findClosedText } from "~/db/queries/find-closed-text.server";
import type { Reader } from "~/db/types";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { generalPart } from "~/domain/review/question-scope";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { conflict, notFound, type DomainError } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";

/** Why reviewers no longer read a text: `replaced`: a newer version was accepted; `screening`: it is being checked again. */
export type ClosedCause = "withdrawn" | "replaced" | "returned" | "screening";

/** What a reviewer may know of a text that was open once and is not now: never its words. */
export type ClosedText = {
  cause: ClosedCause;
  participant: ParticipantView;
  /** 0: the general questions. */
  session: number;
  question: number;
  version: number;
  /** The answer to the same question in the version that is coded now. */
  currentId: string | null;
};

type Found = NonNullable<ReturnType<typeof findClosedText>>;

function causeOf({ withdrawn, state, currentId }: Found): ClosedCause {
  if (withdrawn) return "withdrawn";
  if (currentId !== null) return "replaced";
  return state === "submitted" || state === "screening" ? "screening" : "returned";
}

/**
 * What happened to a text that reviewers cannot read now.
 * @throws DomainError notFound where they never could, or outside the review.
 */
export async function readClosedText(
  ctx: QueryContext,
  { language, ...key }: { reviewId: string; frozenAnswerId: string; language: Language },
): Promise<ClosedText> {
  const found = findClosedText(ctx.read, key);
  if (!found) throw notFound();
  const { sessions, questionVersions } = setupInLanguage(await getSetup(ctx, key.reviewId), language);
  return {
    cause: causeOf(found),
    participant: toParticipantView(found.participant, language),
    session: sessions.find(({ id }) => id === found.sessionId)?.number ?? generalPart,
    question: questionVersions.get(found.questionVersionId)?.number ?? 0,
    version: found.version,
    currentId: found.currentId,
  };
}

/** What a command on a text that cannot be read answers: a conflict where it was open once, else as if it were not there. */
export function closedOrMissing(read: Reader, key: { reviewId: string; frozenAnswerId: string }): DomainError {
  return findClosedText(read, key) ? conflict({ closed: true }) : notFound();
}
