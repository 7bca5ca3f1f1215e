import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { emptyQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { describeAnswers } from "~/domain/submission/questionnaire/upload/describe-answers.server";
import { readAnswers } from "~/domain/submission/questionnaire/upload/read-answers.server";
import { largestUpload, UnreadableFile } from "~/domain/submission/questionnaire/upload/upload-faults";
import { renderQuestionnaire } from "~/formats/docx/questionnaire/render-questionnaire.server";
import { translatorFor } from "~/i18n/resources.server";
import { isLanguage, languages } from "~/language/language";
import { Refusal, runCommand } from "./refusal";
import { sentenceOf } from "./sentence-of";
import { withDatabase } from "./with-database";

const usage = `Usage: npm run questionnaire -- write --review SLUG --lang ${languages.join("|")} [--for states|others] --out FILE.docx
       npm run questionnaire -- read --review SLUG FILE

Writes the questionnaire of a review as a Word file to be filled in offline, or reads the answers in such a file (.docx or
.odt) and prints them as JSON: for each session and question the text that was found, and what was not placed. It saves no
answer.`;

function readCall(argv: string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { review: text, lang: text, for: { ...text, default: "states" }, out: text } as const;
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    const [verb, file, ...rest] = positionals;
    return { verb, file, rest, ...values };
  } catch (error) {
    throw new Refusal(`${sentenceOf(error)}\n\n${usage}`, 2);
  }
}

async function withReview<T>(slug: string, work: (setup: ReviewSetup) => T | Promise<T>): Promise<T> {
  return withDatabase(async ({ read }) => {
    const found = await findSetup({ read }, slug);
    if (!found) throw new Refusal(`There is no review ${slug} in this database.`);
    return await work(found.setup);
  });
}

type WriteCall = { review: string; lang: string; audience: string; out: string };

async function write({ review, lang, audience, out }: WriteCall): Promise<string> {
  if (!isLanguage(lang)) throw new Refusal(`There is no language ${lang}: choose ${languages.join(", ")}.`, 2);
  if (audience !== "states" && audience !== "others") throw new Refusal(`--for takes states or others.\n\n${usage}`, 2);
  const kind = audience === "states" ? "report" : "contribution";
  const bytes = await withReview(review, (setup) =>
    renderQuestionnaire(emptyQuestionnaire(setup, lang, kind).questionnaire, translatorFor(lang)),
  );
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new Refusal(`The file cannot be written: ${sentenceOf(error)}`);
  });
  return `Written: ${out}`;
}

/** A file that is larger than any that is read is not read at all. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (statSync(file).size > largestUpload) throw new UnreadableFile("documentTooLarge");
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new Refusal(`The file cannot be read: ${sentenceOf(error)}`);
  }
}

async function read(review: string, file: string): Promise<string> {
  try {
    const bytes = await bytesOf(file);
    return await withReview(review, (setup) =>
      JSON.stringify(describeAnswers(readAnswers(bytes, setup), setup), null, 2),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Refusal(`${file}: ${translatorFor("en")(`error:field.${error.fault}`)}`);
  }
}

async function run(argv: string[]): Promise<string> {
  const { verb, file, rest, review, lang, out, for: audience } = readCall(argv);
  if (rest.length > 0 || review === undefined) throw new Refusal(usage, 2);
  if (verb === "write" && file === undefined && lang !== undefined && out !== undefined) {
    return write({ review, lang, audience, out });
  }
  if (verb === "read" && file !== undefined) return read(review, file);
  throw new Refusal(usage, 2);
}

/**
 * Writes the questionnaire of a review as a Word file, or reads the answers in one.
 * @returns the exit code: 0 where it was done, 1 where it cannot be, 2 for a call that does not fit.
 */
export function runQuestionnaire(argv: string[]): Promise<number> {
  return runCommand(argv, { usage, run });
}
