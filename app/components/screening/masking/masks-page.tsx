import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { AnswerToMask, Masking, MaskPiece } from "~/domain/screening/masking/read-masking.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import type { ReadText } from "~/language/localized-text";
import { maskingAnchor } from "~/paths/anchors";
import { paths } from "~/paths/paths";
import { MaskForm } from "./mask-form";

type Props = {
  review: { slug: string; shortTitle: ReadText };
  versionId: string;
  masking: Masking;
  failure: FormFailure | null;
};

/** The answers of a version with what is masked in them, and what may have to be: names, numbers, addresses. */
export function MasksPage({ review, versionId, masking, failure }: Props) {
  const { t } = useTranslation("screening");
  const language = useLanguage();
  const back = paths.screeningVersion(language, { review: review.slug, versionId });
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={back}>{t("masks.back", { version: masking.version })}</a> · <Words text={masking.participant.name} />
      </p>
      <h1>{t("masks.title")}</h1>
      <p className="lead">{t("masks.lead")}</p>
      {masking.open ? <p>{t("masks.rules")}</p> : <p className="notice">{t("masks.closed")}</p>}
      {masking.answers.map((answer) => (
        <Answer key={answer.id} answer={answer} open={masking.open} failure={failure} />
      ))}
    </>
  );
}

type AnswerProps = { answer: AnswerToMask; open: boolean; failure: FormFailure | null };

function Answer({ answer, open, failure }: AnswerProps) {
  const { place } = usePlaceWords();
  const { id, session, question, label, language, pieces } = answer;
  const own = failure?.values["answer"] === id ? failure : null;
  return (
    <section id={maskingAnchor(id)} className="masking">
      <h2>
        {place({ session, question })}. <Words text={label} />
      </h2>
      <div className="masking-text" lang={language}>
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </div>
      <Masked answer={answer} open={open} />
      {open ? <MaskForm answer={answer} failure={own} /> : null}
    </section>
  );
}

function Piece({ piece: { text, as } }: { piece: MaskPiece }) {
  const { t } = useTranslation("screening");
  if (as === "plain") return text;
  return (
    <mark className={`mask-${as}`} title={t(`masks.${as}`)}>
      {text}
    </mark>
  );
}

/** What is masked, each with the way to undo it. */
function Masked({ answer: { id, masks, language }, open }: Pick<AnswerProps, "answer" | "open">) {
  const { t } = useTranslation("screening");
  if (masks.length === 0) return null;
  return (
    <>
      <h3>{t("masks.list")}</h3>
      <ul className="ruled-list">
        {masks.map(({ startsAt, words, reason }) => (
          <li key={startsAt}>
            <form method="post" className="mask-line">
              <span>
                <span lang={language}>{words}</span> <span className="quiet small">{t(`masks.reason.${reason}`)}</span>
              </span>
              <input type="hidden" name="answer" value={id} />
              <input type="hidden" name="startsAt" value={startsAt} />
              {open ? (
                <button
                  className="button button-second"
                  name="intent"
                  value="unmask"
                  aria-label={t("masks.undoOf", { words })}
                >
                  {t("masks.undo")}
                </button>
              ) : null}
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
