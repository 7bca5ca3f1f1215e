import type { WriteTransaction } from "~/db/types";
import { findCodingText } from "~/domain/coding/text/read-text.server";
import type { SignedInUser, StaffRole } from "~/permission/actor";
import { createParticipant, memberState, stakeholder } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import { createUser } from "#seed/factories/create-user";
import { publishedSubmission, submittedSubmission } from "#seed/factories/submission-states";
import { signedIn } from "./actors";

export const firstText = "A hub 😀 opened in cafe\u0301s. It helped. Data remain scarce.";

const at = new Date("2026-01-20T10:00:00Z");

function person(userId: string, staff: SignedInUser["staff"]): SignedInUser {
  return signedIn({ userId, staff });
}

async function submissions(tx: WriteTransaction, review: Awaited<ReturnType<typeof createReview>>) {
  const [denmark, norway, malta, armenia] = [
    await memberState(tx, "DK"),
    await memberState(tx, "NO"),
    await memberState(tx, "MT"),
    await memberState(tx, "AM"),
  ];
  const union = await createParticipant(tx, {
    slug: "eu",
    class: "regional-organization",
    name: sameText("European Union"),
  });
  const answer = (text: string, rest = {}) => ({ session: 1, question: 3, text, ...rest });
  const joint = await publishedSubmission(tx, {
    review,
    participant: denmark,
    associates: [
      { ...norway, confirmedAt: at },
      { ...malta, confirmedAt: null },
    ],
    answers: [answer(firstText), answer("Second answer of Denmark.", { question: 4 })],
  });
  const alone = await publishedSubmission(tx, {
    review,
    participant: norway,
    answers: [answer("Norway alone.", { session: 2 })],
  });
  const of = await publishedSubmission(tx, {
    review,
    participant: union,
    associates: [{ ...malta, confirmedAt: at }],
    answers: [answer("The Union.")],
  });
  const ngo = await publishedSubmission(tx, {
    review,
    participant: await stakeholder(tx, "alpha"),
    language: "ru",
    answers: [answer("Организация пишет.")],
  });
  const waiting = await submittedSubmission(tx, {
    review,
    participant: armenia,
    answers: [answer("Not yet accepted.")],
  });
  return { joint, alone, union: of, ngo, waiting };
}

/**
 * A review in which Denmark (with Norway, which confirmed, and Malta, which did not), Norway, the European Union and an
 * organization are published and Armenia waits for the secretariat; two reviewers, and an editor.
 */
export async function codingWorld(tx: WriteTransaction) {
  const review = await createReview(tx, { slug: "here" });
  const elsewhere = await createReview(tx, { slug: "elsewhere" });
  const staffed = async (email: string, role: StaffRole) => {
    const staff = [{ reviewId: review.id, role }];
    return person(await createUser(tx, { email, name: email.split("@")[0] ?? "", staff }), staff);
  };
  return {
    review,
    elsewhere,
    ...(await submissions(tx, review)),
    anna: await staffed("anna@example.org", "reviewer"),
    boris: await staffed("boris@example.org", "reviewer"),
    editor: await staffed("editor@example.org", "editor"),
    stranger: person("stranger", [{ reviewId: elsewhere.id, role: "reviewer" }]),
  };
}

export type CodingWorld = Awaited<ReturnType<typeof codingWorld>>;

/** The identifier of a frozen answer of a submission. */
export function textOf({ version }: { version: { frozenAnswers: { id: string }[] } }, index = 0): string {
  const answer = version.frozenAnswers[index];
  if (!answer) throw new Error("The submission has no such answer");
  return answer.id;
}

/** A text that is open to reviewers. */
export async function openText(...asked: Parameters<typeof findCodingText>) {
  const text = await findCodingText(...asked);
  if (!text) throw new Error("The text is not open to reviewers");
  return text;
}
