import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { mostRows, type PlacedFault } from "~/domain/participation/import/import-columns";
import type { ImportPreview } from "~/domain/participation/import/import-participants.server";
import { action as fromFile } from "~/routes/secretariat/participants/add-from-file";
import { loader as template } from "~/routes/secretariat/participants/template";
import { now, path, useReviewWithoutParticipants } from "../../../given/review-without-participants";
import { readOutbox } from "../../../support/read-links";
import { formRequest, settle } from "../../../support/route-context";

const { held, args, slugs } = useReviewWithoutParticipants();

function upload(bytes: Uint8Array<ArrayBuffer> | string, intent = "preview"): Request {
  const form = new FormData();
  form.set("file", new Blob([bytes]), "participants");
  form.set("intent", intent);
  return new Request(`http://localhost${path}/file`, { method: "POST", body: form });
}

type Answer = { status: number; data: { preview?: ImportPreview; file?: string } };
const send = (bytes: Uint8Array<ArrayBuffer> | string, intent?: string) =>
  settle(() => fromFile(args(upload(bytes, intent)))) as Promise<Answer>;
const faultsOf = async (bytes: Uint8Array<ArrayBuffer> | string) => {
  const before = await held.database.read.participant.count();
  const answer = await send(bytes);
  const applied = await send(bytes, "import");
  expect(applied.status).toBe(409);
  expect(applied.data.preview?.faults).toEqual(answer.data.preview?.faults);
  expect([await held.database.read.participant.count(), await slugs()]).toEqual([before, []]);
  return answer.data.preview?.faults ?? [];
};
const only = ([first]: PlacedFault[]) => first && { fault: first.fault, row: first.row, column: first.column };

const heading = "iso2;nameEn;nameRu;class;category;email;countries";
const good = `${heading}
FJ;;;;;fiji@example.org;
;Bridges;Мосты;Stakeholder;Civil society;a@example.org,b@example.org;Fiji,TO
;International Labour Organization;;;;;
`;

