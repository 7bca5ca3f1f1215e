import { formatList, pluralBefore } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import { countedWords } from "~/formats/svg/counted-words";
import { isFiltered } from "~/domain/coverage/coverage-filters";
import { extremesOf, type ObjectiveShares } from "~/domain/counting/objective-matrix";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import { namespaces } from "~/i18n/namespaces";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { CoverageFilters } from "./coverage-filters";
import { CoverageMatrix } from "./coverage-matrix";
import { CoverageTable } from "./coverage-table";
import { useShareWords } from "./use-share-words";

type Props = { review: ReviewSummary; coverage: ReviewCoverage; mayReadCoding: boolean };

/** Who reported on what: in a sentence, as a picture, and in figures. */
export function CoveragePage({ review, coverage, mayReadCoding }: Props) {
  const { t } = useTranslation("coverage");
  const { slug } = review;
  const filtered = isFiltered(coverage.filters);
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("title")}</h1>
      {coverage.submissions === 0 && !filtered ? (
        <p className="notice">{t("empty")}</p>
      ) : (
        <>
          <CoverageFilters review={slug} coverage={coverage} />
          <Counted coverage={coverage} review={slug} />
        </>
      )}
      {coverage.submissions === 0 ? null : (
        <>
          <Lead coverage={coverage} />
          <Differs review={slug} mayReadCoding={mayReadCoding} />
          <Files review={slug} coverage={coverage} />
          <CoverageMatrix coverage={coverage} review={slug} />
          <p className="quiet small">{t("counting")}</p>
          <h2 id="figures">{t("figures")}</h2>
          <CoverageTable coverage={coverage} review={slug} />
        </>
      )}
    </>
  );
}

type PartProps = { review: string; coverage: ReviewCoverage };

/** Tells what is counted here from what reviewers count, and leads there who may read it. */
function Differs({ review, mayReadCoding }: { review: string; mayReadCoding: boolean }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  return (
    <p className="quiet small measure">
      {t("differs")} {mayReadCoding ? <a href={paths.evidence(language, review)}>{t("toCoded")}</a> : null}
    </p>
  );
}

/** Says which answers are counted where not all are. */
function Counted({ review, coverage }: PartProps) {
  const { t } = useTranslation("coverage");
  const { t: everywhere } = useTranslation(namespaces);
  const language = useLanguage();
  if (!isFiltered(coverage.filters)) return null;
  return (
    <p className="notice">
      {countedWords(coverage, everywhere)} {t(coverage.submissions === 0 ? "counted.none" : "counted.shares")}{" "}
      <a href={paths.coverage(language, review)}>{t("filter.showAll")}</a>
    </p>
  );
}

function Files({ review, coverage: { filters } }: PartProps) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  return (
    <ul className="inline-list no-print">
      <li>
        <a href={anchor("", "figures")}>{t("toFigures")}</a>
      </li>
      <li>
        <a href={paths.coverageCsv(language, review, filters)}>{t("csvFile")}</a>
      </li>
      <li>
        <a href={paths.coverageSvg(language, review, filters)}>{t("svgFile")}</a>
      </li>
    </ul>
  );
}

function Lead({ coverage }: { coverage: ReviewCoverage }) {
  const { t } = useTranslation("coverage");
  const extremes = extremesOf(coverage.shares);
  const { states, stakeholders, others } = coverage.rows;
  const from = [
    states.length > 0 ? t("from.states", { count: states.length }) : "",
    stakeholders.length > 0 ? t("from.stakeholders", { count: stakeholders.length }) : "",
    others.length > 0 ? t("from.others", { count: others.length }) : "",
  ].filter(Boolean);
  const language = useLanguage();
  return (
    <p className="lead measure">
      {t("submissions", { count: coverage.submissions, from: formatList(from, language) })}{" "}
      {extremes ? (
        <>
          <Extreme shares={extremes.most} which="most" /> <Extreme shares={extremes.fewest} which="fewest" />
        </>
      ) : null}
    </p>
  );
}

/** "Objectives 4 and 8 were addressed by the fewest States: each by 5 of 19 States (26 per cent)." */
function Extreme({ shares, which }: { shares: ObjectiveShares[]; which: "most" | "fewest" }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  const { share } = useShareWords();
  const [first] = shares;
  if (!first) return null;
  const numbers = formatList(
    shares.map(({ objective }) => String(objective)),
    language,
  );
  if (first.states.count === 0) return t("extreme.none", { count: pluralBefore(shares), numbers });
  return t(`extreme.${which}`, { count: pluralBefore(shares), numbers, share: share(first.states, "states") });
}
