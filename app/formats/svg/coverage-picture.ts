import { formatList } from "~/language/grammar/join-list";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { element, words, wrap } from "./svg";
import type { Language } from "~/language/language";
import { formatDate } from "~/language/format";
import type { Translate } from "~/i18n/resources.server";
import { countedWords } from "./counted-words";
import { countedColumns } from "~/domain/participant/participant-groups";
import { cellAcross, cellWidth, drawGroup, ink, quiet, width } from "./draw-coverage";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";

type Frame = { review: ReviewSummary; language: Language; day: Date; t: Translate };

type Block = { drawn: string; height: number };

const line = 19;

/** Lines of text from a height on, across the whole picture. */
function paragraph(text: string, { y, fill }: { y: number; fill: string }): Block {
  const lines = wrap(text, 150);
  const drawn = lines.map((each, index) =>
    words("text", { x: 24, y: y + (index + 1) * line, "font-size": 14, fill }, each),
  );
  return { drawn: drawn.join(""), height: lines.length * line + 6 };
}

/** "19 States, 12 stakeholders and 3 other participants", without those that are none. */
function submitters({ rows }: ReviewCoverage, { language, t }: Frame): string {
  const counted = countedColumns.filter((group) => rows[group].length > 0);
  const parts = counted.map((group) => t(`coverage:from.${group}`, { count: rows[group].length }));
  return formatList(parts, language);
}

/** What the picture shows, for those who cannot see it and for those who see it without its page. */
function aboutPicture(coverage: ReviewCoverage, frame: Frame): string[] {
  const { t, review, day, language } = frame;
  const from = submitters(coverage, frame);
  const published = coverage.submissions === 0 ? "" : t("coverage:submissions", { count: coverage.submissions, from });
  const date = formatDate(day, language, review.timeZone);
  return [countedWords(coverage, t), published, t("coverage:picture.asOf", { date })].filter(Boolean);
}

function drawHead(coverage: ReviewCoverage, frame: Frame): Block {
  const { t, review } = frame;
  const title = words(
    "text",
    { x: 24, y: 44, "font-size": 26, "font-family": "serif", fill: ink },
    t("coverage:title"),
  );
  const of = words("text", { x: 24, y: 68, "font-size": 14, fill: quiet }, review.shortTitle.text);
  const about = paragraph(aboutPicture(coverage, frame).join(" "), { y: 74, fill: ink });
  const how = paragraph(t("coverage:matrix.caption"), { y: 74 + about.height, fill: quiet });
  return { drawn: title + of + about.drawn + how.drawn, height: 74 + about.height + how.height };
}

function drawNumbers({ objectives }: ReviewCoverage, y: number): Block {
  const drawn = objectives.map(({ number }, index) => {
    const x = cellAcross(index) + cellWidth / 2;
    return words("text", { x, y: y + 22, "text-anchor": "middle", "font-size": 13, fill: quiet }, String(number));
  });
  return { drawn: drawn.join(""), height: 28 };
}

/** The names of the objectives, in two columns. */
function drawObjectives({ objectives }: ReviewCoverage, { y, t }: { y: number; t: Translate }): Block {
  const heading = words("text", { x: 24, y: y + 30, "font-weight": 600, fill: ink }, t("coverage:picture.objectives"));
  const half = Math.ceil(objectives.length / 2);
  const drawn = objectives.map(({ number, label }, index) => {
    const place = { x: index < half ? 24 : width / 2, y: y + 52 + (index % half) * line };
    return words(
      "text",
      { ...place, "font-size": 13, fill: ink, "xml:lang": label.language },
      `${number}. ${label.text}`,
    );
  });
  return { drawn: heading + drawn.join(""), height: 60 + half * line };
}

/**
 * The picture of coverage as SVG, complete in itself: what is counted, participants down, objectives across, in each
 * cell the number of answers, and the names of the objectives. States, stakeholders and others have their own
 * headings, each with the shape of its class, so that no colour says anything alone. No script and no font of its own.
 */
export function coveragePicture(coverage: ReviewCoverage, frame: Frame): string {
  const { t, language } = frame;
  const blocks: Block[] = [];
  const height = () => blocks.reduce((sum, block) => sum + block.height, 0);
  blocks.push(drawHead(coverage, frame));
  blocks.push(drawNumbers(coverage, height()));
  const drawn = countedColumns.filter((group) => coverage.rows[group].length > 0);
  for (const group of drawn) blocks.push(drawGroup(coverage, { group, y: height(), t }));
  blocks.push(paragraph(t("coverage:counting"), { y: height(), fill: quiet }));
  blocks.push(drawObjectives(coverage, { y: height(), t }));
  const whole = Math.ceil(height() + 16);
  const title = words("title", { id: "title" }, `${t("coverage:title")}: ${frame.review.shortTitle.text}`);
  const about = [...aboutPicture(coverage, frame), t("coverage:matrix.caption")].join(" ");
  const ground = element("rect", { width, height: whole, fill: "#ffffff" });
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    "xml:lang": language,
    lang: language,
    role: "img",
    "aria-labelledby": "title desc",
    viewBox: `0 0 ${width} ${whole}`,
    width,
    height: whole,
    "font-family": "sans-serif",
  };
  const inside = [title, words("desc", { id: "desc" }, about), ground, ...blocks.map((block) => block.drawn)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, inside.join("\n"))}\n`;
}
