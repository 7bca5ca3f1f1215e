import { beforeAll, describe, expect, test } from "vitest";
import { findReviewKeyBySlug } from "~/db/queries/find-review-key.server";
import type { WriteTransaction } from "~/db/types";
import { storedFacts } from "~/domain/review/stored-facts.server";
import { seedDemonstration } from "#seed/seed-demonstration";
import { useDatabase } from "../../../support/database";

const held = useDatabase({ keep: true });

beforeAll(async () => {
  const now = new Date("2026-02-01T10:00:00Z");
  await seedDemonstration(held.database, { now, password: "demonstration only", progress: () => undefined });
}, 60_000);

function key() {
  const found = findReviewKeyBySlug(held.database.read, "ece-demo");
  if (!found) throw new Error("The demonstration has this review");
  return found;
}

async function firstIds(tx: WriteTransaction) {
  const session = await tx.thematicSession.findFirstOrThrow({ where: { review: { slug: "ece-demo" } } });
  const participant = await tx.participant.findFirstOrThrow({ where: { attendance: { none: {} } } });
  return { sessionId: session.id, participantId: participant.id, reviewId: session.reviewId };
}

type Ids = Awaited<ReturnType<typeof firstIds>>;

const texts = { en: { text: "Name", status: "original" } };

let position = 900;

function createInput(tx: WriteTransaction, { sessionId, participantId }: Ids) {
  return tx.substantiveInput.create({ data: { sessionId, participantId, position: ++position } });
}

const changes: [what: string, change: (tx: WriteTransaction, ids: Ids) => Promise<unknown>][] = [
  [
    "a Co-Chair",
    (tx, { reviewId, participantId }) =>
      tx.coChair.create({ data: { reviewId, participantId, position: 900, name: texts, title: texts } }),
  ],
  [
    "a participant that attends",
    (tx, { reviewId, participantId }) => tx.attendance.create({ data: { reviewId, participantId } }),
  ],
  [
    "one that takes part",
    async (tx, { reviewId }) => {
      const other = await tx.participant.findFirstOrThrow({ where: { participations: { none: {} } } });
      return tx.participation.create({ data: { reviewId, participantId: other.id, createdAt: new Date(0) } });
    },
  ],
  ["one that takes part no longer", (tx, { reviewId }) => tx.participation.deleteMany({ where: { reviewId } })],
  ["one that no longer attends", (tx, { reviewId }) => tx.attendance.deleteMany({ where: { reviewId } })],
  [
    "an organizer",
    (tx, { sessionId, participantId }) =>
      tx.sessionOrganizer.create({ data: { sessionId, participantId, position: 900 } }),
  ],
  [
    "an item of the agenda",
    (tx, { sessionId }) => tx.agendaItem.create({ data: { sessionId, position: 900, title: texts } }),
  ],
  ["a substantive input", (tx, ids) => createInput(tx, ids)],
  [
    "a statement of the opening",
    (tx, { reviewId, participantId }) =>
      tx.substantiveInput.create({ data: { reviewId, segment: "opening", participantId, position: 0 } }),
  ],
  ["one that no longer speaks there", (tx, { reviewId }) => tx.substantiveInput.deleteMany({ where: { reviewId } })],
  [
    "somebody on whose behalf it is made",
    async (tx, ids) => {
      const { id: inputId } = await createInput(tx, ids);
      return tx.substantiveInputAssociate.create({ data: { inputId, participantId: ids.participantId, position: 0 } });
    },
  ],
  [
    "the name of a participant who chairs",
    (tx, { reviewId }) =>
      tx.participant.updateMany({ where: { coChairs: { some: { reviewId } } }, data: { name: texts } }),
  ],
];

describe("the record of a meeting that is kept in memory", () => {
  test("is read once for a revision", async () => {
    const first = await storedFacts(held.database.read, key());
    const before = held.database.statements.count;
    expect(await storedFacts(held.database.read, key())).toBe(first);
    expect(held.database.statements.count - before).toBe(1);
  });

  test.each(changes)("is read again after a change of %s", async (_what, change) => {
    const before = key();
    const kept = await storedFacts(held.database.read, before);
    await held.database.write(async (tx) => change(tx, await firstIds(tx)));
    expect(key().setupRevision).toBeGreaterThan(before.setupRevision);
    expect(await storedFacts(held.database.read, key())).not.toEqual(kept);
  });

  test("is not kept as a transaction sees it that fails", async () => {
    const kept = await storedFacts(held.database.read, key());
    const failing = held.database.write(async (tx) => {
      const ids = await firstIds(tx);
      await tx.coChair.deleteMany({ where: { reviewId: ids.reviewId } });
      const { setupRevision } = await tx.review.findUniqueOrThrow({ where: { id: ids.reviewId } });
      expect((await storedFacts(tx, { id: ids.reviewId, setupRevision })).coChairs).toEqual([]);
      throw new Error("not today");
    });
    await expect(failing).rejects.toThrow("not today");
    expect(await storedFacts(held.database.read, key())).toBe(kept);
  });
});
