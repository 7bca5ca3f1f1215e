import type { TallyShape, CountedColumn } from "~/domain/participant/participant-groups";
import { element, tint, words, wrap } from "./svg";
import type { Translate } from "~/i18n/resources.server";
import { levelOf, longestPicture, type MatrixRow } from "~/domain/counting/objective-matrix";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";

/** Lengths in pixels: the names, then a cell for each of the objectives. */
const nameWidth = 340;
export const cellWidth = 32;
const left = 24;
export const width = left + nameWidth + 23 * cellWidth + 24;

export const ink = "#1b2126";
export const quiet = "#59636b";
const wash = "#f6f5f1";

const colours: Record<CountedColumn, string> = { states: "#0a5a9c", stakeholders: "#8a3b6f", others: "#59636b" };
const regional = "#0f766e";
/** How much of its colour a cell has, by level. */
const shares = [0, 0.16, 0.36, 0.88, 1];

export function cellAcross(index: number): number {
  return left + nameWidth + index * cellWidth;
}

/** The mark of a class, with the same shape everywhere. */
function mark(shape: TallyShape, { x, y, fill }: { x: number; y: number; fill: string }): string {
  if (shape === "state") return element("circle", { cx: x + 5, cy: y + 5, r: 5, fill });
  if (shape === "stakeholder") return element("rect", { x: x + 0.5, y: y + 0.5, width: 9, height: 9, fill });
  const ring = { cx: x + 5, cy: y + 5, r: 4, fill: "none", stroke: regional, "stroke-width": 2 };
  if (shape === "regional") return element("circle", ring);
  return element("path", { d: `M${x + 5} ${y + 0.5}l4.8 9h-9.6z`, fill });
}

type Cell = { x: number; y: number; height: number; answers: number; colour: string };

function drawCell({ x, y, height, answers, colour }: Cell): string {
  const level = levelOf(answers);
  const fill = level === 0 ? wash : tint(colour, shares[level] ?? 1);
  const box = element("rect", { x: x + 1, y: y + 1, width: cellWidth - 2, height: height - 2, fill });
  if (answers === 0) return box;
  const place = { x: x + cellWidth / 2, y: y + height / 2 + 5, "text-anchor": "middle", "font-size": 13 };
  const weight = level === 4 ? { "font-weight": 600 } : {};
  return box + words("text", { ...place, ...weight, fill: level >= 3 ? "#ffffff" : ink }, String(answers));
}

function drawRow({ participant, cells: counts }: MatrixRow<ParticipantLink>, { colour, y }: RowPlace) {
  const names = wrap(participant.name.text, 42);
  const height = Math.max(26, names.length * 16 + 10);
  const first = y + (height - names.length * 16) / 2 + 12;
  const name = names.map((each, index) => {
    const place = { x: left + 18, y: first + index * 16, "font-size": 13, fill: ink };
    return words("text", { ...place, "xml:lang": participant.name.language }, each);
  });
  const cells = counts.map((answers, index) => drawCell({ x: cellAcross(index), y, height, answers, colour }));
  const sign = mark(participant.shape, { x: left, y: first - 10, fill: colour });
  return { drawn: sign + name.join("") + cells.join(""), height };
}

type RowPlace = { colour: string; y: number };

/** How many of a group named each objective, under a rule. */
function drawTotals({ shares: totals }: ReviewCoverage, { group, y, t }: GroupPlace): string {
  const bold = { "font-size": 13, "font-weight": 600, fill: ink };
  const rule = element("line", { x1: left, x2: width - 24, y1: y + 1, y2: y + 1, stroke: ink });
  const label = words("text", { x: left, y: y + 20, ...bold }, t("coverage:matrix.total"));
  const counts = totals.map(({ [group]: share }, index) => {
    const x = cellAcross(index) + cellWidth / 2;
    return words("text", { x, y: y + 20, "text-anchor": "middle", ...bold }, String(share.count));
  });
  return rule + label + counts.join("");
}

type GroupPlace = { group: CountedColumn; y: number; t: Translate };

/** One group under its heading, row by row, with its totals. */
export function drawGroup(coverage: ReviewCoverage, place: GroupPlace): { drawn: string; height: number } {
  const { group, t } = place;
  const rows = coverage.rows[group];
  const heading = { x: left, y: place.y + 22, "font-size": 14, "font-weight": 600, fill: quiet };
  const drawn = [words("text", heading, t(`coverage:group.${group}`))];
  let y = place.y + 32;
  for (const row of rows.slice(0, longestPicture)) {
    const { drawn: done, height } = drawRow(row, { colour: colours[group], y });
    drawn.push(done);
    y += height;
  }
  if (rows.length > longestPicture) {
    const more = t("coverage:more", { count: rows.length - longestPicture });
    drawn.push(words("text", { x: left + 18, y: y + 18, "font-size": 13, fill: quiet }, more));
    y += 26;
  }
  drawn.push(drawTotals(coverage, { ...place, y }));
  return { drawn: drawn.join("\n"), height: y + 30 - place.y };
}
