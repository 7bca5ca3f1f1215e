import { useTranslation } from "react-i18next";
import type { ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { usePlaceWords } from "~/i18n/use-place-words";
import { answerAnchor } from "~/paths/anchors";

/** Leads to the answers on the page, by session; nothing that was typed is lost. */
export function JumpToAnswer({ sessions }: Pick<ScreeningVersion, "sessions">) {
  const { t } = useTranslation("screening");
  const { part, place } = usePlaceWords();
  return (
    <nav className="small" aria-label={t("confirm.return.jump")}>
      <p className="quiet">{t("confirm.return.jump")}</p>
      <ul className="plain-list">
        {sessions.map(({ number, answers }) => (
          <li key={number} className="text-way">
            <span>{part({ number })}</span>
            {answers.map((answer) => (
              <a
                key={answer.frozenAnswerId}
                href={`#${answerAnchor(answer)}`}
                aria-label={place({ session: number, question: answer.question })}
              >
                {answer.question}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}
