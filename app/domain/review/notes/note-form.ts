import * as z from "zod";
import { footnoteTypes } from "~/domain/report/content/footnote-types";
import { footnoteFormSchema, typedFootnote } from "~/domain/report/paragraph/footnote-form";
import { changedText, textField, textFields, typedWords } from "~/domain/review/setup/typed-texts";
import { documentText, storedText } from "~/domain/review/document/document-texts";
import { isWebAddress } from "~/language/text/web-address";
import type { Language } from "~/language/language";
import { mostFootnotes, type NoteContent, type NotePart, noteParts } from "./note-content";

/** The names of the fields of one footnote; `text` is that of a text in every language. */
export function footnoteFields(place: number) {
  return { type: `footnote-${place}-type`, url: `footnote-${place}-url`, text: `footnote-${place}` };
}

/** One, two … up to the last place of a list. */
export const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** How many places for footnotes the form shows: those that are there and a few more. */
export const shownFootnotes = (count: number): number => Math.min(mostFootnotes, count + 3);

const url = z
  .string()
  .trim()
  .max(2000, "footnoteTooLong")
  .refine((typed) => typed === "" || isWebAddress(typed), "footnoteUrlInvalid")
  .default("");

const namedFields: Record<string, z.ZodType<string>> = {
  ...Object.fromEntries(noteParts.flatMap((part) => Object.entries(textFields(part)))),
  ...Object.fromEntries(
    places(mostFootnotes).flatMap((place) => {
      const names = footnoteFields(place);
      const type = z.enum(["", ...footnoteTypes], "footnoteTypeMissing").default("");
      return [[names.type, type], [names.url, url], ...Object.entries(textFields(names.text, 2000))];
    }),
  ),
};

/** What the page on which a note is written sends. */
export const noteFormSchema = z.object({ ...(namedFields as object), seen: z.string().default("") });
export type NoteForm = z.output<typeof noteFormSchema>;

type Asked = { before: NoteContent; chosen: readonly Language[] };

/**
 * The note that a form makes of the one before. A footnote whose fields are all empty is left out; `places` says in which
 * places the others were, so that the marks can follow.
 */
export function typedNote(form: NoteForm, { before, chosen }: Asked): { content: NoteContent; places: number[] } {
  const typed = form as Readonly<Record<string, unknown>>;
  const [original = "en"] = chosen;
  const part = (name: NotePart) =>
    storedText(changedText(documentText(before[name], original), typedWords(typed, name), chosen), original);
  const footnotes = places(mostFootnotes).flatMap((place) => {
    const names = footnoteFields(place);
    const words = Object.fromEntries(
      chosen.map((language) => [`note-${language}`, typed[textField(names.text, language)]] as const),
    );
    const sent = footnoteFormSchema.parse({ ...words, type: typed[names.type], url: typed[names.url] });
    const note = typedFootnote(sent, original);
    return note ? [{ place, note: { type: note.type, text: note.text, url: note.url } }] : [];
  });
  const content = {
    introduction: part("introduction"),
    overview: part("overview"),
    footnotes: footnotes.map(({ note }) => note),
  };
  return { content, places: footnotes.map(({ place }) => place) };
}
