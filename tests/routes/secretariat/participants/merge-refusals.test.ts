import { beforeEach, describe, expect, test } from "vitest";
import { createParticipant } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { draftSubmission } from "#seed/factories/create-submission";
import { sameText } from "#seed/factories/seed-text";
import { createMergeCase, type MergeCase, mergePages } from "../../../given/merge-case";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
let world: MergeCase;

beforeEach(async () => {
  world = await createMergeCase(held.database);
});

const { merge, offer } = mergePages(
  () => held.database,
  () => world.given.secretariat,
);

describe("the page of a merge", () => {
  test("finds the other record by its names, and says what would move", async () => {
    expect((await offer("?q=old+uni")).found.map(({ slug }) => slug)).toEqual(["former-name"]);
    expect((await offer("?q=organization")).found).toEqual([]);
    const { preview } = await offer("?other=former-name");
    expect(preview).toMatchObject({
      moves: [
        { part: "participations", count: 1 },
        { part: "submissions", count: 1 },
        { part: "names", count: 2 },
      ],
      obstacles: [],
      notManaged: 0,
      participates: true,
    });
  });

  test("asks for a reason, and gives nothing away of a record that is not there", async () => {
    expect(await merge({ reason: " " })).toMatchObject({
      status: 422,
      data: { fieldErrors: { reason: ["reasonForMerge"] }, values: { other: "former-name" } },
    });
    expect(await merge({ other: "none" })).toMatchObject({ status: 404 });
    await merge();
    expect(await merge()).toMatchObject({ status: 404 });
    expect((await offer("?other=former-name")).preview).toBeNull();
  });
});

describe("two records are not merged", () => {
  const refusal = (key: string) => ({ status: 422, data: { fieldErrors: { "": [key] } } });

  test("where both have a submission of the same kind in one review", async () => {
    await held.database.write((tx) => draftSubmission(tx, { review: world.given.review, participant: world.o1 }));
    expect((await offer("?other=former-name")).preview?.obstacles).toMatchObject([
      { reason: "mergeSubmissions", reviews: [{ language: "en" }] },
    ]);
    expect(await merge()).toMatchObject(refusal("mergeSubmissions"));
    expect(await held.database.read.participant.count({ where: { mergedIntoId: { not: null } } })).toBe(0);
  });

  test("where one is an associate of the other", async () => {
    await held.database.write((tx) =>
      draftSubmission(tx, {
        review: world.given.review,
        participant: world.o1,
        joint: true,
        associates: [world.other],
      }),
    );
    expect(await merge()).toMatchObject(refusal("mergeAssociate"));
  });

  test("where one spoke on behalf of the other", async () => {
    const sessionId = world.given.review.sessions.get(1) ?? "";
    await held.database.write(async (tx) => {
      const input = await tx.substantiveInput.create({
        data: { sessionId, participantId: world.other.id, position: 50 },
      });
      await tx.substantiveInputAssociate.create({
        data: { inputId: input.id, participantId: world.o1.id, position: 0 },
      });
    });
    expect(await merge()).toMatchObject(refusal("mergeOnBehalf"));
  });

  test("where one is a State, comes with the portal, or is the same", async () => {
    expect(await merge({}, "se")).toMatchObject(refusal("mergeState"));
    expect(await merge({ other: "se" })).toMatchObject(refusal("mergeState"));
    expect(await merge({ other: "o1" })).toMatchObject(refusal("mergeSame"));
    await held.database.write((tx) =>
      createParticipant(tx, { slug: "iom", class: "un-entity", name: sameText("International Organization") }),
    );
    expect(await merge({ other: "iom" })).toMatchObject(refusal("mergeReference"));
  });

  test("where something of them is in a review that the person does not run", async () => {
    let elsewhere = "";
    await held.database.write(async (tx) => {
      const review = await createReview(tx, { slug: "ece-other" });
      elsewhere = review.id;
      await draftSubmission(tx, { review, participant: world.other });
    });
    expect(await merge()).toMatchObject({ status: 403 });
    expect((await offer("?other=former-name")).preview).toMatchObject({ moves: [], notManaged: 1 });
    const staff = [
      ...world.given.secretariat.staff,
      { reviewId: elsewhere, slug: "ece-other", role: "secretariat" as const },
    ];
    expect(await merge({}, "o1", { ...world.given.secretariat, staff })).toMatchObject({ status: 302 });
    const moved = { participantId: world.o1.id, reviewId: elsewhere };
    expect(await held.database.read.submission.count({ where: moved })).toBe(1);
  });
});
