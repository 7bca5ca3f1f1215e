import type { Language } from "~/language/language";
import { localizedTextSchema } from "~/language/localized-text";

/**
 * "dropped": set aside by its author instead of being saved. "restored": an earlier text that was brought back. "split",
 * "joined": what is left where a paragraph was split, or what two paragraphs make together.
 */
export const versionOrigins = ["dropped", "restored", "split", "joined"] as const;
export type VersionOrigin = (typeof versionOrigins)[number];

export type RevisionRow = {
  revision: number;
  text: unknown;
  savedById: string | null;
  savedAt: Date;
  origin: string | null;
};

export type TextVersion = {
  /** The revision that holds the text. */
  revision: number;
  text: string;
  savedById: string | null;
  savedAt: Date;
  origin: VersionOrigin | null;
};

/** Saves of one person within this many milliseconds are one version: the last of them. */
const together = 10 * 60_000;

/** Nothing but more typing: a text that loses more than a fifth at once is a version of its own. */
function continues(last: TextVersion | undefined, next: TextVersion): boolean {
  if (!last || last.origin === "dropped" || next.origin !== null || last.savedById !== next.savedById) return false;
  return next.savedAt.getTime() - last.savedAt.getTime() < together && next.text.length >= last.text.length * 0.8;
}

function versionOf({ text, origin, ...row }: RevisionRow, language: Language): TextVersion {
  const words = localizedTextSchema.parse(text ?? {})[language]?.text ?? "";
  return { ...row, text: words, origin: versionOrigins.find((known) => known === origin) ?? null };
}

/** The versions of a paragraph's text in one language, the latest first; `rows` in the order of their revisions. */
export function textVersions(rows: readonly RevisionRow[], language: Language): TextVersion[] {
  const versions: TextVersion[] = [];
  let saved = "";
  for (const row of rows) {
    const next = versionOf(row, language);
    if (next.text === saved) continue;
    if (continues(versions.at(-1), next)) versions.pop();
    versions.push(next);
    if (next.origin !== "dropped") saved = next.text;
  }
  return versions.reverse();
}
