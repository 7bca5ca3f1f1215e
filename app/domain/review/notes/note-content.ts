import * as z from "zod";
import { documentText, storedText } from "~/domain/review/document/document-texts";
import { known } from "~/domain/review/document/known";
import type { DocumentNote } from "~/domain/review/document/review-document";
import { footnoteTypes } from "~/domain/report/content/footnote-types";
import type { Language } from "~/language/language";
import { localizedTextSchema } from "~/language/localized-text";

/**
 * The background note of a session has a fixed skeleton: introduction, overview of progress, guiding questions, agenda. The
 * secretariat writes the first two; the others are those of the session.
 */
export const noteParts = ["introduction", "overview"] as const;
export type NotePart = (typeof noteParts)[number];

/** The most footnotes that a note has: as many as its form has room for. */
export const mostFootnotes = 50;

const footnoteSchema = z.strictObject({
  type: z.enum(footnoteTypes),
  text: localizedTextSchema,
  url: z.string().nullable(),
});

/** A note as it is stored. Blank lines part paragraphs; `[2]` in a text is the mark of the second footnote. */
export const noteContentSchema = z.strictObject({
  introduction: localizedTextSchema,
  overview: localizedTextSchema,
  footnotes: z.array(footnoteSchema),
});

export type NoteContent = z.infer<typeof noteContentSchema>;

export const emptyNote: NoteContent = { introduction: {}, overview: {}, footnotes: [] };

/** A note as a document or a form has it, as it is stored. */
export function storedNote({ introduction, overview, footnotes = [] }: DocumentNote, original: Language): NoteContent {
  return {
    introduction: storedText(introduction, original),
    overview: storedText(overview, original),
    footnotes: footnotes.map(({ type, text, url }) => ({ type, text: storedText(text, original), url: url ?? null })),
  };
}

/** A stored note as a document has it. */
export function writtenNote({ introduction, overview, footnotes }: NoteContent, original: Language): DocumentNote {
  const written = footnotes.map(({ type, text, url }) => ({
    type,
    text: documentText(text, original),
    ...known({ url }),
  }));
  return {
    introduction: documentText(introduction, original),
    overview: documentText(overview, original),
    ...known({ footnotes: written.length > 0 ? written : undefined }),
  };
}
