import type { Language } from "~/language/language";
import { paragraphAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";

type Place = {
  /** Of the portal, e.g. https://review.example.org; null where it is not known. */
  origin: string | null;
  review: string;
  language: Language;
  version?: number | undefined;
};

/** The full address at which a paragraph of the published report shows its sources, for files that leave the portal. */
export function evidenceAddress({ origin, review, language, version }: Place): ((key: string) => string) | undefined {
  if (origin === null) return undefined;
  return (paragraph) => {
    const page =
      version === undefined
        ? paths.report(language, review, { paragraph })
        : paths.reportVersion(language, { review, version }, { paragraph });
    return origin + anchor(page, paragraphAnchor(paragraph));
  };
}
