import { describe, expect, test } from "vitest";
import { setLevels } from "~/domain/submission/level/set-levels.server";
import { readLevels } from "~/domain/submission/level/read-levels.server";
import { takeDownSubmission } from "~/domain/screening/screening-acts.server";
import { removeUnreferenced } from "~/domain/shared/files/remove-unreferenced.server";
import { removeOutdated } from "~/domain/retention/apply-retention.server";
import { loader as ownFile } from "~/routes/respond/version-annex";
import { loader as ownText } from "~/routes/respond/own-version-text";
import { loader as receiptFile } from "~/routes/respond/receipt-file";
import { loader as sent } from "~/routes/respond/sent";
import { action as withdraw } from "~/routes/respond/withdraw";
import { loader as publicFile } from "~/routes/public/submission/annex";
import { loader as publicPage } from "~/routes/public/submission/latest";
import { loader as publicText } from "~/routes/public/submission/text";
import { loader as screenedFile } from "~/routes/screening/annex-file";
import { loader as screened } from "~/routes/screening/version";
import { sha256 } from "~/language/text/sha256.server";
import { formRequest } from "../../support/route-context";
import { AnnexesCase, pdf, visitor, published } from "../../given/annexes-case";

const given = new AnnexesCase();
const {
  held,
  own,
  settings,
  stored,
  secretariat,
  ctx,
  ask,
  file,
  textOf,
  shownBy,
  attach,
  act,
  page,
  allow,
  send,
  versionKey,
  publish,
  fits,
} = given;

const day = 86_400_000;

describe("an annex that was sent", () => {
  test("is frozen with the version: in its hash, on the receipt, for the secretariat; nothing more can be attached", async () => {
    await attach();
    const { sha256: hash } = await send();
    expect(await attach()).toMatchObject({ status: 409 });
    const text = await textOf(ownText, { ...own(), version: "1" });
    expect(text).toContain(`[annex 1, en, pdf, ${pdf.length} bytes, public, sha256 ${sha256(pdf)}]\nA plan\n`);
    expect(sha256(text)).toBe(hash);
    expect(await fits()).toEqual([true]);
    expect(await shownBy(sent, own())).toMatchObject({ receipt: { annexes: [{ title: "A plan" }] } });
    expect(await textOf(receiptFile, own())).toContain("%PDF");
    expect(await textOf(ownFile, { ...own(), version: "1", position: "1" })).toBe(pdf);
    const key = { ...(await versionKey()), position: "1" };
    expect(await shownBy(screened, key, secretariat())).toMatchObject({
      version: { annexes: [{ title: "A plan" }] },
    });
    expect(await textOf(screenedFile, key, secretariat())).toBe(pdf);
    expect((await ask(screenedFile, { ...key, review: "another" }, { actor: secretariat() })).status).toBe(404);
    expect((await ask(publicFile, published(), { actor: visitor })).status).toBe(404);
  });

  test("is public once its version is, and no longer when the secretariat takes it down", async () => {
    await attach();
    await send();
    await publish();
    expect((await shownBy(publicPage, published(), visitor)).data.found).toMatchObject({
      submission: { annexes: [{ title: "A plan" }], receiptNumber: expect.stringContaining("ECE-TEST") as unknown },
    });
    const answer = await file(publicFile, published(), visitor);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="ece-test-1-v1-annex-1.pdf"');
    expect(await answer.text()).toBe(pdf);
    expect((await ask(publicFile, published(2), { actor: visitor })).status).toBe(404);
    await takeDownSubmission(held.ctx({ actor: secretariat(), now: new Date() }), {
      ...(await versionKey()),
      reason: "personal-data",
    });
    expect((await ask(publicFile, published(), { actor: visitor })).status).toBe(404);
    expect(stored()).toHaveLength(1);
  });

  test("is deleted when its authors withdraw the submission; the receipt still fits", async () => {
    await attach();
    await send();
    await publish();
    expect(await ask(withdraw, own(), { request: formRequest("/en/x", {}) })).toMatchObject({ status: 302 });
    expect(stored()).toEqual([]);
    expect((await ask(publicFile, published(), { actor: visitor })).status).toBe(404);
    expect((await ask(ownFile, { ...own(), version: "1", position: "1" })).status).toBe(404);
    expect(await fits()).toEqual([true]);
  });

  test("for the secretariat only is in no page, text or file of the public, and what is public has a hash of its own", async () => {
    await allow(["member-state"]);
    await attach();
    await attach({ title: "canary-kept", level: "secretariat" });
    await send();
    await publish();
    expect((await ask(publicFile, published(1), { actor: visitor })).status).toBe(200);
    expect((await ask(publicFile, published(2), { actor: visitor })).status).toBe(404);
    const shown = await shownBy(publicPage, published(), visitor);
    expect(JSON.stringify(shown)).not.toContain("canary-kept");
    const text = await textOf(publicText, published(), visitor);
    expect(text).toContain("A plan");
    expect(text).not.toContain("canary-kept");
    expect(shown.data.found).toMatchObject({ submission: { sha256: sha256(text), receiptNumber: null } });
    expect(await textOf(screenedFile, { ...(await versionKey()), position: "2" }, secretariat())).toBe(pdf);
  });

  test("of a submission without a name is read by the secretariat alone", async () => {
    await allow(["member-state"]);
    await attach();
    const { seen } = await readLevels(ctx(), { ...own(), language: "en" });
    await setLevels(ctx(), { ...own(), seen, level: "without-name", answers: [] });
    expect((await page()).annexes.annexes[0]).toMatchObject({ level: "secretariat" });
    await send();
    await publish();
    expect((await ask(publicFile, published(), { actor: visitor })).status).toBe(404);
  });

  test("for the secretariat only needs a review that lets them choose", async () => {
    expect(await attach({ level: "secretariat" })).toMatchObject({
      status: 422,
      data: { fieldErrors: { level: ["levelNotAllowed"] } },
    });
    expect(stored()).toEqual([]);
  });
});

test("a removed annex is deleted after its time, its file with it unless a version has it", async () => {
  await attach();
  await attach({ title: "Never sent" });
  const [first, second] = (await page()).annexes.annexes;
  await act({ intent: "remove", annex: second?.id ?? "" });
  await send();
  await held.database.write((tx) =>
    tx.annex.updateMany({ where: { id: first?.id ?? "" }, data: { removedAt: new Date() } }),
  );
  const now = new Date(Date.now() + 31 * day);
  await removeOutdated(held.ctx({ now }));
  expect(await held.database.read.annex.count()).toBe(0);
  const { databasePath } = settings();
  expect(await removeUnreferenced({ read: held.database.read, databasePath, now })).toBe(1);
  expect(await textOf(ownFile, { ...own(), version: "1", position: "1" })).toBe(pdf);
});
