import * as z from "zod";
import { type Language, languages } from "~/language/language";
import { cleanText } from "~/language/text/clean-text";
import { isWebAddress } from "~/language/text/web-address";
import { languagesOf, type LocalizedText, localizedTextSchema, type TextStatus } from "~/language/localized-text";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { type FootnoteType, footnoteTypes } from "~/domain/report/content/footnote-types";

const line = z.string().trim().max(2000, "footnoteTooLong").transform(cleanText).default("");

export const footnoteFormSchema = z.object({
  /** Empty for a new footnote. */
  footnote: z.string().default(""),
  before: z.string().default(""),
  /** Empty where the text and the address are to tell. */
  type: z.enum(["", ...footnoteTypes], "footnoteTypeMissing").default(""),
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

/** A text that is an address alone is the address of a link. */
function addressIn(form: FootnoteForm): string {
  const written = new Set(languages.map((language) => form[`note-${language}`]).filter(Boolean));
  const [only = ""] = written;
  return form.url === "" && written.size === 1 && isWebAddress(only) ? only : form.url;
}

/** "A/RES/73/195, para. 4", "p. 12": what the words of a footnote refer to. */
function guessType(texts: string[], url: string): FootnoteType {
  if (texts.some((text) => /(?<![\p{L}\p{N}])[A-Z]+(?:\/[A-Z0-9.]+){2,}/u.test(text))) return "instrument";
  if (texts.some((text) => /(?<!\p{L})(?:pp?|pages?|с|стр)\.?\s?\d/iu.test(text))) return "publication";
  if (url !== "") return texts.length === 0 ? "link" : "titled-link";
  return "caveat";
}

/**
 * The columns that a form fills; null where it has no words. A bare link shows its address, so it needs none. Where no
 * type is chosen, the words and the address tell.
 */
export function typedFootnote(form: FootnoteForm, original: string | null) {
  const url = addressIn(form);
  const anchor = typedAnchor(form);
  const bareLink = url !== form.url;
  const text = bareLink ? {} : typedText(form, original);
  const words = languagesOf(text).map((language) => text[language]?.text ?? "");
  const type = form.type === "" || bareLink ? guessType(words, url) : form.type;
  if (words.length > 0) return { type, text, url: url === "" ? null : url, anchor };
  if (type !== "link" || url === "") return null;
  const bare = Object.fromEntries(languages.map((language) => [language, stated(url, "original")] as const));
  return { type, text: bare, url, anchor };
}

/** Errors by field: the words that a mark is to follow must be in the text of their language. */
export function anchorErrors(form: FootnoteForm, texts: LocalizedText): Record<string, string[]> {
  const missing = languages.filter((language) => {
    const words = form[`anchor-${language}`];
    return words !== "" && !(texts[language]?.text ?? "").includes(words);
  });
  return Object.fromEntries(missing.map((language) => [`anchor-${language}`, ["footnoteAnchorMissing"]]));
}
