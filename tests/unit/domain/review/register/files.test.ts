import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { addLine } from "~/domain/review/register/add-line.server";
import { addFile } from "~/domain/review/register/files/add-file.server";
import { readDocumentFile } from "~/domain/review/register/files/read-file.server";
import { removeFile } from "~/domain/review/register/files/remove-file.server";
import { newLineSchema } from "~/domain/review/register/line-form";
import { removeLine } from "~/domain/review/register/remove-line.server";
import { readReview } from "~/domain/review/read-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { loader as download } from "~/routes/public/document-file";
import { action as send } from "~/routes/secretariat/documents/files";
import { createSetUpCase, type SetUpCase } from "../../../../given/set-up-case";
import { openDocument, pdf, utf8 as bytes } from "../../shared/files/made-files";
import { useDatabase } from "../../../../support/database";
import { routeContext, settle } from "../../../../support/route-context";

const held = useDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-register-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const odt = openDocument();

describe("the files of a document", () => {
  const review = "ece-new";
  let given: SetUpCase;
  let document: string;
  let cleared = 0;

  const as = (): CommandContext =>
    held.ctx({
      actor: given.secretariat,
      write: async (work, options) => {
        const result = await held.database.write(work);
        if (options?.publishes) cleared += 1;
        return result;
      },
    });
  const add = (content: Uint8Array, fileName = "agenda.pdf") =>
    addFile(as(), { review, document, language: "fr", bytes: content, fileName, folder, scanner: null });
  const read = () => readDocumentFile(as(), { review, document, file: "fr", language: "en", folder });
  const listed = async () =>
    (await readReview(as(), { reviewId: given.review.id, language: "fr" })).documents[0]?.files;

  beforeEach(async () => {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    given = await createSetUpCase(held.database, { phase: "open" });
    document = await addLine(as(), { review, form: newLineSchema.parse({ "title-en": "Agenda" }) });
    cleared = 0;
  });

  test("are stored under a random name with their SHA-256, replaced, and gone at once when removed", async () => {
    await add(pdf);
    expect(cleared).toBe(1);
    expect(await listed()).toEqual([{ language: "fr", type: "pdf", size: pdf.byteLength }]);
    const [stored = ""] = readdirSync(folder);
    expect(stored).toMatch(/^[0-9a-f-]{36}$/);
    const row = await held.database.read.reviewDocumentFile.findFirstOrThrow();
    expect(row.sha256).toBe(createHash("sha256").update(pdf).digest("hex"));
    expect(readFileSync(path.join(folder, stored))).toEqual(Buffer.from(pdf));
    await add(odt, "agenda.odt");
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await read()).toMatchObject({ type: "odt" });
    await removeFile(as(), { review, document, language: "fr", folder });
    expect(cleared).toBe(3);
    expect(readdirSync(folder)).toEqual([]);
    await expect(read()).rejects.toMatchObject({ code: "notFound" });
    const events = await held.database.read.auditEvent.findMany({ where: { action: { startsWith: "document." } } });
    expect(events.map(({ action }) => action)).toEqual([
      "document.add",
      "document.addFile",
      "document.addFile",
      "document.removeFile",
    ]);
  });

  test("leave nothing behind where they are refused, or when their document is removed", async () => {
    expect(await add(bytes("words"))).toBe("documentTypeRefused");
    expect(readdirSync(folder)).toEqual([]);
    await add(pdf);
    await removeLine(as(), { review, document, folder });
    expect(readdirSync(folder)).toEqual([]);
    expect(await held.database.read.reviewDocumentFile.count()).toBe(0);
  });

  test("are uploaded with a form and downloaded under a name of the portal; what is too large is not read", async () => {
    const settings = { databasePath: path.join(folder, "database.db") };
    const context = (actor?: CommandContext["actor"]) =>
      routeContext(held.database, { settings, ...(actor ? { actor } : {}) });
    const params = { lang: "en", review, document };
    const upload = (content: Uint8Array, name: string, length?: number) => {
      const form = new FormData();
      form.append("language", "fr");
      form.append("file-fr", new File([new Uint8Array(content)], name));
      const headers = length === undefined ? {} : { "Content-Length": String(length) };
      const request = new Request("http://localhost/en/x", { method: "POST", body: form, headers });
      return settle(() => send({ request, params, context: context(given.secretariat) }));
    };
    expect(await upload(pdf, "x\u202Efdp.pdf")).toMatchObject({
      status: 422,
      data: { fieldErrors: { "file-fr": ["fileHiddenMarks"] } },
    });
    expect(await upload(pdf, "agenda.pdf", 1024 ** 3)).toMatchObject({ status: 413 });
    expect(await upload(pdf, '"><script>.pdf')).toMatchObject({ status: 422 });
    expect(await upload(pdf, "agenda.pdf")).toMatchObject({ status: 302 });
    const request = new Request("http://localhost/en/y");
    const answer = await download({ request, params: { ...params, file: "fr" }, context: context() });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="ece-new-${document}-fr.pdf"`,
      "cache-control": "no-cache",
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
    const other = { request, params: { ...params, file: "en" }, context: context() };
    expect(await settle(() => download(other))).toMatchObject({ status: 404 });
  });
});
