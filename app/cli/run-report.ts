import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import type { Database } from "~/db/database.server";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { evidenceAddress } from "~/domain/report/version/evidence-address";
import { readPublishedReport } from "~/domain/report/version/read-published-report.server";
import { renderReport, reportFormats } from "~/formats/render-report.server";
import { calendarDay } from "~/language/format";
import { mainReport } from "~/domain/report/report-access.server";
import type { ReportContent } from "~/domain/report/content/report-content";
import { DomainError } from "~/domain/shared/domain-error";
import { languages } from "~/language/language";
import { readSettings } from "~/http/serve/settings.server";
import { Refusal } from "./refusal";
import { withDatabase } from "./with-database";

const usage = `Usage: npm run report -- --review SLUG --lang ${languages.join("|")} --format ${reportFormats.join("|")} --out FILE [--version N | --draft]

Writes the published report of a review, the latest version or the one that is named; with --draft, the current draft.`;

const options = z.object({
  review: z.string({ error: "Say which review: --review ece-2024" }),
  lang: z.enum(languages, { error: "Say which language: --lang en, --lang fr or --lang ru" }),
  format: z.enum(reportFormats, {
    error: `Say which format: ${reportFormats.map((format) => `--format ${format}`).join(", ")}`,
  }),
  out: z.string({ error: "Say where to write the report: --out FILE" }),
  draft: z.boolean().default(false),
  version: z.coerce.number({ error: "Say the number of a version: --version 2" }).int().positive().optional(),
});

type Options = z.infer<typeof options>;

function readOptions(argv: string[]): Options {
  const text = { type: "string" } as const;
  const known = {
    review: text,
    lang: text,
    format: text,
    out: text,
    draft: { type: "boolean" },
    version: text,
  } as const;
  const { values } = parseArgs({ args: argv, options: known, strict: true, allowPositionals: false });
  const parsed = options.safeParse(values);
  if (!parsed.success)
    throw new Refusal(`${parsed.error.issues.map(({ message }) => message).join("\n")}\n\n${usage}`, 2);
  return parsed.data;
}

type DatedContent = { content: ReportContent; date: string };

async function draftContent({ read }: Database, review: string): Promise<DatedContent> {
  const report = await read.report.findFirst({
    where: { key: mainReport, review: { slug: review } },
    include: { review: true },
  });
  if (!report) throw new Refusal(`There is no draft report of a review ${review} in this database.`);
  const { content } = await composeReportContent(read, { id: report.id, now: new Date() });
  return { content, date: calendarDay(new Date(), report.review.timeZone) };
}

type Published = Pick<Options, "review" | "version">;

async function publishedContent({ read }: Database, { review, version }: Published): Promise<DatedContent> {
  const unknown = (error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
    const what = version === undefined ? `review ${review}` : `published version ${version} of the report of ${review}`;
    throw new Refusal(`There is no ${what} in this database.`);
  };
  const report = await readPublishedReport({ read }, { review, version }).catch(unknown);
  if (!report) throw new Refusal(`The report of ${review} is not published yet. Use --draft for the current draft.`);
  return { content: report.content, date: calendarDay(report.publishedAt, report.timeZone) };
}

async function writeReport({ review, lang: language, format, out, draft, version }: Options): Promise<void> {
  if (draft && version !== undefined) throw new Refusal(`Choose --version or --draft.\n\n${usage}`, 2);
  await withDatabase(async (database) => {
    const { content, date } = draft
      ? await draftContent(database, review)
      : await publishedContent(database, { review, version });
    const { origin } = readSettings();
    const evidenceHref = draft ? undefined : evidenceAddress({ origin, review, language, version });
    await writeFile(out, await renderReport(content, { language, format, date, evidenceHref }));
  });
}

function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** The sentence for what went wrong, and the exit code. The unexpected is thrown on. */
function explain(error: unknown): { sentence: string; code: number } {
  if (error instanceof Refusal) return { sentence: error.message, code: error.code };
  if (!isSystemError(error)) throw error;
  if (error.code.startsWith("ERR_PARSE_ARGS")) return { sentence: `${error.message}\n\n${usage}`, code: 2 };
  if (error.code === "ENOENT" && error.path !== undefined) {
    const folder = path.dirname(error.path);
    const advice = "Make it, or name another file with --out.";
    return { sentence: `The report could not be written: there is no folder ${folder}. ${advice}`, code: 1 };
  }
  if (["ENOENT", "EACCES", "EISDIR", "EROFS", "ENOSPC"].includes(error.code)) {
    return { sentence: `The report could not be written: ${error.message}`, code: 1 };
  }
  throw error;
}

/**
 * Writes a report without the interface: `--review`, `--lang`, `--format`, `--out`; `--version` for one that is
 * not the latest, `--draft` for the current draft.
 * @returns the exit code.
 */
export async function runReport(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  try {
    const options = readOptions(argv);
    await writeReport(options);
    console.log(`Written: ${options.out}`);
    return 0;
  } catch (error) {
    const { sentence, code } = explain(error);
    console.error(sentence);
    return code;
  }
}
