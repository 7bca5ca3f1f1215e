import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { passageAnchor } from "~/paths/anchors";
import { QuotedText } from "~/components/text/quoted-text";
import { Mark } from "~/components/tally/tally";
import type { CitableExcerpt } from "~/domain/report/paragraph/list-citable-excerpts.server";
import type { Stance } from "~/domain/report/content/stance";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { CitingButtons } from "./citing-buttons";

type Props = { excerpt: CitableExcerpt; review: string; action: "cite" | "uncite"; mayWrite: boolean };

/** What an editor must know before an excerpt carries a sentence. */
function Citability({ excerpt: { citability, voidCause, superseded } }: { excerpt: CitableExcerpt }) {
  const { t } = useTranslation(["drafting", "report"]);
  if (voidCause) return <p className="report-warning small">{t(`sources.void.${voidCause}`)}</p>;
  if (citability === "countable") return <p className="report-warning small">{t("sources.withheld")}</p>;
  return superseded ? <p className="quiet small">{t("sources.superseded")}</p> : null;
}

/** What a cited excerpt does for the point; in words, and never by colour alone. */
function StanceTag({ stance }: { stance: Stance }) {
  const { t } = useTranslation("drafting");
  return <span className={stance === "supports" ? "tag" : "tag tag-warning"}>{t(`stance.does.${stance}`)}</span>;
}

/** An excerpt in the words and the language of its author, with its place and the button that cites it or takes it out. */
export function ExcerptEntry({ excerpt, review, action, mayWrite }: Props) {
  const { t } = useTranslation(["drafting", "report"]);
  const { t: common } = useTranslation();
  const here = useLanguage();
  const { excerptId, quote, language, participant, associates, session, question, frozenAnswerId } = excerpt;
  const { within } = usePlaceWords();
  const place = within({ session, question });
  const other = language === here ? "" : common(`inLanguage.${language}`);
  const text = paths.codingText(here, { review, frozenAnswerId });
  return (
    <li>
      <div className="report-sender">
        <Mark shape={excerpt.shape} /> {participant}
        {action === "uncite" ? <StanceTag stance={excerpt.stance} /> : null}
      </div>
      {associates.length > 0 ? (
        <p className="quiet small">{t("report:evidence.onBehalf", { names: formatList(associates, here) })}</p>
      ) : null}
      <QuotedText className="quotation" lang={language === here ? undefined : language} text={quote} />
      <p className="quiet small">
        {[place, other].filter(Boolean).join("\u00a0· ")}
        {excerpt.citability === "void" ? null : (
          <>
            {"\u00a0· "}
            <a href={anchor(text, passageAnchor(excerptId))}>{t("sources.readInContext")}</a>
          </>
        )}
      </p>
      <Citability excerpt={excerpt} />
      {excerpt.moved ? <p className="report-warning small">{t("sources.moved")}</p> : null}
      {mayWrite ? <CitingButtons excerpt={excerpt} action={action} /> : null}
    </li>
  );
}
