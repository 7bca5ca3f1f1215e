import { seenMark } from "~/domain/review/setup/changed-fields";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText } from "~/language/localized-text";
import { readDocumentKind } from "./document-kinds";
import { choiceOf } from "./line-form";
import { getOwnLine, getOwnRegister, type LineKey, type OwnRegister } from "./own-register.server";

function headOf({ setup, chosen }: Pick<OwnRegister, "setup" | "chosen">, language: Language) {
  return { slug: setup.slug, shortTitle: readText(setup.shortTitle, language), languages: chosen };
}

/**
 * The document register of a review for those who keep it, in its order.
 * @throws DomainError notFound
 */
export async function readRegister(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await getOwnRegister(ctx, review);
  const { sessions } = own.setup;
  const rows = own.setup.documents.map(({ key, symbol, title, kind, issuedOn, sessionId }) => ({
    key,
    symbol,
    issuedOn,
    title: readText(title, language),
    kind: readDocumentKind(kind),
    session: sessions.find(({ id }) => id === sessionId)?.number ?? null,
    untitled: own.chosen.filter((one) => !own.lines.find((line) => line.key === key)?.title[one]),
  }));
  return { head: headOf(own, language), rows };
}

export type RegisterPage = Awaited<ReturnType<typeof readRegister>>;

/**
 * One document of the register for those who keep it. `seen` goes with its form and comes back with a save.
 * @throws DomainError notFound
 */
export async function readLine(ctx: QueryContext, { language, ...key }: LineKey & { language: Language }) {
  const own = await getOwnLine(ctx, key);
  const sessions = own.setup.sessions.map(({ number, label }) => ({ number, label: readText(label, language) }));
  return {
    head: headOf(own, language),
    line: own.line,
    title: readText(own.row.title, language),
    what: choiceOf(own.line),
    sessions,
    files: own.row.files.map(({ language: written, name, size }) => ({ language: written, name, size })),
    seen: seenMark(own.line),
  };
}

export type LinePage = Awaited<ReturnType<typeof readLine>>;
