import { beforeEach, describe, expect, test } from "vitest";
import { verifyIntegrity } from "~/domain/audit/verify-integrity.server";
import { countContributors } from "~/domain/counting/count-contributors.server";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { readParticipation } from "~/domain/participation/read-participation.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import type { Actor } from "~/permission/actor";
import { loader as publicPage } from "~/routes/public/participant";
import { loader as ownPage } from "~/routes/secretariat/participants/participant";
import { stakeholder } from "#seed/factories/create-participant";
import {
  createMergeCase,
  fillMergeCase,
  mergedAt,
  type MergeCase,
  mergePages,
  mergeReason,
} from "../../../given/merge-case";
import { signedIn } from "../../../given/actors";
import { useDatabase } from "../../../support/database";
import { routeContext, settle } from "../../../support/route-context";

const held = useDatabase();
let world: MergeCase;

beforeEach(async () => {
  world = await createMergeCase(held.database);
});

const { merge, offer } = mergePages(
  () => held.database,
  () => world.given.secretariat,
);

const secretariat = () => held.ctx({ actor: world.given.secretariat, now: mergedAt });
const fill = () => fillMergeCase(held.database, world, secretariat());

const publicAddress = (participant: string) =>
  settle(() =>
    publicPage({
      request: new Request(`http://localhost/en/reviews/ece-test/participants/${participant}`),
      params: { lang: "en", review: "ece-test", participant },
      context: routeContext(held.database, { now: mergedAt }),
    }),
  );

const ownAddress = (participant: string, actor: Actor = world.given.secretariat) =>
  settle(() =>
    ownPage({
      request: new Request(`http://localhost/en/secretariat/ece-test/participants/${participant}`),
      params: { lang: "en", review: "ece-test", participant },
      context: routeContext(held.database, { actor, now: mergedAt }),
    }),
  );

type Counts = Record<string, number>;

/** How many rows each table has. */
async function countAll(): Promise<Counts> {
  const read = held.database.read as unknown as Record<string, { count?: () => Promise<number> }>;
  const names = [
    "participant participantAlias participation member invitation registration user submission submissionAssociate",
    "submissionVersion frozenAnswer answer listedText publishedTopic textCount attendance substantiveInput",
    "substantiveInputAssociate sessionOrganizer coChair thematicSession meetingChange auditEvent outboxMessage",
  ].flatMap((line) => line.split(" "));
  const counts = await Promise.all(names.map(async (name) => [name, (await read[name]?.count?.()) ?? -1] as const));
  return Object.fromEntries(counts);
}

