import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { exportReview } from "~/domain/review/document/export/export-review.server";
import { reviewDocumentSchema } from "~/domain/review/document/review-document";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { countStakeholders } from "~/domain/review/meeting/count-stakeholders.server";
import { readCorrected, type TypedInput } from "~/domain/review/meeting/meeting-schema";
import { readMeeting, readMeetingPart } from "~/domain/review/meeting/read-meeting.server";
import { addAttendance, removeAttendance } from "~/domain/review/meeting/record-attendance.server";
import {
  addInput,
  changeInput,
  moveInput,
  recordReply,
  removeInput,
  removeReply,
} from "~/domain/review/meeting/record-inputs.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import { previewParagraphs } from "~/domain/report/facts/preview-paragraphs.server";
import type { CommandContext } from "~/domain/shared/context";
import type { DomainError } from "~/domain/shared/domain-error";
import { signedIn } from "../../../../given/actors";
import escapFile from "../../../../given/reviews/escap-test.json";
import { useDatabase } from "../../../../support/database";

const held = useDatabase({ keep: true });
const now = new Date("2027-06-15T03:00:00Z");
const review = "escap-test";
const session = { review, part: "session-2", language: "en" as const };

let secretariat: CommandContext["actor"];
let ctx: CommandContext;

beforeAll(async () => {
  await refreshReference(held.database, now);
  const { record: _, ...withoutRecord } = escapFile;
  const reviewId = await importAsReview(held.ctx({ now }), reviewDocumentSchema.parse(withoutRecord));
  secretariat = signedIn({ staff: [{ role: "secretariat", reviewId, slug: review }] });
}, 60_000);

beforeEach(async () => {
  ctx = held.ctx({ now, actor: secretariat });
  await held.database.write(async (tx) => {
    await tx.attendance.deleteMany();
    await tx.substantiveInputAssociate.deleteMany();
    await tx.substantiveInput.deleteMany();
    await tx.thematicSession.updateMany({ data: { rightOfReplyById: null } });
    await tx.meetingChange.deleteMany();
  });
});

const statement = (participant: string, more: Partial<TypedInput> = {}): TypedInput => ({
  participant,
  chosen: "",
  onBehalfOf: "",
  capacity: "representative",
  language: "",
  text: "",
  ...more,
});

const attend = (participant: string, part: string | null = session.part) =>
  addAttendance(ctx, { review, part, language: "en", participant, chosen: "" });

const record = () => readMeetingPart(held.ctx({ actor: ctx.actor }), session);
const whole = () => readMeeting(held.ctx({ actor: ctx.actor }), { review, language: "en" });
const speakers = async () => (await record()).inputs.map(({ participant }) => participant.name.text);
const attending = async () => (await record()).attendees.map(({ participant }) => participant.name.text);
const undo = async () => undoChange(ctx, { review, change: (await whole()).latest?.number ?? 0 });

/** What the report says of the session, in a language. */
async function line(language: "en" | "fr" | "ru"): Promise<string> {
  const part = { kind: "session" as const, key: session.part, session: 2 };
  const [paragraph] = await previewParagraphs(held.ctx(), { review, part, language });
  return paragraph?.lines.at(-1)?.text ?? "";
}

const latestInput = async () => {
  const input = (await record()).inputs.at(-1);
  if (!input) throw new Error("no statement");
  return input;
};

describe("two people who correct one statement", () => {
  const correct = (input: string, seen: string, typed: TypedInput) =>
    changeInput(ctx, { ...session, input, seen, typed });

  test("overwrite nothing: the second is shown what the first recorded, and saves both texts brought together", async () => {
    await addInput(ctx, { ...session, typed: statement("Fiji", { text: "As read out." }) });
    const { id, seen } = await latestInput();
    await correct(id, seen, statement("Fiji", { text: "First correction.", onBehalfOf: "Japan" }));
    const second = statement("Fiji", { text: "Second correction." });
    const refused = await correct(id, seen, second).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: "conflict",
      details: { data: { participant: "Fiji", onBehalfOf: ["Japan"], text: "First correction." } },
    });
    const now = await latestInput();
    expect(now.text).toBe("First correction.");
    const { corrected } = readCorrected((refused as DomainError).details.data) ?? { corrected: "" };
    expect(corrected).toBe(now.seen);
    await correct(id, corrected, statement("Fiji", { text: "First and second.", onBehalfOf: "Japan" }));
    expect((await latestInput()).text).toBe("First and second.");
  });

  test("to the same words agree", async () => {
    await addInput(ctx, { ...session, typed: statement("Fiji", { text: "As read out." }) });
    const { id, seen } = await latestInput();
    await correct(id, seen, statement("Fiji", { text: "Corrected." }));
    await correct(id, seen, statement("Fiji", { text: "Corrected." }));
    expect((await latestInput()).text).toBe("Corrected.");
  });
});

