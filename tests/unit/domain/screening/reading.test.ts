import { beforeEach, describe, expect, test } from "vitest";
import { createExcerpt } from "~/domain/coding/excerpt/create-excerpt.server";
import { createReport } from "#seed/factories/create-report";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import {
  acceptVersion,
  beginScreening,
  publishVersion,
  reopenVersion,
  returnVersion,
} from "~/domain/screening/screening-acts.server";
import { listQueue } from "~/domain/screening/list-queue.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import { queueSchema } from "~/domain/screening/screening-schema";
import { memberState, stakeholder } from "#seed/factories/create-participant";
import { submittedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../../support/database";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../../given/screening-case";

const held = useDatabase();
let given: ScreeningCase;
let key: { review: string; versionId: string };

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  key = { review: given.review.slug, versionId: given.version.id };
});

const queue = (search: Record<string, string> = {}, actor = given.secretariat) =>
  listQueue(held.ctx({ actor }), { review: key.review, query: queueSchema.parse(search), language: "en" });

describe("the queue", () => {
  test("shows what waits, the oldest first, and counts every status", async () => {
    await held.database.write(async (tx) => {
      const { review } = given;
      const early = { submittedAt: new Date("2026-01-10T08:00:00Z"), late: true };
      await submittedSubmission(tx, { review, participant: await memberState(tx, "SE") }, early);
      await submittedSubmission(tx, { review, participant: await stakeholder(tx, "o1"), language: "fr" });
    });
    const { rows, total, counts } = await queue();
    expect(rows[0]).toMatchObject({ participant: { slug: "se" }, late: true, languages: ["en"], state: "submitted" });
    expect(rows.map(({ submittedAt }) => submittedAt.getTime())).toEqual(
      rows.map(({ submittedAt }) => submittedAt.getTime()).sort((a, b) => a - b),
    );
    expect([total, counts.submitted, counts.published]).toEqual([3, 3, 0]);
  });

  test("says who screens what is being screened, and nobody for the rest", async () => {
    expect((await queue()).rows.map(({ screener }) => screener)).toEqual([null]);
    await beginScreening(held.ctx({ actor: given.secretariat }), key);
    const { name } = await held.database.read.user.findUniqueOrThrow({ where: { id: given.secretariat.userId } });
    expect((await queue()).rows.map(({ screener }) => screener)).toEqual([name]);
    await acceptVersion(held.ctx({ actor: given.secretariat }), { ...key, publication: "later" });
    expect((await queue({ state: "accepted" })).rows.map(({ screener }) => screener)).toEqual([null]);
  });

  test("filters by state, class and language of the answers", async () => {
    await acceptVersion(held.ctx({ actor: given.secretariat }), { ...key, publication: "now" });
    expect((await queue()).rows).toEqual([]);
    expect((await queue({ state: "published" })).rows).toHaveLength(1);
    expect((await queue({ state: "published", language: "ru" })).rows).toHaveLength(1);
    expect((await queue({ state: "published", language: "fr" })).rows).toEqual([]);
    expect((await queue({ state: "published", class: "stakeholder" })).rows).toEqual([]);
  });

  test("pages by 25 and never past the end", async () => {
    await held.database.write(async (tx) => {
      for (let index = 0; index < 27; index += 1) {
        await submittedSubmission(tx, { review: given.review, participant: await stakeholder(tx, `o${index}`) });
      }
    });
    const pages = [await queue(), await queue({ page: "2" }), await queue({ page: "9" })];
    expect(pages.map(({ rows, page }) => [rows.length, page])).toEqual([
      [25, 1],
      [3, 2],
      [3, 2],
    ]);
    expect(new Set(pages.slice(0, 2).flatMap(({ rows }) => rows.map(({ versionId }) => versionId))).size).toBe(28);
  });

  test("is not there for others", async () => {
    await expect(queue({}, given.stranger)).rejects.toMatchObject({ code: "notFound" });
    await expect(queue({}, given.reviewer)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("a version", () => {
  const read = (versionId = key.versionId, actor = given.secretariat) =>
    readVersionForScreening(held.ctx({ actor }), { review: key.review, versionId, language: "en" });

  test("reads as it will be read, with the acts that are open", async () => {
    const version = await read();
    expect(version).toMatchObject({ language: "ru", version: 1, changes: null, history: [], members: 2 });
    expect(version.sessions.map(({ number, answers }) => [number, answers.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(version.acts).toContain("return");
  });

  test("sent again shows what changed and what was said", async () => {
    const reason = "Уточните, пожалуйста, сроки выдачи.";
    await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason });
    const second = await resubmit(held.database, given);
    const version = await read(second.id);
    expect(version.changes).toMatchObject({ unchanged: 1, from: { version: 1 } });
    expect(version.changes?.answers).toMatchObject([{ session: 1, question: 3, kind: "changed", language: "ru" }]);
    expect(version.history).toMatchObject([{ version: 1, step: "returned", reason: { text: reason, language: "ru" } }]);
    expect((await read()).acts).toEqual([]);
  });

  test("tells who checks it, who accepted it and who took that back, and when", async () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 1, 2, hour));
    const by = (hour: number) => held.ctx({ actor: given.secretariat, now: at(hour) });
    await beginScreening(by(8), key);
    await acceptVersion(by(9), { ...key, publication: "later" });
    await reopenVersion(by(10), key);
    await acceptVersion(by(11), { ...key, publication: "never" });
    await publishVersion(by(12), key);
    const { history } = await read();
    const { name } = await held.database.read.user.findUniqueOrThrow({ where: { id: given.secretariat.userId } });
    expect(history.map((done) => [done.step, done.at.getUTCHours(), done.by])).toEqual([
      ["published", 12, name],
      ["accepted", 11, name],
      ["reopened", 10, name],
      ["accepted", 9, name],
      ["started", 8, name],
    ]);
  });

  test("leads to the next that waits, and says how much is coded and cited in it", async () => {
    const { version: early } = await held.database.write(async (tx) =>
      submittedSubmission(
        tx,
        { review: given.review, participant: await memberState(tx, "SE") },
        { submittedAt: new Date("2026-01-10T08:00:00Z") },
      ),
    );
    await acceptVersion(held.ctx({ actor: given.secretariat }), { ...key, publication: "later" });
    const [frozenAnswer] = await held.database.read.frozenAnswer.findMany({ where: { versionId: key.versionId } });
    const excerpt = await createExcerpt(held.ctx({ actor: given.reviewer }), {
      review: key.review,
      frozenAnswerId: frozenAnswer?.id ?? "",
      passage: { startsAt: 0, endsAt: 9 },
      codes: ["objective-1"],
      note: null,
    });
    const section = { key: "main", heading: authoredText(sameText("Main")), numbering: "roman" as const };
    const paragraphs = [1, 2].map(() => ({ text: authoredText(sameText("A sentence.")), citations: [excerpt] }));
    expect(await read()).toMatchObject({ nextId: early.id, coded: 1, cited: 0 });
    await held.database.write((tx) =>
      createReport(tx, { reviewId: given.review.id, sections: [{ ...section, paragraphs }] }),
    );
    expect(await read()).toMatchObject({ coded: 1, cited: 1 });
    expect((await read(early.id)).nextId).toBeNull();
  });

  test("is not there for others", async () => {
    await expect(read(key.versionId, given.stranger)).rejects.toMatchObject({ code: "notFound" });
    await expect(read(key.versionId, given.reviewer)).rejects.toMatchObject({ code: "notFound" });
  });
});