describe("a file", () => {
  test("is shown row by row and written only when the person agrees, from the page that showed it", async () => {
    const { data } = await send(good);
    expect(data.preview).toMatchObject({ faults: [], unread: [], counts: { new: 1, known: 2, already: 0, people: 3 } });
    expect(data.preview?.rows.map(({ row, outcome, matched }) => [row, outcome, matched?.slug])).toEqual([
      [2, "known", "fj"],
      [3, "new", undefined],
      [4, "known", "ilo"],
    ]);
    expect(await slugs()).toEqual([]);
    const agreed = formRequest(`${path}/file`, { intent: "import", file: data.file ?? "" });
    expect(await settle(() => fromFile(args(agreed)))).toMatchObject({ status: 302 });
    expect(await slugs()).toEqual(["bridges", "fj", "ilo"]);
    expect((await readOutbox(held.database, now)).map(({ to }) => to.address).sort()).toEqual([
      "a@example.org",
      "b@example.org",
      "fiji@example.org",
    ]);
    const again = await send(good);
    expect(again.data.preview?.counts).toMatchObject({ new: 0, known: 0, already: 3 });
    await send(good, "import");
    expect(await held.database.read.invitation.count()).toBe(3);
  });

  test("may be a workbook, with headings in any language, a byte order mark, or in UTF-16", async () => {
    const rows = [
      ["Nom (français)", "Type de participant", "Catégorie de partie prenante"],
      ["Ponts", "Partie prenante", "Médias"],
    ];
    const book = new Uint8Array(await writeXlsx({ sheets: [{ name: "A", rows }] }));
    expect((await send(book)).data.preview).toMatchObject({ faults: [], counts: { new: 1 } });
    expect((await send(`\ufeff${good}`)).data.preview?.faults).toEqual([]);
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(good, "utf16le")]);
    expect((await send(wide)).data.preview?.faults).toEqual([]);
    const answer = await template(args(new Request(`http://localhost${path}/template/xlsx`), { format: "xlsx" }));
    expect((await send(new Uint8Array(await answer.arrayBuffer()))).data.preview?.faults).toEqual([]);
  });

  test.each([
    ["only a heading", heading, { fault: "empty", row: null, column: null }],
    [
      "another encoding",
      Uint8Array.from([...Buffer.from("nameEn\n"), 0xd0, 0x3f]),
      { fault: "notText", row: null, column: null },
    ],
    ["a quote that is not closed", 'nameEn\n"Bridges\n', { fault: "brokenCsv", column: null }],
    ["a heading twice", "nameEn;Name (English)\nA;B\n", { fault: "headingRepeated", row: 1, column: "nameEn" }],
    ["no column of names", "email\na@example.org\n", { fault: "noName", row: 1, column: null }],
    ["a formula", `${heading}\n;=1+1;;Stakeholder;Media;;\n`, { fault: "formula", row: 2, column: "nameEn" }],
    [
      "an unseen character",
      `${heading}\n;A\u200Bb;;Stakeholder;Media;;\n`,
      { fault: "controlCharacters", row: 2, column: "nameEn" },
    ],
    ["one body twice", `${heading}\nFJ;;;;;;\n;Fiji;;;;;\n`, { fault: "repeated", row: 3, column: "nameEn" }],
    [
      "a new body twice",
      `${heading}\n;Ábc;;;Media;;\n\n;abc;;;Media;;\n`,
      { fault: "repeated", row: 4, column: "nameEn" },
    ],
    ["a code and a name of two", `${heading}\nFJ;France;;;;;\n`, { fault: "ambiguous", row: 2, column: "iso2" }],
    [
      "another class",
      `${heading}\n;European Union;;Stakeholder;;;\n`,
      { fault: "classDiffers", row: 2, column: "class" },
    ],
    ["an unknown State", `${heading}\nZZ;;;;;;\n`, { fault: "unknownState", row: 2, column: "iso2" }],
    ["a wrong address", `${heading}\nFJ;;;;;nobody;\n`, { fault: "emailInvalid", row: 2, column: "email" }],
    [
      "a damaged workbook",
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      { fault: "unpacksTooLarge", row: null, column: null },
    ],
    [
      "a hundred thousand rows",
      `nameEn;category\n${"A;Media\n".repeat(100_000)}`,
      { fault: "tooManyRows", row: mostRows + 2, column: null },
    ],
  ] as const)("with %s changes nothing and says where", async (_, bytes, expected) => {
    expect(only(await faultsOf(bytes))).toMatchObject(expected);
  });

  test("that unpacks to far more than its size is refused unread", async () => {
    const [name, packed] = [Buffer.from("xl/a.xml"), deflateRawSync(Buffer.alloc(60_000_000))];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(100, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(46 + name.length, 12);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    const bomb = Uint8Array.from(Buffer.concat([local, name, packed, entry, name, end]));
    expect(only(await faultsOf(bomb))).toMatchObject({ fault: "unpacksTooLarge" });
  });

  test("with a formula in a workbook names its row", async () => {
    const rows = [
      ["nameEn", "category"],
      ["Bridges", "Media"],
    ];
    const cells = new Map([["1,0", { formula: "CONCAT(1,2)", value: "12" }]]);
    const book = new Uint8Array(await writeXlsx({ sheets: [{ name: "A", rows, cells }] }));
    expect(only(await faultsOf(book))).toMatchObject({ fault: "formula", row: 2 });
  });

  test("that is too large is refused, and one that is no file is asked for", async () => {
    expect(await send("a".repeat(2 * 1024 * 1024 + 1))).toMatchObject({
      status: 422,
      data: { fieldErrors: { file: ["fileTooLarge"] } },
    });
    expect(await send("")).toMatchObject({ status: 422, data: { fieldErrors: { file: ["fileMissing"] } } });
  });
});
