import { beforeEach } from "vitest";
import { DomainError } from "~/domain/shared/domain-error";
import { openSubmission } from "~/domain/submission/open-submission.server";
import type { Actor } from "~/permission/actor";
import { useDatabase } from "../support/database";
import { createRespondentsOfAllKinds, formsOfAllKinds, saveForm, type TypedForm } from "./all-kinds";
import type { OpenDraft } from "./open-draft";
import { duringReview } from "./respondents";

/** Why something was refused: the errors of its fields, else the code. */
export async function refusal(refused: Promise<unknown>): Promise<DomainError["details"]["fieldErrors"] | string> {
  const error = await refused.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw new Error("It was not refused");
  return error.details.fieldErrors ?? error.code;
}

/** Before each test, a report that Portugal has just started in a review with questions of every kind and in every place. */
export function useDraftOfAllKinds() {
  const held = useDatabase();
  let draft: OpenDraft | undefined;
  const given = () => {
    if (!draft) throw new Error("There is no draft before a test begins");
    return draft;
  };
  const as = (actor: Actor) => held.ctx({ actor, now: duringReview });
  const mine = () => as(given().people.focalPoint);
  const save = (session: number, question: number, fields: TypedForm) =>
    saveForm(mine(), { submissionId: given().submissionId, session, question }, fields);
  beforeEach(async () => {
    const people = await createRespondentsOfAllKinds(held.database);
    const key = { reviewId: people.review.id, participantId: people.portugal.id };
    draft = { people, submissionId: await openSubmission(as(people.focalPoint), key) };
  });
  return {
    held,
    given,
    as,
    mine,
    save,
    answerAll: async () => {
      for (const [session, question, fields] of formsOfAllKinds) await save(session, question, fields);
    },
    /** The stored answer to a question that has a single one. */
    stored: (question: number) =>
      held.database.read.answer.findFirst({
        where: { question: { number: question } },
        include: { objectives: true, session: true, revisions: true },
      }),
  };
}
