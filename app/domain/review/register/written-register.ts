import { documentText, storedText } from "~/domain/review/document/document-texts";
import { known } from "~/domain/review/document/known";
import type { RegisterLine } from "~/domain/review/document/review-document";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { type Language, languages } from "~/language/language";
import { kindOfKey, readDocumentKind } from "./document-kinds";

/** The addresses of a document by language, as they are stored. */
export function readLinks(stored: unknown): { language: Language; url: string }[] {
  const links = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return languages.flatMap((language) => {
    const url = links[language];
    return typeof url === "string" ? [{ language, url }] : [];
  });
}

/** The stored register of a review as its document has it. */
export function writtenRegister(
  { documents, sessions }: Pick<ReviewSetup, "documents" | "sessions">,
  original: Language,
): RegisterLine[] {
  return documents.map((row) => {
    const kind = readDocumentKind(row.kind);
    const links = readLinks(row.links).map(({ language, url }) => [language, url] as const);
    return {
      key: row.key,
      symbol: row.symbol,
      title: documentText(row.title, original),
      ...known({
        kind: kind === kindOfKey(row.key) ? undefined : kind,
        session: sessions.find(({ id }) => id === row.sessionId)?.number,
        issuedOn: row.issuedOn,
        url: row.url,
        links: links.length > 0 ? Object.fromEntries(links) : undefined,
      }),
    };
  });
}

type Place = { original: Language; sessionIds: ReadonlyMap<number, string> };

/** A line of a register as the columns of its row. */
export function storedLine(line: RegisterLine, { original, sessionIds }: Place) {
  const { key, symbol, title, url, kind, session, issuedOn, links } = line;
  return {
    key,
    symbol,
    title: storedText(title, original),
    url: url ?? null,
    kind: kind ?? kindOfKey(key),
    issuedOn: issuedOn ?? null,
    ...known({ links }),
    sessionId: session === undefined ? null : (sessionIds.get(session) ?? null),
  };
}
