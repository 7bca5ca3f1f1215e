import { describe, expect, test } from "vitest";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { askClearance } from "~/domain/submission/clearance/ask-clearance.server";
import { clearText } from "~/domain/submission/clearance/decide-clearance.server";
import { loader as clearanceLink } from "~/routes/respond/clearance-link";
import { loader as clearanceFile } from "~/routes/respond/clearance-link-annex";
import { readOutbox } from "../../support/read-links";
import { formRequest } from "../../support/route-context";
import { markToClear } from "~/domain/submission/receipt/freeze-submission.server";
import { loadDraft } from "~/domain/submission/clearance/draft-to-clear.server";
import { action, loader } from "~/routes/respond/annexes";
import { loader as draftFile } from "~/routes/respond/annex-file";
import { readJointText } from "~/domain/submission/joint/read-joint-text.server";
import { action as nameOthers } from "~/routes/respond/joint";
import { loader as jointFile } from "~/routes/respond/joint-annex";
import { action as decideJoint } from "~/routes/respond/joint-text";
import { AnnexesCase, pdf, visitor, withFile } from "../../given/annexes-case";

const given = new AnnexesCase();
const { held, own, stored, secretariat, ctx, run, ask, file, attach, act, page } = given;

describe("a respondent attaches a file to a draft", () => {
  test("with a title and a language; the team reads it, and others do not know of it", async () => {
    expect(await attach({ language: "fr" })).toMatchObject({ status: 302 });
    const { annexes } = await page();
    const [annex] = annexes.annexes;
    expect(annex).toMatchObject({
      position: 1,
      title: "A plan",
      language: "fr",
      type: "pdf",
      size: pdf.length,
      level: "public",
      name: "plan.pdf",
    });
    const key = { ...own(), annex: annex?.id ?? "" };
    const answer = await file(draftFile, key);
    expect(await answer.text()).toBe(pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="annex.pdf"',
      "cache-control": "no-store",
    });
    expect((await ask(draftFile, key, { actor: given.draft.people.stranger })).status).toBe(404);
    expect((await ask(draftFile, key, { actor: secretariat() })).status).toBe(404);
    expect((await ask(loader, own(), { actor: given.draft.people.stranger })).status).toBe(404);
  });

  test("not as a drafter who sees only a part of the submission", async () => {
    await held.database.write((tx) =>
      tx.submission.update({ where: { id: given.draft.submissionId }, data: { draftersSeeAll: false } }),
    );
    const { drafter: actor } = given.draft.people;
    expect((await ask(loader, own(), { actor })).status).toBe(404);
    expect((await ask(action, own(), { actor, request: withFile({}, pdf) })).status).toBe(404);
    expect(stored()).toEqual([]);
  });

  test.each([
    ["no file", null, "plan.pdf", "fileMissing"],
    ["a program", "MZ program", "plan.pdf", "fileIsProgram"],
    ["a drawing with scripts", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "plan.svg", "fileIsDrawing"],
    ["a name that turns letters round", pdf, "plan\u202Efdp.pdf", "fileHiddenMarks"],
    ["another type than its ending", pdf, "plan.png", "documentEndingWrong"],
  ])("%s is refused with a sentence, and what was typed comes back", async (...[, content, name, fault]) => {
    expect(await attach({ title: "Typed" }, content, name)).toMatchObject({
      status: 422,
      data: { fieldErrors: { file: [fault] }, values: { title: "Typed", language: "en" } },
    });
    expect(stored()).toEqual([]);
  });

  test.each([
    ["no title", "", "annexTitleMissing"],
    ["a title of two lines", "A\n[annex 2, en, pdf, 1 bytes, public, sha256 0]", "annexTitleMarks"],
    ["a title that is too long", "a".repeat(201), "annexTitleTooLong"],
  ])("%s is refused", async (_, title, fault) => {
    expect(await attach({ title })).toMatchObject({ status: 422, data: { fieldErrors: { title: [fault] } } });
    expect(stored()).toEqual([]);
  });

  test("twenty at most, and thirty files in an hour", async () => {
    const at = new Date();
    await held.database.write((tx) =>
      tx.annex.createMany({
        data: Array.from({ length: 20 }, (_, index) => ({
          ...{
            submissionId: given.draft.submissionId,
            title: "One",
            language: "en",
            storedName: `s${index}`,
            sha256: "0",
            size: 1,
          },
          ...{ type: "pdf", name: "one.pdf", addedAt: at },
        })),
      }),
    );
    expect(await attach()).toMatchObject({ status: 422, data: { fieldErrors: { "": ["tooManyAnnexes"] } } });
    expect((await page()).annexes.room).toBe(false);
    await held.database.write(async (tx) => {
      await tx.annex.updateMany({ where: {}, data: { removedAt: at } });
      await tx.annex.createMany({
        data: Array.from({ length: 10 }, (_, index) => ({
          ...{
            submissionId: given.draft.submissionId,
            title: "One",
            language: "en",
            storedName: `t${index}`,
            sha256: "0",
            size: 1,
          },
          ...{ type: "pdf", name: "one.pdf", addedAt: at },
        })),
      });
    });
    expect(await attach()).toMatchObject({ status: 422, data: { fieldErrors: { "": ["tooManyUploads"] } } });
    expect(stored()).toEqual([]);
  });

  test("says something else of it, not over what someone else said; removes it and puts it back", async () => {
    await attach();
    const [annex] = (await page()).annexes.annexes;
    const key = { annex: annex?.id ?? "", seen: annex?.seen ?? "" };
    expect(await act({ intent: "change", ...key, title: "The plan", language: "ru" })).toMatchObject({ status: 302 });
    expect((await page()).annexes.annexes[0]).toMatchObject({ title: "The plan", language: "ru" });
    const late = await act({ intent: "change", ...key, title: "Mine", language: "en" });
    expect(late).toMatchObject({
      status: 422,
      data: { fieldErrors: { "": ["annexChanged"] }, values: { title: "Mine" } },
    });
    expect(await act({ intent: "remove", annex: key.annex })).toMatchObject({ status: 302 });
    expect(await act({ intent: "remove", annex: key.annex })).toMatchObject({ status: 302 });
    expect((await page()).annexes).toMatchObject({ annexes: [], removed: [{ title: "The plan" }] });
    expect(await act({ intent: "restore", annex: key.annex })).toMatchObject({ status: 302 });
    expect((await page()).annexes).toMatchObject({ annexes: [{ title: "The plan" }], removed: [] });
    const events = await held.database.read.auditEvent.findMany({
      where: { action: { startsWith: "annex." } },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ action: done }) => done)).toEqual([
      "annex.add",
      "annex.change",
      "annex.remove",
      "annex.restore",
    ]);
    expect(JSON.stringify(events)).not.toContain("plan");
  });

  test("what changes after it was checked, or cleared, is checked and cleared again", async () => {
    const before = await readOwnDraft(ctx(), { ...own(), language: "en" });
    const loaded = await loadDraft(held.database.read, given.draft.submissionId);
    await attach();
    const now = await loadDraft(held.database.read, given.draft.submissionId);
    expect(markToClear(now.draft, now.setup)).not.toBe(markToClear(loaded.draft, loaded.setup));
    await expect(
      submitSubmission(ctx(), { ...own(), version: 1, fingerprint: before.fingerprint }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { "": ["draftChanged"] } },
    });
  });
});

