import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import type { OwnSetUp } from "./own-set-up.server";

/** What every page of the set-up shows: whose it is, and the languages in which its texts are written. */
export type SetUpHead = { slug: string; shortTitle: ReadText; languages: Language[] };

export function headOf({ setup, document }: Pick<OwnSetUp, "setup" | "document">, language: Language): SetUpHead {
  return { slug: setup.slug, shortTitle: readText(setup.shortTitle, language), languages: document.languages };
}
