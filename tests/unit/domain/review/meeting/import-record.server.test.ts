import { beforeAll, describe, expect, test } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { reviewDocumentSchema } from "~/domain/review/document/review-document";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { importRecord, previewImport } from "~/domain/review/meeting/import/import-record.server";
import { mostRows } from "~/domain/review/meeting/import/record-table.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import type { CommandContext } from "~/domain/shared/context";
import { importWords } from "~/i18n/import-words.server";
import { signedIn } from "../../../../given/actors";
import escapFile from "../../../../given/reviews/escap-test.json";
import { useDatabase } from "../../../../support/database";

const held = useDatabase({ keep: true });
const now = new Date("2027-06-15T03:00:00Z");
const review = "escap-test";
let ctx: CommandContext;

beforeAll(async () => {
  await refreshReference(held.database, now);
  const { record: _, ...withoutRecord } = escapFile;
  const reviewId = await importAsReview(held.ctx({ now }), reviewDocumentSchema.parse(withoutRecord));
  ctx = held.ctx({ now, actor: signedIn({ staff: [{ role: "secretariat", reviewId, slug: review }] }) });
}, 60_000);

const asked = (text: string) => ({ review, text, words: importWords(), language: "en" as const });
const faultsOf = async (text: string) =>
  (await previewImport(ctx, asked(text))).faults.map(({ line, key, detail }) => [line, key, detail]);
const written = async () => [
  await held.database.read.attendance.count(),
  await held.database.read.substantiveInput.count(),
  await held.database.read.meetingChange.count(),
];

describe("a table with a fault names the line, and nothing is written", () => {
  const head = "Kind,Part,Participant,On behalf of";
  test.each<[string, string, unknown[][]]>([
    ["an unknown name", `${head}\nAttendance,,Fiji,\nAttendance,,Atlantis,`, [[3, "unknownName", "Atlantis"]]],
    [
      "a formula",
      `${head}\nAttendance,,"=HYPERLINK(""http://x.example"")",`,
      [[2, "unknownName", '=HYPERLINK("http://x.example")']],
    ],
    ["a name of several", `${head}\nStatement,2,Korea,`, [[2, "severalNames", "Korea"]]],
    [
      "an unknown part",
      `${head}\nAttendance,9,Fiji,\nAttendance,2027-06-30,Fiji,`,
      [
        [2, "unknownPart", "9"],
        [3, "unknownPart", "2027-06-30"],
      ],
    ],
    ["an unknown kind", `${head}\nDance,1,Fiji,`, [[2, "unknownKind", "Dance"]]],
    ["a statement nowhere", `${head}\nStatement,,Fiji,`, [[2, "statementNeedsPart", ""]]],
    ["the same twice", `${head}\nAttendance,1,Fiji,\nAttendance,1,Фиджи,`, [[3, "repeated", "2"]]],
    ["an open quotation mark", `${head}\nAttendance,1,"Fiji,`, [[2, "notCsv", ""]]],
    ["a wrong encoding", `${head}\nAttendance,1,C\ufffdte d'Ivoire,`, [[2, "encoding", ""]]],
    ["no columns", "a,b\n1,2", [[1, "noColumn", "Kind, Participant"]]],
    ["no rows", head, [[null, "empty", ""]]],
    ["too many rows", `${head}\n${"Attendance,,Fiji,\n".repeat(100_000)}`, [[null, "tooManyRows", String(mostRows)]]],
  ])("%s", async (_what, text, faults) => {
    const before = await written();
    expect(await faultsOf(text)).toEqual(faults);
    expect((await importRecord(ctx, asked(text))).faults.length).toBeGreaterThan(0);
    expect(await written()).toEqual(before);
  });
});

test("a table in another language, with semicolons and a byte order mark, is recorded as a whole and undone as a whole", async () => {
  const text =
    '\ufeffВид;Часть;Участник;От имени\r\nВыступление;Открытие;МОМ;\r\nВыступление;2;Fidji;"Палау; Самоа"\r\n' +
    "Присутствие;2;Япония;\r\nПрисутствие;2027-06-16;JP;\r\nПраво на ответ;2;Казахстан;";
  const before = await written();
  const preview = await previewImport(ctx, asked(text));
  expect(preview.faults).toEqual([]);
  expect(preview.rows.map(({ participant, onBehalfOf }) => [participant, ...onBehalfOf])).toEqual([
    ["International Organization for Migration"],
    ["Fiji", "Palau", "Samoa"],
    ["Japan"],
    ["Japan"],
    ["Kazakhstan"],
  ]);
  expect(await written()).toEqual(before);
  await importRecord(ctx, asked(text));
  expect(await written()).toEqual([2, 2, 1]);
  const again = await previewImport(ctx, asked(text));
  expect(again.rows.map(({ known }) => known)).toEqual([false, false, true, true, true]);
  await undoChange(ctx, { review, change: 1 });
  expect(await written()).toEqual([0, 0, 1]);
});
