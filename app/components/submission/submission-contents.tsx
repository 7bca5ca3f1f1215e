import { usePlaceWords } from "~/i18n/use-place-words";
import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ReadSession } from "~/domain/submission/published/submission-reading";
import { anchor } from "~/paths/paths";
import { answerAnchor, sessionAnchor } from "~/paths/anchors";

/** The sessions and questions that are answered, each leading to its place in the text. */
export function SubmissionContents({ sessions }: { sessions: ReadSession[] }) {
  const { t } = useTranslation("submission");
  const { part } = usePlaceWords();
  return (
    <nav className="side-nav" aria-label={t("contents")}>
      {sessions.map(({ number, answers }) => (
        <div key={number}>
          <p className="side-title">
            <a href={anchor("", sessionAnchor(number))}>{part({ number })}</a>
          </p>
          <ul>
            {answers.map((answer) => (
              <li key={answer.question}>
                <a href={anchor("", answerAnchor(answer))}>
                  <span>
                    {answer.question}. <Words text={answer.questionLabel} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
