import type { useDraftOfAllKinds } from "../../../given/draft-of-all-kinds";
import { readOwnQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { previewUpload, type UploadPreview } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import { renderQuestionnaire } from "~/formats/docx/questionnaire/render-questionnaire.server";
import { translatorFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";

type Draft = ReturnType<typeof useDraftOfAllKinds>;

/** Texts with what word processors change most easily; invented. */
export const hardTexts: [session: number, question: number, language: Language, text: string][] = [
  [
    1,
    1,
    "en",
    "First paragraph.\n\nSecond, with a line end\nand another.\n\n– one\n– two\n  – deeper\n    – and deeper\n– three\n\nMiddle.\n\n1) a\n  – b\n2) c\n\n1. one\n2. two\n\n3. three\n4. four\n\n• dot\n• dot\n\nThen:\n– alone [1], https://example.org/a\n\n1. last\n\n[1] Decree 5.",
  ],
  [1, 2, "ru", "Ответ на русском языке: «кавычки», тире — и № 5.\n\n1. Первый\n2. Второй"],
  [1, 3, "fr", "  Espaces  doubles et insécables\u00a0: « oui »\u202f; trait\u2011d’union.\tTabulation."],
  [
    2,
    1,
    "en",
    'Signs & <tags> "quotes" \u{1f30d} e\u0301 soft\u00adhyphen \u200bzero.\n\n\n\nAfter many blank lines.  '.normalize(
      "NFC",
    ),
  ],
];

export async function writtenAnswers(draft: Draft): Promise<void> {
  for (const [session, question, language, text] of hardTexts)
    await draft.save(session, question, { kind: "text", text, language });
}

/** The questionnaire of the draft as a file, and what a file would change in it. */
export function questionnaireFiles(draft: Draft) {
  const submissionId = () => draft.given().submissionId;
  return {
    write: async (language: Language, withAnswers = true) => {
      const query = { submissionId: submissionId(), language, withAnswers };
      return renderQuestionnaire(await readOwnQuestionnaire(draft.mine(), query), translatorFor(language));
    },
    fault: async (bytes: Uint8Array) => {
      const result = await previewUpload(draft.mine(), { submissionId: submissionId(), language: "en", bytes });
      return "fault" in result ? result.fault : null;
    },
    preview: async (bytes: Uint8Array): Promise<UploadPreview> => {
      const result = await previewUpload(draft.mine(), { submissionId: submissionId(), language: "en", bytes });
      if ("fault" in result) throw new Error(`The file is refused: ${result.fault}`);
      return result;
    },
  };
}
