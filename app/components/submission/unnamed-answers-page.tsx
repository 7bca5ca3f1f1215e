import { useTranslation } from "react-i18next";
import { MaskNote } from "./mask-note";
import { NamedObjectives } from "./named-objectives";
import { Words } from "~/components/text/words";
import { smallestGroup } from "~/domain/counting/publication-level";
import type { UnnamedAnswer, UnnamedPart, UnnamedQuestion } from "~/domain/submission/published/unnamed-answers.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";
import { readingsOf } from "~/question-kinds/reading-register";

type Props = { review: { slug: string }; parts: UnnamedPart[] };

/** The answers whose authors chose not to be named, each by itself: nothing tells which of them are by the same author. */
export function UnnamedAnswersPage({ review, parts }: Props) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { part } = usePlaceWords();
  return (
    <>
      <p className="kicker">
        <a href={paths.submissions(language, review.slug)}>{t("list.title")}</a>
      </p>
      <h1>{t("unnamed.title")}</h1>
      <p className="lead">{t("unnamed.lead")}</p>
      {parts.length === 0 ? <p className="notice">{t("unnamed.empty", { count: smallestGroup })}</p> : null}
      {parts.map(({ number, label, questions }) => (
        <section key={number}>
          <h2>
            {part({ number })}
            {label ? (
              <>
                . <Words text={label} />
              </>
            ) : null}
          </h2>
          {questions.map((question) => (
            <Question key={question.number} question={question} />
          ))}
        </section>
      ))}
    </>
  );
}

function Question({ question }: { question: UnnamedQuestion }) {
  return (
    <section>
      <h3 className="answer-title">
        {question.number}. <Words text={question.label} />
      </h3>
      {question.answers.map((answer, index) => (
        <Answer key={`${answer.key}-${index}`} answer={answer} />
      ))}
    </section>
  );
}

function Answer({ answer }: { answer: UnnamedAnswer }) {
  const { t } = useTranslation(["submission", "common"]);
  const language = useLanguage();
  const { FrozenReading } = readingsOf(answer.kind);
  return (
    <article className="answer answer-unnamed">
      <p className="quiet small">
        {t("submission:unnamed.author")}
        {answer.language === language ? null : ` · ${t(`common:inLanguage.${answer.language}`)}`}
      </p>
      <FrozenReading answer={answer} passages={[]} markMixed={false} />
      <MaskNote masked={answer.masked} />
      <NamedObjectives objectives={answer.objectives} />
    </article>
  );
}