/** How many rows name the participant, in the tables that name one. */
async function rowsOf(participantId: string): Promise<number> {
  const { read } = held.database;
  const where = { participantId };
  const counts = await Promise.all([
    read.participation.count({ where }),
    read.member.count({ where }),
    read.invitation.count({ where }),
    read.registration.count({ where }),
    read.participantAlias.count({ where }),
    read.submission.count({ where }),
    read.submissionAssociate.count({ where }),
    read.attendance.count({ where }),
    read.substantiveInput.count({ where }),
    read.substantiveInputAssociate.count({ where }),
    read.sessionOrganizer.count({ where }),
    read.coChair.count({ where }),
    read.thematicSession.count({
      where: { OR: [{ speakerParticipantId: participantId }, { rightOfReplyById: participantId }] },
    }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

describe("merging two records of one organization", () => {
  test("moves everything, and what both had is there once", async () => {
    await fill();
    const before = await countAll();
    expect(await merge()).toEqual({ status: 302, location: "/en/secretariat/ece-test/participants/o1", data: null });
    const after = await countAll();
    const changed = Object.fromEntries(
      Object.entries(after).flatMap(([name, count]) =>
        count === before[name] ? [] : [[name, count - (before[name] ?? 0)]],
      ),
    );
    expect(changed).toEqual({
      participation: -1,
      member: -1,
      submissionAssociate: -1,
      attendance: -1,
      substantiveInputAssociate: -1,
      sessionOrganizer: -1,
      auditEvent: 1,
    });
    expect(await rowsOf(world.other.id)).toBe(0);
  });

  test("keeps the wider role, the later deadline, both accreditations and the confirmation", async () => {
    await fill();
    await merge();
    const { read } = held.database;
    const participantId = world.o1.id;
    const members = await read.member.findMany({
      where: { participantId, user: { email: { in: ["both@example.org", "only@example.org"] } } },
      orderBy: { role: "asc" },
      select: { role: true },
    });
    expect(members.map(({ role }) => role)).toEqual(["drafter", "focal-point"]);
    const participation = await read.participation.findFirstOrThrow({ where: { participantId } });
    expect(participation).toMatchObject({
      accreditation: "Observer; ECOSOC",
      extendedUntil: new Date("2099-01-01T00:00:00Z"),
      extensionReason: "Asked",
    });
    const associate = await read.submissionAssociate.findFirstOrThrow({ where: { participantId } });
    expect(associate.confirmedAt).toEqual(mergedAt);
  });

  test("keeps what is frozen as it was received, and counts one contributor", async () => {
    const { read } = held.database;
    const versions = await read.submissionVersion.findMany({ orderBy: { id: "asc" } });
    const reviewId = world.given.review.id;
    const stored = countContributors(read, reviewId);
    await merge();
    expect(await read.submissionVersion.findMany({ orderBy: { id: "asc" } })).toEqual(versions);
    expect(await verifyIntegrity({ read })).toMatchObject({ failures: [] });
    expect(countContributors(read, reviewId)).toEqual(stored);
    const { class: stakeholderClass, sortEn } = await read.submission.findFirstOrThrow({
      where: { participantId: world.o1.id },
    });
    const kept = await read.participant.findUniqueOrThrow({ where: { id: world.o1.id } });
    expect([stakeholderClass, sortEn]).toEqual([kept.class, kept.sortEn]);
  });

  test("makes names and public address lead to the record that stays, also after a second merge", async () => {
    await merge();
    expect(await publicAddress("former-name")).toMatchObject({
      status: 301,
      location: "/en/reviews/ece-test/participants/o1",
    });
    expect(await publicAddress("o1")).toMatchObject({ status: 200 });
    expect((await offer("", "o1")).found).toEqual([]);
    await held.database.write(async (tx) => {
      const third = await stakeholder(tx, "o3");
      await addParticipations(tx, { reviewId: world.given.review.id, participantIds: [third.id], at: mergedAt });
    });
    expect(await merge({ other: "o1" }, "o3")).toMatchObject({ status: 302 });
    expect(await publicAddress("former-name")).toMatchObject({ location: "/en/reviews/ece-test/participants/o3" });
    const own = "/en/secretariat/ece-test/participants";
    expect(await ownAddress("former-name")).toMatchObject({ status: 302, location: `${own}/o3` });
    expect(await ownAddress("o3")).toMatchObject({ status: 200 });
    expect(await ownAddress("nobody")).toMatchObject({ status: 404 });
    expect(await ownAddress("former-name", signedIn())).toMatchObject({ status: 403 });
    const aliases = await held.database.read.participantAlias.findMany({
      where: { participant: { slug: "o3" } },
      select: { key: true },
    });
    expect(aliases.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["old union", "former name of the union", "organization o1", "organization o3"]),
    );
  });

  test("leaves one event with both records before and the one after, and its history on the page", async () => {
    await merge();
    const event = await held.database.read.auditEvent.findFirstOrThrow({ where: { action: "participation.merge" } });
    expect(event.detail).toEqual({
      participant: world.o1.id,
      merged: world.other.id,
      before: "o1: participations 1, people 1, names 1; former-name: participations 1, submissions 1, names 2",
      after: "o1: participations 1, submissions 1, people 1, names 3",
    });
    const ctx = secretariat();
    const asked = { review: "ece-test", participant: "o1", language: "en" as const, page: 1 };
    const [entry] = (await readParticipation(ctx, asked)).merged;
    expect(entry).toMatchObject({ name: { text: "Former Name of the Union" }, at: mergedAt, reason: mergeReason });
    expect(entry?.by).not.toBe("");
  });

  test("lets a change of the record of the meeting be undone", async () => {
    await fill();
    await merge();
    const { read } = held.database;
    const where = { reviewId: world.given.review.id, participantId: world.o1.id, part: "closing" };
    expect(await read.attendance.count({ where })).toBe(1);
    const { number } = await read.meetingChange.findFirstOrThrow({ orderBy: { number: "desc" } });
    await undoChange(secretariat(), { review: "ece-test", change: number });
    expect(await read.attendance.count({ where })).toBe(0);
  });
});
