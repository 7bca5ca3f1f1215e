import { listQuestions } from "~/domain/review/list-questions.server";
import { toSessionRecord } from "~/domain/review/read-session.server";
import { seenMark } from "~/domain/review/setup/changed-fields";
import { readZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText } from "~/language/localized-text";
import { noteFrame } from "./note-frame";
import { writtenNote } from "./note-content";
import { faultsOfNote } from "./note-faults";
import { type OwnNote, getOwnNote, listOwnNotes } from "./own-notes.server";
import { printedNote } from "./print-note";

type Own = Awaited<ReturnType<typeof listOwnNotes>>;

function headOf({ setup, chosen }: Pick<Own, "setup" | "chosen">, language: Language) {
  return { slug: setup.slug, shortTitle: readText(setup.shortTitle, language), languages: chosen };
}

function lineOf(
  { session, content, status, publishedAt }: OwnNote,
  { chosen }: Pick<Own, "chosen">,
  language: Language,
) {
  const { number, label } = session;
  const faults = status === "none" ? [] : faultsOfNote(content, chosen);
  return { number, label: readText(label, language), status, publishedAt, faults };
}

/**
 * The background notes of a review, a line for each session, for those who write them.
 * @throws DomainError notFound
 */
export async function readNotes(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await listOwnNotes(ctx, review);
  const { timeZone } = own.setup;
  return { head: headOf(own, language), timeZone, notes: own.notes.map((note) => lineOf(note, own, language)) };
}

type Page = { review: string; session: number; language: Language };

/**
 * One note for those who write it: what is stored, in every language, and what it lacks. `seen` goes with its forms and
 * comes back with a save.
 * @throws DomainError notFound
 */
export async function readNoteToWrite(ctx: QueryContext, { language, ...key }: Page) {
  const own = await getOwnNote(ctx, key);
  const { content } = own.note;
  const [original = "en"] = own.chosen;
  return {
    head: headOf(own, language),
    timeZone: own.setup.timeZone,
    ...lineOf(own.note, own, language),
    faults: faultsOfNote(content, own.chosen),
    note: writtenNote(content, original),
    seen: seenMark(content),
  };
}

/**
 * One note as it would be published, with the questions and the agenda of its session.
 * @throws DomainError notFound
 */
export async function readNoteToPublish(ctx: QueryContext, { language, ...key }: Page) {
  const own = await getOwnNote(ctx, key);
  const { session, content } = own.note;
  const questions = await listQuestions(ctx, { reviewId: own.setup.id, session: session.number, language });
  const { agenda, when } = toSessionRecord(session, own.setup, language);
  return {
    head: headOf(own, language),
    timeZone: own.setup.timeZone,
    zoneName: readZoneName(own.setup.zoneName, language),
    ...lineOf(own.note, own, language),
    seen: seenMark(content),
    content: printedNote(content, noteFrame(own.setup, session)),
    agenda,
    when,
    questions,
  };
}
