import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

type PartKey = { review: string; part: string };

/** Where the record of a meeting is entered. */
export const meetingPaths = {
  meeting: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/meeting`, query),
  meetingImport: (language: Language, review: string) => `/${language}/secretariat/${review}/meeting-import`,
  meetingPart: (language: Language, { review, part }: PartKey, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/meeting/${part}`, query),
  meetingNames: (language: Language, review: string) => `/${language}/secretariat/${review}/meeting-names`,
};
