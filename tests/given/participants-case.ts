import type { Database } from "~/db/database.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { createInvitation, sendInvitation } from "~/domain/account/invitation/invitation-steps.server";
import type { SignedInUser } from "~/permission/actor";
import { memberState, stakeholder, type SeededParticipant } from "#seed/factories/create-participant";
import { createReview, type SeededReview } from "#seed/factories/create-review";
import { draftSubmission } from "#seed/factories/create-submission";
import { createUser } from "#seed/factories/create-user";
import { publishedSubmission, submittedSubmission } from "#seed/factories/submission-states";
import { signedIn } from "./actors";

export type ParticipantsCase = {
  review: SeededReview;
  secretariat: SignedInUser;
  /** By slug. */
  participants: Record<string, SeededParticipant>;
};

/**
 * A review with a participant of every status: Switzerland was not invited; the address of Malta refused its invitation;
 * Türkiye was invited; Georgia has an account that was never used, the organization o1 one that was; Austria drafts,
 * Kazakhstan has sent, Sweden is published.
 */
export function createParticipantsCase(database: Pick<Database, "write">, now: Date): Promise<ParticipantsCase> {
  return database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    const codes = ["CH", "MT", "TR", "GE", "AT", "KZ", "SE"];
    const participants: Record<string, SeededParticipant> = {};
    for (const iso2 of codes) participants[iso2.toLowerCase()] = await memberState(tx, iso2);
    participants["o1"] = await stakeholder(tx, "o1");
    const id = (slug: string) => participants[slug]?.id ?? "";
    const participantIds = Object.values(participants).map((one) => one.id);
    await addParticipations(tx, { reviewId: review.id, participantIds, at: now });
    const userId = await createUser(tx, {
      email: "head@example.org",
      staff: [{ reviewId: review.id, role: "secretariat" }],
    });
    const secretariat = signedIn({ userId, staff: [{ reviewId: review.id, slug: review.slug, role: "secretariat" }] });
    for (const [slug, language] of [
      ["mt", "en"],
      ["tr", "ru"],
    ] as const) {
      const about = { email: `${slug}@example.org`, name: null, language, role: "focal-point" as const };
      const invitation = await createInvitation(
        tx,
        { actor: secretariat, now },
        { ...about, reviewId: review.id, participantId: id(slug) },
      );
      await sendInvitation(tx, { actor: secretariat, now }, invitation);
    }
    await tx.outboxMessage.updateMany({
      where: { address: "mt@example.org" },
      data: { lastError: "recipientRefused", attempts: 1 },
    });
    const member = (slug: string, language: "en" | "fr" | "ru") =>
      createUser(tx, {
        email: `member.${slug}@example.org`,
        language,
        memberships: [{ participantId: id(slug), role: "focal-point" }],
      });
    await member("ge", "ru");
    const used = await member("o1", "fr");
    await tx.signInSession.create({
      data: { tokenHash: "used", userId: used, createdAt: now, lastSeenAt: now, expiresAt: now },
    });
    const of = (slug: string) => ({ review, participant: { id: id(slug), slug } });
    await draftSubmission(tx, of("at"));
    await submittedSubmission(tx, of("kz"));
    await publishedSubmission(tx, of("se"));
    return { review, secretariat, participants };
  });
}
