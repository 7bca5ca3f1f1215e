import type { WordContext } from "~/question-kinds/file-forms";
import { boxOf } from "~/question-kinds/marked-options";
import { settingsFor } from "~/question-kinds/settings";
import { sameWords } from "~/language/text/read-blocks";
import { detailsOf, type Details, type RawDetails } from "./entry-details";
import type { EntryDetail } from "~/question-kinds/settings";
import { entryLevels } from "./entry-detail-names";

/**
 * The details of an entry in one cell of a table: a line for each, its label, a colon and the words. Consent has a box to
 * mark, as options have.
 */
const settingsIn = ({ settings }: WordContext) => settingsFor("list", settings);
const labelOf = ({ t }: WordContext, detail: EntryDetail) => t(`respond:kinds.list.${detail}`);
const boxes = { empty: "\u2610", marked: "\u2612" };

function wordsOf(details: Details, detail: Exclude<EntryDetail, "forward">, { t }: WordContext): string {
  if (detail === "principles") return (details.principles ?? []).join(", ");
  if (detail === "level") return details.level ? t(`respond:kinds.list.levels.${details.level}`) : "";
  return details[detail] ?? "";
}

/** The cell, with the labels of what is not written yet. */
export function writeDetails(details: Details, asked: WordContext): string {
  return settingsIn(asked)
    .details.map((detail) =>
      detail === "forward"
        ? `${details.forward ? boxes.marked : boxes.empty} ${labelOf(asked, detail)}`
        : `${labelOf(asked, detail)}: ${wordsOf(details, detail, asked)}`.trimEnd(),
    )
    .join("\n");
}

/** What to do with the cell, a sentence each. */
export function detailHints(asked: WordContext): string[] {
  const { details, principles } = settingsIn(asked);
  const { t } = asked;
  const levels = entryLevels.map((level) => t(`respond:kinds.list.levels.${level}`)).join(", ");
  return [
    ...(details.length > 0 ? [t("questionnaire:kinds.details")] : []),
    ...(details.includes("level") ? [t("questionnaire:kinds.level", { levels })] : []),
    ...(details.includes("principles")
      ? [
          t("questionnaire:kinds.principles", {
            names: principles.map(({ number, label }) => `${number} ${label}`).join("; "),
          }),
        ]
      : []),
  ];
}

function levelNamed(words: string, contexts: readonly WordContext[]) {
  const same = sameWords(words);
  return entryLevels.find((level) =>
    contexts.some(({ t }) => sameWords(t(`respond:kinds.list.levels.${level}`)) === same),
  );
}

function valueOf(detail: EntryDetail, words: string, contexts: readonly WordContext[]): unknown {
  if (detail === "level") return levelNamed(words, contexts);
  if (detail === "principles") return /^[\s\d,;.]*$/.test(words) ? (words.match(/\d+/g) ?? []) : undefined;
  return words;
}

type Found = { detail: EntryDetail; value: unknown } | null;

/** What one line says; null where it begins with the label of none. */
function readLine(line: string, contexts: readonly WordContext[]): Found {
  for (const asked of contexts) {
    for (const detail of settingsIn(asked).details) {
      const label = labelOf(asked, detail);
      if (detail === "forward") {
        const mark = boxOf(line);
        if (sameWords(line.slice(mark?.length ?? 0)) === sameWords(label))
          return { detail, value: mark?.marked === true };
        continue;
      }
      const at = line.indexOf(":");
      if (at < 0 || sameWords(line.slice(0, at)) !== sameWords(label)) continue;
      return { detail, value: valueOf(detail, line.slice(at + 1).trim(), contexts) };
    }
  }
  return null;
}

/** The details in a cell; lines that say none of them, and words that are no answer to theirs, are not placed. */
export function readDetails(cell: string, contexts: readonly WordContext[]) {
  const raw: RawDetails = {};
  const notPlaced: string[] = [];
  for (const line of cell.split("\n").filter((one) => one.trim() !== "")) {
    const found = readLine(line, contexts);
    if (found === null || found.value === undefined) {
      const isEmptyLabel = found !== null && /:\s*$/.test(line);
      if (!isEmptyLabel) notPlaced.push(line);
    } else raw[found.detail] = found.value;
  }
  return { details: detailsOf(raw), notPlaced };
}
