import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { readOwnAnswer, type OwnAnswer } from "../answer/read-own-answer.server";
import { getTeamHead } from "../submission-head.server";
import type { AnswerKey } from "../submission-key";
import { findSeen, sees, sightOfMember } from "../sight";

/** A person of the team who can be told of a comment. */
export type ToTell = { userId: string; name: string };

/** An answer with what the team says of it. */
export type CommentsPage = {
  data: OwnAnswer;
  /** Those of the team who see the question, without the reader. */
  people: ToTell[];
  mayComment: boolean;
};

/**
 * All comments on one answer, open and resolved, beside the answer as it is saved.
 * @throws DomainError notFound where the reader does not see the question
 */
export async function readComments(
  ctx: QueryContext,
  { language, ...key }: AnswerKey & { language: Language },
): Promise<CommentsPage> {
  const row = await getTeamHead(ctx, key.submissionId);
  const placed = findSeen(row, key);
  if (!placed) throw notFound();
  const team = listTeam(ctx.read, row.participantId);
  return {
    data: await readOwnAnswer(ctx, { ...key, language }),
    people: team
      .filter((one) => one.userId !== userIdOf(ctx.actor) && sees(sightOfMember(one, row), placed))
      .map(({ userId, name }) => ({ userId, name })),
    mayComment: can(ctx.actor, "team.comment", { participantId: row.participantId }),
  };
}
