import type { Database } from "~/db/database.server";
import type { WriteTransaction } from "~/db/types";
import type { SignedInUser } from "~/permission/actor";
import { memberState } from "#seed/factories/create-participant";
import { createReview, type SeededReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { reviseAnswers, type AnswerInput } from "#seed/factories/create-submission";
import { freezeSubmission, type SeededVersion } from "#seed/factories/freeze-submission";
import { submittedSubmission, type Submitted } from "#seed/factories/submission-states";
import { signedIn } from "./actors";

export const firstAnswers: AnswerInput[] = [
  { session: 1, question: 3, objectives: [2], text: "Документы выдаются за три дня." },
  { session: 2, question: 3, objectives: [4], text: "Портал работает на двух языках." },
];

export const secondAnswers: AnswerInput[] = [
  { session: 1, question: 3, objectives: [2], text: "Документы выдаются за два дня." },
  { session: 2, question: 3, objectives: [4], text: "Портал работает на двух языках." },
];

export type ScreeningCase = Submitted & {
  review: SeededReview;
  secretariat: SignedInUser;
  /** Staff of the same review without the right to decide. */
  reviewer: SignedInUser;
  /** Secretariat of another review. */
  stranger: SignedInUser;
  members: string[];
};

function actorOf(userId: string, staff: SignedInUser["staff"]): SignedInUser {
  return signedIn({ userId, name: "Secretariat", email: "secretariat@example.org", staff });
}

async function createStaff(
  tx: WriteTransaction,
  { reviewId, role }: { reviewId: string; role: "secretariat" | "reviewer" },
) {
  const email = `${role}.${reviewId.slice(0, 8)}@example.org`;
  return actorOf(await createUser(tx, { email, staff: [{ reviewId, role }] }), [{ reviewId, role }]);
}

/** Kazakhstan has sent its report in Russian; two people act for it, one reads French. */
export function createScreeningCase(database: Pick<Database, "write">): Promise<ScreeningCase> {
  return database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    const other = await createReview(tx, { slug: "ece-other" });
    const participant = await memberState(tx, "KZ");
    const member = (email: string, language: "ru" | "fr") =>
      createUser(tx, {
        email,
        language,
        name: email,
        memberships: [{ participantId: participant.id, role: "focal-point" }],
      });
    const members = [await member("aigerim@example.org", "ru"), await member("claire@example.org", "fr")];
    const submitted = await submittedSubmission(tx, { review, participant, language: "ru", answers: firstAnswers });
    return {
      ...submitted,
      review,
      members,
      secretariat: await createStaff(tx, { reviewId: review.id, role: "secretariat" }),
      reviewer: await createStaff(tx, { reviewId: review.id, role: "reviewer" }),
      stranger: await createStaff(tx, { reviewId: other.id, role: "secretariat" }),
    };
  });
}

/** The authors send a second version. */
export function resubmit(
  database: Pick<Database, "write">,
  { submission }: Submitted,
  answers: AnswerInput[] = secondAnswers,
): Promise<SeededVersion> {
  return database.write(async (tx) => {
    const at = new Date("2026-01-20T09:00:00Z");
    await reviseAnswers(tx, submission, { answers, at });
    const version = await freezeSubmission(tx, submission, { at, version: 2 });
    await tx.submission.update({ where: { id: submission.id }, data: { state: "submitted", updatedAt: at } });
    return version;
  });
}
