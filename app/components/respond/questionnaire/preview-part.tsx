import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { PlainWords } from "~/components/text/plain-words";
import { TextChanges } from "~/components/text/text-changes";
import type { Proposal, UploadPreview } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import { takeValue } from "~/domain/submission/questionnaire/upload/take-value";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { languageNameIn } from "~/language/format";

function ProposalPart({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation("questionnaire");
  const { t: respond } = useTranslation("respond");
  const { place } = usePlaceWords();
  const errorText = useErrorText();
  const page = useLanguage();
  const { taken, label, language, changes, isNew, hidden, errors } = proposal;
  const title = respond("question.title", { place: place(taken), label });
  const id = `take-${taken.session}-${taken.question}`;
  return (
    <li>
      <h3 className="line-title" id={`${id}-title`}>
        {title}
      </h3>
      <p className="quiet small">
        {isNew ? `${t("preview.new")}. ` : ""}
        {t("preview.language", { language: languageNameIn(page, language) })}.
      </p>
      <div className="document" lang={language}>
        <TextChanges changes={changes} />
      </div>
      {hidden ? <p className="notice">{t("preview.hidden")}</p> : null}
      {errors.length > 0 ? (
        <p className="notice notice-warning">
          {t("preview.cannot")} {errors.map((key) => errorText(key)).join(" ")}
        </p>
      ) : (
        <label className="choice">
          <input type="checkbox" name="take" value={takeValue(taken)} aria-describedby={`${id}-title`} />
          <span>{t("preview.take")}</span>
        </label>
      )}
    </li>
  );
}

function Changes({ proposals }: Pick<UploadPreview, "proposals">) {
  const { t } = useTranslation("questionnaire");
  const { t: common } = useTranslation();
  if (proposals.length === 0) return <p>{t("preview.nothing")}</p>;
  return (
    <form method="post" encType="multipart/form-data" autoComplete="off">
      <p className="lead">{t("preview.lead")}</p>
      <p className="quiet small">{common("changes.key")}</p>
      <input type="hidden" name="answers" value={JSON.stringify(proposals.map(({ taken }) => taken))} />
      <ol className="ruled-list saved-versions">
        {proposals.map((proposal) => (
          <ProposalPart key={takeValue(proposal.taken)} proposal={proposal} />
        ))}
      </ol>
      <div className="buttons">
        <button className="button" name="intent" value="take">
          {t("preview.save")}
        </button>
      </div>
    </form>
  );
}

function Places({ lead, places }: { lead: string; places: UploadPreview["missing"] }) {
  const { t } = useTranslation("respond");
  const { place } = usePlaceWords();
  if (places.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {places.map((one) => (
          <li key={takeValue(one)}>{t("question.title", { place: place(one), label: one.label })}</li>
        ))}
      </ul>
    </>
  );
}

function UnplacedTexts({ unplaced }: Pick<UploadPreview, "unplaced">) {
  const { t } = useTranslation("questionnaire");
  const { within } = usePlaceWords();
  if (unplaced.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="unplaced">
      <h3 className="notice-title" id="unplaced">
        {t("preview.unplaced")}
      </h3>
      <p>{t("preview.unplacedLead")}</p>
      <ul className="plain-list">
        {unplaced.map(({ near, text }, index) => (
          <li key={index}>
            <p className="quiet small">
              {near ? t("preview.unplacedNear", { place: within(near) }) : t("preview.unplacedNowhere")}
            </p>
            <blockquote className="quotation">
              <PlainWords text={text} />
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}

const counted = ["changes", "comments", "images", "notes", "tables", "styled"] as const;

function LeftOutLines({ leftOut }: Pick<UploadPreview, "leftOut">) {
  const { t } = useTranslation("questionnaire");
  const found = counted.filter((what) => leftOut[what] > 0);
  if (found.length === 0) return null;
  return (
    <section className="notice" aria-labelledby="left-out">
      <h3 className="notice-title" id="left-out">
        {t("preview.leftOut")}
      </h3>
      <ul>
        {found.map((what) => (
          <li key={what}>{t(`preview.${what}`, { count: leftOut[what] })}</li>
        ))}
      </ul>
    </section>
  );
}

/** What a file would change, question by question, and everything in it that changes nothing. */
export function PreviewPart({ preview }: { preview: UploadPreview }) {
  const { t } = useTranslation("questionnaire");
  const { proposals, same, emptied, missing, notGiven, unplaced, leftOut } = preview;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t("preview.title")}</h2>
      <LeftOutLines leftOut={leftOut} />
      <UnplacedTexts unplaced={unplaced} />
      <Changes proposals={proposals} />
      {same > 0 ? <p>{t("preview.same", { count: same })}</p> : null}
      <Places lead={t("preview.emptied")} places={emptied} />
      <Places lead={t("preview.missing")} places={missing} />
      <Places lead={t("preview.notGiven")} places={notGiven} />
    </section>
  );
}
