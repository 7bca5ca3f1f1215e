import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { publicCodingExport } from "~/domain/coding/export/read-coding.server";
import { findSetup } from "~/domain/review/review-setup.server";
import { codingFormats, renderCoding, type CodingFormat } from "~/formats/render-coding.server";
import { codingFileWords } from "~/i18n/coding-file-words";
import { translatorFor } from "~/i18n/resources.server";
import { isLanguage, languages } from "~/language/language";
import { Refusal, runCommand } from "./refusal";
import { sentenceOf } from "./sentence-of";
import { withDatabase } from "./with-database";

const usage = `Usage: npm run export -- --review SLUG --format ${codingFormats.join("|")} --out FILE [--lang ${languages.join("|")}]

Writes the excerpts and codes of a review as a file: a REFI-QDA project or codebook, W3C Web Annotations, CSV or XLSX. It
holds published texts alone; coders are numbered, and their notes are left out. Names and notes, and texts that are not
published, leave by the pages of the portal, for those who may read them.`;

const isFormat = (name: string | undefined): name is CodingFormat => codingFormats.some((format) => format === name);

function readCall(argv: string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { review: text, format: text, out: text, lang: { ...text, default: "en" } } as const;
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    throw new Refusal(`${sentenceOf(error)}\n\n${usage}`, 2);
  }
}

async function run(argv: string[]): Promise<string> {
  const { review, format, out, lang } = readCall(argv);
  if (review === undefined || out === undefined) throw new Refusal(usage, 2);
  if (!isFormat(format)) throw new Refusal(`--format takes ${codingFormats.join(", ")}.\n\n${usage}`, 2);
  if (!isLanguage(lang)) throw new Refusal(`There is no language ${lang}: choose ${languages.join(", ")}.`, 2);
  const coding = await withDatabase(async ({ read }) => {
    const found = await findSetup({ read }, review);
    if (!found) throw new Refusal(`There is no review ${review} in this database.`);
    return publicCodingExport(read, found.setup, lang);
  });
  await writeFile(out, await renderCoding(format, coding, codingFileWords(translatorFor(lang)))).catch(
    (error: unknown) => {
      throw new Refusal(`The file cannot be written: ${sentenceOf(error)}`);
    },
  );
  const excerpts = coding.texts.reduce((sum, text) => sum + text.excerpts.length, 0);
  return `Written: ${out}: ${String(coding.texts.length)} texts, ${String(excerpts)} excerpts`;
}

/**
 * Writes the coding of published texts as a file.
 * @returns the exit code: 0 where it was done, 1 where it cannot be, 2 for a call that does not fit.
 */
export function runExport(argv: string[]): Promise<number> {
  return runCommand(argv, { usage, run });
}
