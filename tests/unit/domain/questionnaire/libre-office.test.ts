import { describe, expect, it } from "vitest";
import { useDraftOfAllKinds } from "../../../given/draft-of-all-kinds";
import { hasLibreOffice, saveWithLibreOffice, type Saved } from "../../../support/libre-office";
import { questionnaireFiles, writtenAnswers } from "./questionnaire-files";

const draft = useDraftOfAllKinds();
const files = questionnaireFiles(draft);

const ways: [string, Saved[]][] = [
  ["docx", ["docx"]],
  ["odt", ["odt"]],
  ["odt and docx", ["odt", "docx"]],
  ["rtf and docx", ["rtf", "docx"]],
];

describe.skipIf(!hasLibreOffice)("a questionnaire that LibreOffice saved", () => {
  it.each(ways)("as %s changes no answer and loses none", { timeout: 200_000 }, async (_, steps) => {
    await draft.answerAll();
    await writtenAnswers(draft);
    const saved = saveWithLibreOffice(await files.write("fr"), "docx", steps);
    const preview = await files.preview(saved);
    expect(preview.proposals.map(({ taken, changes }) => [taken.session, taken.question, changes])).toEqual([]);
    expect(preview.unplaced).toEqual([]);
    expect(preview.missing).toEqual([]);
    expect(preview.emptied).toEqual([]);
    expect(preview.same).toBe(12);
    expect({ ...preview.leftOut }).toEqual({ changes: 0, comments: 0, images: 0, notes: 0, tables: 0, styled: 0 });
  });
});
