import type { ReadClient } from "~/db/types";
import { BoundedCache } from "~/language/bounded-cache";
import { publicContent } from "./public-content";
import { type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";

const mostVersions = 12;
const wholeContents = new BoundedCache<ReportContent>(mostVersions);

/** What all requests share, nobody changes. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** The whole content of a frozen version: it never changes, so it is read and checked once. */
export async function wholeContent(read: ReadClient, versionId: string): Promise<ReportContent> {
  const known = wholeContents.get(versionId);
  if (known) return known;
  const { content } = await read.reportVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true },
  });
  return wholeContents.keep(versionId, frozen(reportContentSchema.parse(content)));
}

type Shown = { withheld: string; content: ReportContent };
const shown = new WeakMap<ReportContent, Shown>();

/** The public's part of a whole content, made anew where other frozen answers are withheld than the time before. */
export function shownContent(whole: ReportContent, withheld: ReadonlySet<string>): ReportContent {
  const key = [...withheld].sort().join(" ");
  const known = shown.get(whole);
  if (known?.withheld === key) return known.content;
  const content = frozen(publicContent(whole, (answerId) => !withheld.has(answerId)));
  shown.set(whole, { withheld: key, content });
  return content;
}
