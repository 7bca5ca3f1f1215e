import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

type PartKey = { review: string; part: string };

type DocumentKey = { review: string; document: string };
type NoteKey = { review: string; session: number };

/** Where the record of a meeting is entered, and the papers for it are written. */
export const meetingPaths = {
  meeting: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/meeting`, query),
  meetingImport: (language: Language, review: string) => `/${language}/secretariat/${review}/meeting-import`,
  meetingPart: (language: Language, { review, part }: PartKey, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/meeting/${part}`, query),
  notes: (language: Language, review: string) => `/${language}/secretariat/${review}/notes`,
  note: (language: Language, { review, session }: NoteKey, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/notes/${session}`, query),
  notePublication: (language: Language, { review, session }: NoteKey) =>
    `/${language}/secretariat/${review}/notes/${session}/publication`,
  documents: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/documents`, query),
  document: (language: Language, { review, document }: DocumentKey, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/documents/${document}`, query),
  documentFiles: (language: Language, { review, document }: DocumentKey, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/documents/${document}/files`, query),
  meetingNames: (language: Language, review: string) => `/${language}/secretariat/${review}/meeting-names`,
};
