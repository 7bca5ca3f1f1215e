import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { type OwnSetUp, readOwnSetUp } from "./own-set-up.server";
import { fingerprintOf } from "./save-set-up.server";
import type { OwnPart } from "./set-up-fields";

/** What every page of the set-up shows: whose it is, and the languages in which its texts are written. */
export type SetUpFrame = { slug: string; shortTitle: ReadText; languages: Language[] };

type Page = { review: string; part: OwnPart; language: Language };

/** The frame of a page for a set-up that was read. */
export function frameOf({ setup, document }: OwnSetUp, language: Language): SetUpFrame {
  return { slug: setup.slug, shortTitle: readText(setup.shortTitle, language), languages: document.languages };
}

/**
 * What the page of one part is made of. `seen` goes with its form, and comes back to `saveSetUp`.
 * @throws DomainError notFound
 */
export async function readSetUpPage(ctx: QueryContext, { review, part, language }: Page) {
  const own = await readOwnSetUp(ctx, review);
  const { document, phase } = own;
  return { frame: frameOf(own, language), seen: fingerprintOf(document, part), document, phase };
}