test("the number of stakeholders is noted for the report, and left to the record again", async () => {
  await countStakeholders(ctx, { review, count: "65", atLeast: "yes" });
  expect((await whole()).stakeholders).toEqual({ count: 65, atLeast: true });
  await countStakeholders(ctx, { review, count: "", atLeast: undefined });
  expect((await whole()).stakeholders).toBeNull();
  const stranger = { ...ctx, actor: signedIn({ staff: [] }) };
  await expect(countStakeholders(stranger, { review, count: "1", atLeast: undefined })).rejects.toMatchObject({
    code: "notFound",
  });
});

describe("attendance", () => {
  test.each(["fij", "Фиджи", "FJ", "fidji"])(
    "is recorded from the letters %s, whatever language they are in",
    async (typed) => {
      await attend(typed);
      expect(await attending()).toEqual(["Fiji"]);
    },
  );

  test("takes several names at once, and none twice", async () => {
    await attend("Fiji; iom; Japon");
    await expect(attend("Fiji")).rejects.toMatchObject({
      details: { fieldErrors: { participant: ["attendsAlready"] } },
    });
    expect(await attending()).toEqual(["Fiji", "International Organization for Migration", "Japan"]);
  });

  test("asks which participant is meant where several may be", async () => {
    await expect(attend("Korea")).rejects.toMatchObject({
      code: "conflict",
      details: {
        data: {
          field: "participant",
          candidates: expect.arrayContaining([expect.objectContaining({ slug: "kr" })]) as unknown,
        },
      },
    });
    await addAttendance(ctx, { ...session, participant: "Korea", chosen: "kr" });
    expect(await attending()).toEqual(["Republic of Korea"]);
  });

  test("of a part is attendance of the meeting; removed from the meeting, it is removed from every part, and undone", async () => {
    await attend("Fiji");
    await attend("Fiji", "2027-06-16");
    await attend("Fiji", null);
    expect((await whole()).attendees.map(({ parts }) => parts)).toEqual([[null, "session-2", "2027-06-16"]]);
    await removeAttendance(ctx, { review, part: null, participant: "fj" });
    expect((await whole()).attendees).toEqual([]);
    await undo();
    expect((await whole()).attendees.map(({ parts }) => parts)).toEqual([[null, "session-2", "2027-06-16"]]);
  });

  test.each(["session-9", "2027-06-30", "lunch"])("has no part %s", async (part) => {
    await expect(attend("Fiji", part)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("statements", () => {
  test("are in the report at once, in each language and in the right forms", async () => {
    await addInput(ctx, { ...session, typed: statement("fiji", { onBehalfOf: "Palau; Samoa", language: "en" }) });
    expect(await line("en")).toBe("Fiji on behalf of Palau and Samoa.");
    expect(await line("fr")).toBe("les Fidji au nom des Palaos et du Samoa.");
    expect(await line("ru")).toBe("Фиджи от имени Палау и Самоа.");
    await recordReply(ctx, { ...session, participant: "kazakh", chosen: "" });
    expect(await line("en")).toContain("Kazakhstan exercised their right of reply.");
    await removeReply(ctx, session);
    expect(await line("en")).not.toContain("reply");
  });

  test("are corrected, put into another order and removed, and each of it is undone, the latest first", async () => {
    for (const name of ["Fiji", "Japan", "Thailand"]) await addInput(ctx, { ...session, typed: statement(name) });
    const [, japan] = (await record()).inputs;
    const id = japan?.id ?? "";
    await moveInput(ctx, { ...session, input: id, direction: "up" });
    expect(await speakers()).toEqual(["Japan", "Fiji", "Thailand"]);
    await changeInput(ctx, {
      ...session,
      input: id,
      seen: japan?.seen ?? "",
      typed: statement("Indonesia", { text: "Words.", language: "fr" }),
    });
    expect(await speakers()).toEqual(["Indonesia", "Fiji", "Thailand"]);
    expect((await record()).inputs[0]).toMatchObject({ text: "Words.", language: "fr" });
    await removeInput(ctx, { ...session, input: id });
    await addInput(ctx, { ...session, typed: statement("India") });
    expect(await speakers()).toEqual(["Fiji", "Thailand", "India"]);
    const before = [
      ["Fiji", "Thailand"],
      ["Indonesia", "Fiji", "Thailand"],
      ["Japan", "Fiji", "Thailand"],
      ["Fiji", "Japan", "Thailand"],
    ];
    for (const names of before) {
      await undo();
      expect(await speakers()).toEqual(names);
    }
  });

  test("of the opening belong to no session", async () => {
    await addInput(ctx, { ...session, part: "opening", typed: statement("iom") });
    const opening = await readMeetingPart(held.ctx({ actor: ctx.actor }), { ...session, part: "opening" });
    expect(opening.inputs.map(({ participant }) => participant.slug)).toEqual(["iom"]);
    expect(await speakers()).toEqual([]);
    await expect(addInput(ctx, { ...session, part: "2027-06-15", typed: statement("iom") })).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test.each<[string, Partial<TypedInput>, Record<string, string[]>]>([
    ["an unknown name", { participant: "Atlantis" }, { participant: ["participantUnknown"] }],
    ["two speakers", { participant: "Fiji; Japan" }, { participant: ["oneParticipant"] }],
    ["itself", { onBehalfOf: "Fiji" }, { onBehalfOf: ["onBehalfOfItself"] }],
    ["others in person", { onBehalfOf: "Japan", capacity: "personal" }, { onBehalfOf: ["onBehalfInPerson"] }],
  ])("are refused with %s, and nothing is written", async (_what, more, fieldErrors) => {
    const adding = addInput(ctx, { ...session, typed: statement("Fiji", more) });
    await expect(adding).rejects.toMatchObject({ code: "invalid", details: { fieldErrors } });
    expect(await held.database.read.substantiveInput.count()).toBe(0);
  });

  test("are not undone twice, nor by someone who has not seen the latest change", async () => {
    await addInput(ctx, { ...session, typed: statement("Fiji") });
    await attend("Japan");
    await expect(undoChange(ctx, { review, change: 1 })).rejects.toMatchObject({ code: "conflict" });
    await undoChange(ctx, { review, change: 2 });
    await expect(undoChange(ctx, { review, change: 2 })).rejects.toMatchObject({ code: "conflict" });
    expect(await speakers()).toEqual(["Fiji"]);
  });
});

test("every change is in the audit record, without a word that was spoken", async () => {
  await attend("Fiji");
  await addInput(ctx, { ...session, typed: statement("Japan", { text: "Secret words" }) });
  await undo();
  const all = await held.database.read.auditEvent.findMany({ orderBy: { sequence: "asc" } });
  const events = all.slice(-3);
  expect(events.map(({ action, detail }) => [action, (detail as { deed: string }).deed])).toEqual([
    ["meeting.record", "attends"],
    ["meeting.record", "spoke"],
    ["meeting.undo", "spoke"],
  ]);
  expect(JSON.stringify(events)).not.toContain("Secret");
});

test("nobody else writes it", async () => {
  ctx = held.ctx({ now });
  await expect(attend("Fiji")).rejects.toMatchObject({ code: "notFound" });
});

test("the record by part leaves and comes back with the document of the review", async () => {
  await attend("Fiji; iom");
  await attend("Japan", "2027-06-16");
  await attend("Thailand", null);
  await addInput(ctx, { ...session, part: "closing", typed: statement("Thailand", { capacity: "personal" }) });
  await addInput(ctx, {
    ...session,
    typed: statement("Fiji", { onBehalfOf: "Palau", text: "Words.", language: "ru" }),
  });
  const document = await exportReview(held.database.read, review);
  const copy = reviewDocumentSchema.parse({ ...document, review: "copy" });
  await importAsReview(held.ctx({ now }), copy);
  expect((await exportReview(held.database.read, "copy"))?.record).toEqual(document?.record);
  expect(document?.record?.parts?.map(({ part }) => part)).toEqual(["session-2", "2027-06-16", "closing"]);
});