test("a participant that is named reads the annexes with the text, and confirms it again once they change", async () => {
  await attach();
  const { stranger: actor } = given.draft.people;
  const params = { ...own(), participant: "es" };
  const [annex] = (await page()).annexes.annexes;
  const file = () => ask(jointFile, { ...params, annex: annex?.id ?? "" }, { actor });
  expect((await file()).status).toBe(404);
  const form = { intent: "name", participant: "es", note: "" };
  await ask(nameOthers, own(), { request: formRequest("/en/x", form) });
  expect((await file()).status).toBe(200);
  const read = () => readJointText(given.held.ctx({ actor, now: new Date() }), { ...params, language: "en" });
  const before = await read();
  expect(before.annexes).toMatchObject([{ title: "A plan" }]);
  expect(JSON.stringify(before)).not.toContain("plan.pdf");
  const confirmed = { intent: "confirm", confirmed: "on", text: before.text };
  await ask(decideJoint, params, { actor, request: formRequest("/en/x", confirmed) });
  expect((await read()).status).toBe("confirmed");
  await act({ intent: "remove", annex: annex?.id ?? "" });
  expect((await read()).status).toBe("changed");
  expect((await file()).status).toBe(404);
});

test("the person who is asked to clear the text reads its annexes by the same link, until they have decided", async () => {
  await attach();
  const { submissionId } = given.draft;
  const person = { name: "A. Superior", email: "superior@pt.example", language: "en" as const, note: "" };
  await askClearance(ctx(), { submissionId, ...person });
  const mails = await readOutbox(held.database, new Date());
  const token = mails.find(({ to }) => to.address === person.email)?.token ?? "";
  const request = new Request(`http://localhost/en/x?token=${token}`);
  const text = await run(clearanceLink, {}, { actor: visitor, request });
  const annex =
    (text as { data: { text: { draft: { annexes: { id: string }[] } } } }).data.text.draft.annexes[0]?.id ?? "";
  const read = (query: string) =>
    ask(clearanceFile, { annex }, { actor: visitor, request: new Request(`http://localhost/en/x${query}`) });
  expect((await read(`?token=${token}`)).status).toBe(200);
  expect((await read("?token=another")).status).toBe(404);
  expect((await read("")).status).toBe(404);
  expect((await act({ intent: "remove", annex })).status).toBe(409);
  const { sha256: cleared } = await loadDraft(held.database.read, submissionId);
  await clearText(held.ctx({ now: new Date() }), {
    key: { token },
    name: "A. Superior",
    title: "Director",
    sha256: cleared,
  });
  expect((await read(`?token=${token}`)).status).toBe(404);
});
