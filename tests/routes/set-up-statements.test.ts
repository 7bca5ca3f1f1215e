import { describe, test } from "vitest";
import { readOutline } from "~/domain/report/outline-set-up/read-outline.server";
import { changeOutline } from "~/domain/report/outline-set-up/change-outline.server";
import { headingField, outlineFormSchema } from "~/domain/report/outline-set-up/outline-form";
import { acceptRegistration } from "~/domain/registration/accept-registration.server";
import { registrationFormSchema } from "~/domain/registration/registration-form.server";
import { sendRegistration } from "~/domain/registration/send-registration.server";
import { readMeetingPart } from "~/domain/review/meeting/read-meeting.server";
import { addInput, changeInput, moveInput, removeInput } from "~/domain/review/meeting/record-inputs.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import { changeSession } from "~/domain/review/sessions/change-session.server";
import { readSessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";
import { sessionFormSchema } from "~/domain/review/sessions/session-form";
import { typedRegistration } from "../given/registrations-case";
import { costsOfSaves } from "./costs-of-saves";
import { now, useDemonstration } from "./demonstration";

/** What a save of a set-up, of the record of a meeting and of a request to take part costs, as in save-statements.test.ts. */
const { held } = useDemonstration();
const review = "ece-demo";
const { staff, costs } = costsOfSaves(held, review);

/** A body that is new is written with its names and aliases, its part in the review and the invitation of its contact. */
const mostToAcceptNew = 29;
/** The lists of a session are objectives, organizers and agenda: each that changes is deleted and written. */
const mostForSession = 14;
/** Two statements of a meeting exchange their places in three steps: no two may have the same one in between. */
const mostToExchange = 13;

describe("those who set a review up", () => {
  const session = 2;
  const setUp = async () => {
    const ctx = await staff("secretariat");
    return { ctx, page: await readSessionSetUp(ctx, { review, session, language: "en" }) };
  };
  const labels = (label: string) => ({ "label-en": label, "label-fr": label, "label-ru": label });

  test("change a session with its organizers, objectives and agenda", async () => {
    const { ctx, page } = await setUp();
    const objectives = page.session.objectives.map(String);
    const [organizer = ""] = page.participants;
    const typed = { ...labels("Another title"), objectives, organizer1: organizer, "item1Title-en": "Opening" };
    const form = sessionFormSchema.parse({ ...typed, seen: page.seen });
    await costs(() => changeSession(ctx, { review, session, form }), mostForSession);
    const next = await setUp();
    const retitled = sessionFormSchema.parse({ ...typed, ...labels("A third title"), seen: next.page.seen });
    await costs(() => changeSession(next.ctx, { review, session, form: retitled }));
  });

  test("change every heading of an outline", async () => {
    const { ctx } = await setUp();
    const { outline } = await readOutline(ctx, { review, language: "en" });
    const headings = (outline?.sections ?? []).flatMap(({ key }) =>
      (["en", "fr", "ru"] as const).map((language) => [`${headingField(key)}-${language}`, `Heading of ${key}`]),
    );
    const stored = Object.entries(outline?.title ?? {}).map(([language, words]) => [`title-${language}`, words]);
    const form = outlineFormSchema.parse({
      ...Object.fromEntries([...stored, ...headings]),
      attribution: outline?.attribution,
    });
    await costs(() => changeOutline(ctx, { review, form }));
  });
});

describe("those who record a meeting", () => {
  const part = { review, part: "session-2", language: "en" as const };
  const typed = { chosen: "", onBehalfOf: "", capacity: "representative" as const, language: "" as const, text: "" };

  test("add a statement for others, correct it, move it, remove it and undo that", async () => {
    const ctx = await staff("secretariat");
    const read = () => readMeetingPart(held.ctx({ actor: ctx.actor, now }), part);
    await read();
    await costs(() => addInput(ctx, { ...part, typed: { ...typed, participant: "Portugal", onBehalfOf: "Spain" } }));
    await costs(() => addInput(ctx, { ...part, typed: { ...typed, participant: "Georgia" } }));
    const input = (await read()).inputs.at(-1);
    const key = { ...part, input: input?.id ?? "" };
    const corrected = { ...typed, participant: "Georgia", text: "Words." };
    await costs(() => changeInput(ctx, { ...key, seen: input?.seen ?? "", typed: corrected }));
    await costs(() => moveInput(ctx, { ...key, direction: "up" }), mostToExchange);
    await costs(() => removeInput(ctx, key));
    const change = (await read()).latest?.number ?? 0;
    await costs(() => undoChange(ctx, { review, change }));
  });
});

test("a request to take part is accepted as a new body", async () => {
  const form = registrationFormSchema.parse(typedRegistration);
  await sendRegistration(held.ctx({ now }), { review, language: "ru", form });
  const { id } = await held.database.read.registration.findFirstOrThrow({ where: { name: form.name } });
  const ctx = await staff("secretariat");
  await costs(() => acceptRegistration(ctx, { review, registration: id, body: "new", other: "" }), mostToAcceptNew);
});
