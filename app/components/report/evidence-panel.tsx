import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { citedPassageAnchor } from "~/paths/anchors";
import { Mark } from "~/components/tally/tally";
import type { ShownEvidence, ShownPassage, ShownSource } from "~/domain/report/content/evidence-view";
import { submissionKind } from "~/domain/submission/submission-owner";
import { quotedPassage } from "~/language/text/quoted-passage";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { QuotedText } from "~/components/text/quoted-text";

type Place = {
  review: string;
  /** Frozen answers of which a later version of the submission is public. */
  superseded: string[];
};

/** Where a passage is: the current submission, or the earlier version that it was taken from. */
function usePlaceOf({ review, superseded }: Place): (passage: ShownPassage) => string {
  const language = useLanguage();
  return ({ submissionNumber: number, version, frozenAnswerId, excerptId: passage }) => {
    const page = superseded.includes(frozenAnswerId)
      ? paths.submissionVersion(language, { review, number, version, passage })
      : paths.submission(language, { review, number, passage });
    return anchor(page, citedPassageAnchor(passage));
  };
}

function Passage({ passage, source, href }: { passage: ShownPassage; source: ShownSource; href: string }) {
  const { t } = useTranslation("report");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { quote, session, question } = passage;
  const { within } = usePlaceWords();
  const kind = t(`evidence.${submissionKind(source.participantClass)}`);
  const place = t("evidence.place", { kind, place: within({ session, question }) });
  const other = passage.language === language ? "" : common(`inLanguage.${passage.language}`);
  return (
    <>
      {passage.stance ? <p className="small">{t(`evidence.stance.${passage.stance}`)}</p> : null}
      <QuotedText
        className="quotation quotation-marked"
        lang={passage.language === language ? undefined : passage.language}
        text={quotedPassage(quote)}
      />
      <p className="quiet small">
        {[place, other].filter(Boolean).join("\u00a0· ")}
        <span className="no-print">
          {"\u00a0· "}
          <a href={href}>{t("evidence.readInContext")}</a>
        </span>
      </p>
    </>
  );
}

function Source({ source, hrefOf }: { source: ShownSource; hrefOf: (passage: ShownPassage) => string }) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  return (
    <li>
      <h3>
        <Mark shape={source.shape} /> {source.participant}
      </h3>
      {source.associates.length > 0 ? (
        <p className="quiet small">{t("evidence.onBehalf", { names: formatList(source.associates, language) })}</p>
      ) : null}
      {source.passages.map((passage) => (
        <Passage key={passage.excerptId} passage={passage} source={source} href={hrefOf(passage)} />
      ))}
    </li>
  );
}

type Props = { evidence: ShownEvidence; place: Place; closeHref: string };

/** The sources of an open paragraph: the passages in the words of their authors, each with a link to where it is. */
export function EvidencePanel({ evidence, place, closeHref }: Props) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  const hrefOf = usePlaceOf(place);
  const { number, sources, originalLanguage } = evidence;
  const annex = evidence.key.startsWith("annex");
  return (
    <section className="report-evidence" id="evidence" aria-labelledby="evidence-title">
      <div className="report-evidence-head">
        <h2 id="evidence-title">{t(annex ? "evidence.annexTitle" : "evidence.title", { number })}</h2>
        <a className="no-print" href={closeHref}>
          {t("evidence.close")}
        </a>
      </div>
      {sources.length === 0 ? <p className="quiet">{t("evidence.none")}</p> : null}
      <ul className="plain-list">
        {sources.map((source) => (
          <Source
            key={`${source.participant} ${source.passages[0]?.excerptId ?? ""}`}
            source={source}
            hrefOf={hrefOf}
          />
        ))}
      </ul>
      {originalLanguage && originalLanguage !== language ? (
        <p className="quiet small">{t(`evidence.writtenIn.${originalLanguage}`)}</p>
      ) : null}
      <p className="no-print">
        <a href={closeHref}>{t(annex ? "evidence.backToAnnex" : "evidence.back", { number })}</a>
      </p>
    </section>
  );
}
