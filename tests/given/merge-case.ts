import type { Database } from "~/db/database.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { addAttendance } from "~/domain/review/meeting/record-attendance.server";
import type { CommandContext } from "~/domain/shared/context";
import type { SignedInUser } from "~/permission/actor";
import { action, loader } from "~/routes/secretariat/participants/merge";
import { createParticipant, type SeededParticipant } from "#seed/factories/create-participant";
import { draftSubmission } from "#seed/factories/create-submission";
import { createUser } from "#seed/factories/create-user";
import { publishedSubmission } from "#seed/factories/submission-states";
import { sameText } from "#seed/factories/seed-text";
import { formRequest, routeContext, settle } from "../support/route-context";
import { createParticipantsCase, type ParticipantsCase } from "./participants-case";

export const mergedAt = new Date("2026-02-01T10:00:00Z");
export const mergeReason = "The same organization under its former name";

export type MergeCase = {
  given: ParticipantsCase;
  /** Published in the review, and the same body as the organization o1 that takes part without a submission. */
  other: SeededParticipant;
  o1: SeededParticipant;
};

export async function createMergeCase(database: Pick<Database, "write">): Promise<MergeCase> {
  const given = await createParticipantsCase(database, mergedAt);
  const other = await database.write(async (tx) => {
    const created = await createParticipant(tx, {
      slug: "former-name",
      class: "stakeholder",
      category: "trade-unions",
      name: sameText("Former Name of the Union"),
      aliases: ["Old Union"],
    });
    await addParticipations(tx, { reviewId: given.review.id, participantIds: [created.id], at: mergedAt });
    await publishedSubmission(tx, { review: given.review, participant: created });
    return created;
  });
  return { given, other, o1: given.participants["o1"] ?? other };
}

/** The page of a merge and its form, as the secretariat of the case uses them. */
export function mergePages(database: () => Database, secretariat: () => SignedInUser) {
  const page = (participant: string) => `/en/secretariat/ece-test/participants/${participant}/merge`;
  const params = (participant: string) => ({ lang: "en", review: "ece-test", participant });
  const context = (actor: SignedInUser = secretariat()) => routeContext(database(), { actor, now: mergedAt });
  return {
    merge: (form: Record<string, string> = {}, participant = "o1", actor?: SignedInUser) =>
      settle(() =>
        action({
          request: formRequest(page(participant), { other: "former-name", reason: mergeReason, ...form }),
          params: params(participant),
          context: context(actor),
        }),
      ),
    offer: async (query = "", participant = "o1") => {
      const request = new Request(`http://localhost${page(participant)}${query}`);
      return (await loader({ request, params: params(participant), context: context() })).offer;
    },
  };
}

type Tx = Parameters<Parameters<Database["write"]>[0]>[0];

async function fillMeeting(tx: Tx, { given: { review, participants }, other, o1 }: MergeCase): Promise<void> {
  const [from, into] = [other.id, o1.id];
  const sessionId = review.sessions.get(1) ?? "";
  const place = { reviewId: review.id };
  const parts = ["meeting", "opening"];
  await tx.attendance.createMany({ data: parts.map((part) => ({ ...place, part, participantId: from })) });
  await tx.attendance.create({ data: { ...place, part: "meeting", participantId: into } });
  await tx.sessionOrganizer.deleteMany({ where: { sessionId } });
  await tx.sessionOrganizer.createMany({
    data: [from, into].map((participantId, position) => ({ sessionId, participantId, position })),
  });
  const named = { speakerParticipantId: from, rightOfReplyById: from };
  await tx.thematicSession.update({ where: { id: sessionId }, data: named });
  await tx.substantiveInput.create({ data: { sessionId, participantId: from, position: 50 } });
  const at = participants["at"]?.id ?? "";
  const input = await tx.substantiveInput.create({ data: { sessionId, participantId: at, position: 51 } });
  await tx.substantiveInputAssociate.createMany({
    data: [from, into].map((participantId, position) => ({ inputId: input.id, participantId, position })),
  });
  const name = { en: { text: "A", status: "original" } };
  await tx.coChair.create({ data: { ...place, participantId: from, position: 90, name, title: name } });
}

async function fillPeople(tx: Tx, { given: { review }, other, o1 }: MergeCase): Promise<void> {
  const place = { reviewId: review.id, participantId: other.id };
  await createUser(tx, {
    email: "both@example.org",
    memberships: [
      { participantId: other.id, role: "focal-point" },
      { participantId: o1.id, role: "drafter" },
    ],
  });
  await createUser(tx, { email: "only@example.org", memberships: [{ participantId: other.id, role: "drafter" }] });
  await tx.registration.create({
    data: {
      ...place,
      language: "en",
      name: "Former Name of the Union",
      nameLanguage: "en",
      category: "trade-unions",
      countries: [],
      languages: [],
      contactName: "A",
      contactEmail: "a@example.org",
      reason: "R",
      status: "accepted",
      createdAt: mergedAt,
    },
  });
  const address = { email: "i@example.org", emailKey: "i@example.org", language: "en", role: "drafter" };
  const times = { createdAt: mergedAt, sentAt: mergedAt, expiresAt: mergedAt };
  await tx.invitation.create({ data: { ...place, ...address, ...times } });
}

async function fillParticipation(tx: Tx, { given: { review, participants }, other, o1 }: MergeCase): Promise<void> {
  const key = (participantId: string) => ({ reviewId_participantId: { reviewId: review.id, participantId } });
  await tx.participation.update({
    where: key(other.id),
    data: { accreditation: "ECOSOC", extendedUntil: new Date("2099-01-01T00:00:00Z"), extensionReason: "Asked" },
  });
  await tx.participation.update({ where: key(o1.id), data: { accreditation: "Observer" } });
  await draftSubmission(tx, {
    review,
    participant: { id: participants["at"]?.id ?? "", slug: "at" },
    joint: true,
    associates: [
      { ...other, confirmedAt: mergedAt },
      { ...o1, confirmedAt: null },
    ],
  });
}

/** Everything a participant can have, and what both have in common once each. */
export async function fillMergeCase(
  database: Pick<Database, "write">,
  filled: MergeCase,
  ctx: CommandContext,
): Promise<void> {
  await database.write(async (tx) => {
    await fillMeeting(tx, filled);
    await fillPeople(tx, filled);
    await fillParticipation(tx, filled);
  });
  const place = { review: "ece-test", part: "closing", language: "en" as const };
  await addAttendance(ctx, { ...place, chosen: "", participant: "Former Name of the Union" });
}
