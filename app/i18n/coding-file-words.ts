import type { ExportedCode, ExportedText } from "~/domain/coding/export/read-coding.server";
import type { CodingWords } from "~/formats/render-coding.server";
import { codeTagWords } from "./code-words";
import { partWords, placeWords } from "./place-words";
import type { Translate } from "./resources.server";

/** The words of the files in which coding leaves the portal. */
export function codingFileWords(t: Translate): CodingWords {
  const codeOf = (code: ExportedCode) => codeTagWords(t, code);
  const classOf = (text: ExportedText) => t(`coding:participantClass.${text.class}`);
  const nameOf = ({ participant }: ExportedText) => participant?.name ?? t("coding:export.withheld");
  const textOf = (text: ExportedText) => `${nameOf(text)}. ${placeWords(t, text)}`;
  const typeOf = (type: ExportedCode["type"]) => t(`coding:codeType.${type}`);
  return {
    document: {
      ...{ codeOf, typeOf, textOf },
      passagesTitle: t("coding:export.passagesTitle"),
      codedTitle: t("coding:export.codedTitle"),
      withoutCode: t("coding:export.withoutCode"),
      nothing: t("coding:export.nothing"),
    },
    project: {
      codeOf,
      classOf,
      nameOf,
      typeOf,
      classVariable: t("coding:filter.class"),
      languageVariable: t("coding:filter.language"),
      languageOf: ({ language }) => language,
      textOf,
    },
    excerpts: {
      codeOf,
      classOf,
      nameOf,
      header: (column) => t(`coding:export.column.${column}`),
      sessionOf: (number) => partWords(t, { number }),
    },
  };
}
