import type { Database } from "~/db/database.server";
import type { MemberRole, SignedInUser } from "~/permission/actor";
import { memberState } from "#seed/factories/create-participant";
import { createReview, type ReviewInput } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "./actors";

/** Between the opening and the deadline of the reviews of these tests. */
export const duringReview = new Date("2026-02-01T10:00:00Z");
export const afterDeadline = new Date("2026-06-01T10:00:00Z");

type Person = { userId: string; participantId: string; role: MemberRole };

/** A member as they act: signed in, with one participant. */
export function memberActor({ userId, participantId, role }: Person): SignedInUser {
  return signedIn({ userId, memberships: [{ participantId, role }] });
}

/** Portugal with a focal point and a drafter, Spain with a focal point, and a review that is open. */
export async function createRespondents(database: Database, review: ReviewInput = {}) {
  return database.write(async (tx) => {
    const created = await createReview(tx, { slug: "ece-test", ...review });
    const portugal = await memberState(tx, "PT");
    const spain = await memberState(tx, "ES");
    for (const { id: participantId } of [portugal, spain]) {
      await tx.participation.create({
        data: { reviewId: created.id, participantId, createdAt: review.createdAt ?? duringReview },
      });
    }
    const member = async (participantId: string, role: MemberRole, email: string) => {
      const userId = await createUser(tx, { email, language: "fr", memberships: [{ participantId, role }] });
      return memberActor({ userId, participantId, role });
    };
    return {
      review: created,
      portugal,
      spain,
      focalPoint: await member(portugal.id, "focal-point", "focal@pt.example"),
      drafter: await member(portugal.id, "drafter", "drafter@pt.example"),
      stranger: await member(spain.id, "focal-point", "focal@es.example"),
    };
  });
}

export type Respondents = Awaited<ReturnType<typeof createRespondents>>;

/** An answer as a form sends it. */
export function entered(text: string, overrides: Partial<ReturnType<typeof plain>> = {}) {
  return { ...plain(text), ...overrides };
}

function plain(text: string) {
  const objectives: number[] = [];
  return {
    session: 1,
    question: 3,
    revision: 0,
    language: "en" as "en" | "fr" | "ru",
    kind: "text" as const,
    text,
    objectives,
    complete: false,
  };
}
