import * as z from "zod";
import { known } from "~/domain/review/document/known";
import type { RegisterLine } from "~/domain/review/document/review-document";
import { changedText, textField, textFields, typedWords } from "~/domain/review/setup/typed-texts";
import { type Language, languages } from "~/language/language";
import { isWebAddress } from "~/language/text/web-address";
import { documentKinds, kindOfKey, longestSymbol } from "./document-kinds";

/** What names a document on its page: its kind, or the session whose background note it is, "session-2". */
const sessionChoice = /^session-([1-9]\d?)$/;

/** What the field "what it is" has for a line. */
export function choiceOf({ key, kind, session }: RegisterLine): string {
  return session === undefined ? (kind ?? kindOfKey(key)) : sessionName(session);
}

/** The value of the field "what it is" for the background note of a session. */
export const sessionName = (session: number): string => `session-${session}`;

const address = z
  .string()
  .trim()
  .max(2000, "footnoteTooLong")
  .refine((typed) => typed === "" || (isWebAddress(typed) && URL.canParse(typed)), "footnoteUrlInvalid")
  .default("");

const day = z
  .string()
  .trim()
  .refine((typed) => typed === "" || z.iso.date().safeParse(typed).success, "dateInvalid")
  .default("");

const isChoice = (typed: string) => sessionChoice.test(typed) || documentKinds.some((kind) => kind === typed);

const namedFields: Record<string, z.ZodType<string>> = {
  ...textFields("title", 1000),
  ...Object.fromEntries(languages.map((language) => [textField("link", language), address])),
};

/** What the page of a document sends. */
export const lineFormSchema = z.object({
  ...(namedFields as object),
  what: z.string().refine(isChoice, "documentKindMissing").default("other"),
  symbol: z.string().trim().max(longestSymbol, "symbolTooLong").default(""),
  issuedOn: day,
  url: address,
  seen: z.string().default(""),
});
export type LineForm = z.output<typeof lineFormSchema>;

/** A line of the register after its form was sent; a symbol that is left empty is not known. */
export function lineOf(form: LineForm, before: RegisterLine, chosen: readonly Language[]): RegisterLine {
  const typed = form as Readonly<Record<string, unknown>>;
  const session = sessionChoice.exec(form.what)?.[1];
  const kind = session === undefined ? documentKinds.find((one) => one === form.what) : "background-note";
  const links = languages.flatMap((language) => {
    const url = chosen.includes(language) ? typed[textField("link", language)] : before.links?.[language];
    return typeof url === "string" && url !== "" ? [[language, url] as const] : [];
  });
  return {
    key: before.key,
    symbol: form.symbol === "" ? null : form.symbol,
    title: changedText(before.title, typedWords(typed, "title"), chosen),
    ...known({
      kind: kind === kindOfKey(before.key) ? undefined : kind,
      session: session === undefined ? undefined : Number(session),
      issuedOn: form.issuedOn === "" ? undefined : form.issuedOn,
      url: form.url === "" ? undefined : form.url,
      links: links.length > 0 ? Object.fromEntries(links) : undefined,
    }),
  };
}

/** What is typed to add a document to the register. */
export const newLineSchema = z.object(textFields("title", 1000));
export type NewLineForm = z.output<typeof newLineSchema>;
