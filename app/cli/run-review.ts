import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Database } from "~/db/database.server";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import type { Fault } from "~/domain/review/document/document-faults";
import { documentFile, exportReview } from "~/domain/review/document/export/export-review.server";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { countMissing } from "~/domain/review/document/missing-texts";
import { readDocument } from "~/domain/review/document/read-document.server";
import { largestDocument } from "~/domain/review/document/read-json";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { translatorFor } from "~/i18n/resources.server";
import { visitor } from "~/permission/actor";
import { Refusal, runCommand } from "./refusal";
import { sentenceOf } from "./sentence-of";
import { withDatabase } from "./with-database";

const usage = `Usage: npm run review -- export --review SLUG --out FILE
       npm run review -- check FILE
       npm run review -- import FILE

Writes the set-up of a review into a file, checks such a file, or makes a new review of it, in preparation. A check
names every fault with its field and line and writes nothing; an import checks first.`;

function readCall(argv: string[]) {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { review: text, out: text },
      allowPositionals: true,
    });
    const [verb, file, ...rest] = positionals;
    return { verb, file, rest, ...values };
  } catch (error) {
    throw new Refusal(`${sentenceOf(error)}\n\n${usage}`, 2);
  }
}

async function writeExport(slug: string, out: string): Promise<string> {
  const document = await withDatabase(({ read }) => exportReview(read, slug));
  if (!document) throw new Refusal(`There is no review ${slug} in this database.`);
  await writeFile(out, documentFile(document));
  return `Written: ${out}`;
}

/** One line a fault: "line 12, sessions[2].label.fr: …". */
function describeFault({ path, line, key, detail }: Fault): string {
  const place = [line === null ? "" : `line ${line}`, path].filter(Boolean).join(", ");
  const sentence = translatorFor("en")(`setup:fault.${key}`, { detail });
  return `  ${place ? `${place}: ` : ""}${sentence}`;
}

/** A file that is larger than any document is not read. */
async function readFileOfDocument(file: string): Promise<Uint8Array> {
  try {
    if (statSync(file).size > largestDocument) return new Uint8Array(largestDocument + 1);
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`The file cannot be read: ${sentenceOf(error)}`);
  }
}

async function checked(database: Database, file: string): Promise<ReviewDocument> {
  const result = await readDocument(database.read, await readFileOfDocument(file));
  if (result.ok) return result.document;
  const faults = result.faults.map(describeFault);
  throw new Refusal(
    `${file} cannot be imported (faults: ${faults.length}). Nothing was written.\n${faults.join("\n")}`,
  );
}

function summary(document: ReviewDocument): string {
  const { review, sessions, questions, participants } = document;
  const missing = countMissing(document);
  const texts = missing === 0 ? "No text is missing." : `Texts still missing: ${missing}.`;
  return `${review}: sessions ${sessions.length}, questions ${questions.length}, participants ${participants.length}. ${texts}`;
}

async function check(file: string): Promise<string> {
  return withDatabase(async (database) => `${summary(await checked(database, file))}\nIt can be imported.`);
}

async function importFile(file: string): Promise<string> {
  return withDatabase(async (database) => {
    await refreshReference(database, new Date());
    const document = await checked(database, file);
    await importAsReview({ write: (work) => database.write(work), actor: visitor, now: new Date() }, document);
    return `${summary(document)}\nImported as a review in preparation.`;
  });
}

async function run(argv: string[]): Promise<string> {
  const { verb, file, rest, review, out } = readCall(argv);
  if (rest.length > 0) throw new Refusal(usage, 2);
  if (verb === "export" && review !== undefined && out !== undefined) return writeExport(review, out);
  if (verb === "check" && file !== undefined) return check(file);
  if (verb === "import" && file !== undefined) return importFile(file);
  throw new Refusal(usage, 2);
}

/**
 * Exports, checks or imports the set-up of a review.
 * @returns the exit code: 0 where it was done, 1 where it cannot be, 2 for a call that does not fit.
 */
export function runReview(argv: string[]): Promise<number> {
  return runCommand(argv, { usage, run });
}
