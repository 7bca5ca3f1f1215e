import type { StoredAnnex } from "~/db/queries/draft/annex-columns";
import { levelOf } from "~/domain/counting/publication-level";
import { type AttachableType, readFileType } from "~/domain/shared/files/file-types";
import { canonicalHeadSchema } from "~/domain/submission/receipt/canonical-text";
import { type Language, toLanguage } from "~/language/language";
import { annexLevelOf, type AnnexLevel, publicAnnexes } from "./annex-rules";

/** An annex as pages show it. */
export type ShownAnnex = {
  position: number;
  title: string;
  language: Language;
  type: AttachableType;
  size: number;
  sha256: string;
  level: AnnexLevel;
};

/** An annex of a draft, which has a name of its own until it is frozen. */
export type DraftAnnex = ShownAnnex & { id: string; name: string };

export function draftAnnexes({ level, annexes }: { level: string; annexes: readonly StoredAnnex[] }): DraftAnnex[] {
  return annexes.map(({ id, title, language, type, size, sha256, name, ...annex }, at) => ({
    ...{ id, name, position: at + 1, title, size, sha256 },
    language: toLanguage(language),
    type: readFileType(type),
    level: annexLevelOf(levelOf(level), annex.level),
  }));
}

/** The annexes of a frozen version, from its canonical head as it is stored. */
export function frozenAnnexes(canonicalHead: unknown): ShownAnnex[] {
  const read = canonicalHeadSchema.safeParse(canonicalHead);
  return read.success ? (read.data.annexes ?? []) : [];
}

/** Those that everybody may read of a published version. */
export function shownToAll(canonicalHead: unknown): ShownAnnex[] {
  return publicAnnexes(frozenAnnexes(canonicalHead));
}
