import * as z from "zod";
import { type Language, languages } from "~/language/language";
import { cleanText } from "~/language/text/clean-text";
import { isWebAddress } from "~/language/text/web-address";
import { type LocalizedText, localizedTextSchema, type TextStatus } from "~/language/localized-text";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { footnoteTypes } from "~/domain/report/content/footnote-types";

const line = z.string().trim().max(2000, "paragraphTooLong").transform(cleanText).default("");

export const footnoteFormSchema = z.object({
  /** Empty for a new footnote. */
  footnote: z.string().default(""),
  before: z.string().default(""),
  type: z.enum(footnoteTypes, "footnoteTypeMissing"),
  url: line.refine((url) => url === "" || isWebAddress(url), "footnoteUrlInvalid"),
  "note-en": line,
  "note-fr": line,
  "note-ru": line,
  "anchor-en": line,
  "anchor-fr": line,
  "anchor-ru": line,
});

export type FootnoteForm = z.infer<typeof footnoteFormSchema>;

type FootnoteColumns = { type: string; text: unknown; url: string | null; anchor: unknown };

export type DraftFootnote = {
  id: string;
  type: (typeof footnoteTypes)[number];
  texts: Partial<Record<Language, string>>;
  anchors: Partial<Record<Language, string>>;
  url: string;
  /** What is saved now, as canonical JSON: a save names it, so that nobody's change is overwritten unseen. */
  before: string;
};

const anchorSchema = z.partialRecord(z.enum(languages), z.string());

/** A footnote as the editor's form shows it. */
export function draftFootnote({ id, ...row }: FootnoteColumns & { id: string }): DraftFootnote {
  const { type, text, url, anchor } = row;
  const texts = localizedTextSchema.parse(text);
  const shown = languages.map((language) => [language, texts[language]?.text ?? ""] as const);
  return {
    id,
    type: footnoteTypes.find((known) => known === type) ?? "caveat",
    texts: Object.fromEntries(shown),
    anchors: anchor === null ? {} : anchorSchema.parse(anchor),
    url: url ?? "",
    before: canonicalJson({ type, text, url, anchor }),
  };
}

function stated(text: string, status: TextStatus) {
  return { text, status };
}

/** The original is in the language of the paragraph, or else in the first language that has words. */
function typedText(form: FootnoteForm, original: string | null): LocalizedText {
  const written = languages.filter((language) => form[`note-${language}`] !== "");
  const source = written.find((language) => language === original) ?? written[0];
  const entries = written.map((language) => {
    const status = language === source ? "original" : "unofficial";
    return [language, stated(form[`note-${language}`], status)] as const;
  });
  return Object.fromEntries(entries);
}

function typedAnchor(form: FootnoteForm): Partial<Record<Language, string>> | null {
  const anchored = languages.filter((language) => form[`anchor-${language}`] !== "");
  if (anchored.length === 0) return null;
  return Object.fromEntries(anchored.map((language) => [language, form[`anchor-${language}`]] as const));
}

/** The columns that a form fills; null where it has no words. A bare link shows its address, so it needs none. */
export function typedFootnote(form: FootnoteForm, original: string | null) {
  const { type, url } = form;
  const anchor = typedAnchor(form);
  const text = typedText(form, original);
  if (Object.keys(text).length > 0) return { type, text, url: url === "" ? null : url, anchor };
  if (type !== "link" || url === "") return null;
  const bare = Object.fromEntries(languages.map((language) => [language, stated(url, "original")] as const));
  return { type, text: bare, url, anchor };
}
