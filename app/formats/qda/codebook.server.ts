import { groupCodes } from "~/domain/coding/codebook/code-view";
import type { CodeType } from "~/domain/coding/coding-schema";
import type { CodingExport } from "~/domain/coding/export/read-coding.server";
import { declaration, element, textElement } from "./xml";
import { guidOf } from "./guid.server";

export type QdaWords = {
  /** The name of a type of codes, under which they are listed in the codebook. */
  typeOf: (type: CodeType) => string;
  /** A code as it is named among those of other types. */
  codeOf: (code: CodingExport["codes"][number]) => string;
};

/** The codes of a review, each below its type, which is no code itself. */
export function codesElement({ review, codes }: CodingExport, words: QdaWords): string {
  const groups = groupCodes(codes).map((group) => {
    const own = group.codes.map((code) =>
      element(
        "Code",
        { guid: code.id, name: words.codeOf(code), isCodable: true },
        textElement("Description", code.description?.text),
      ),
    );
    const attributes = { guid: guidOf(review.slug, group.type), name: words.typeOf(group.type), isCodable: false };
    return element("Code", attributes, own.join(""));
  });
  return element("Codes", {}, groups.join(""));
}

/** A codebook as REFI-QDA exchanges it (.qdc, QDA-XML 1.0). */
export function renderQdc(coding: CodingExport, words: QdaWords): string {
  const attributes = { xmlns: "urn:QDA-XML:codebook:1.0", origin: "Rapporteur" };
  return declaration + element("CodeBook", attributes, codesElement(coding, words));
}
