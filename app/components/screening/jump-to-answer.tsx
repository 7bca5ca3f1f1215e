import { useTranslation } from "react-i18next";
import type { ScreeningVersion } from "~/domain/screening/read-version-for-screening.server";
import { answerAnchor } from "~/paths/anchors";

/** Leads to the answers on the page, by session; nothing that was typed is lost. */
export function JumpToAnswer({ sessions }: Pick<ScreeningVersion, "sessions">) {
  const { t } = useTranslation(["screening", "session"]);
  return (
    <nav className="small" aria-label={t("screening:confirm.return.jump")}>
      <p className="quiet">{t("screening:confirm.return.jump")}</p>
      <ul className="plain-list">
        {sessions.map(({ number, answers }) => (
          <li key={number} className="text-way">
            <span>{t("session:numbered", { number })}</span>
            {answers.map((answer) => (
              <a
                key={answer.frozenAnswerId}
                href={`#${answerAnchor(answer)}`}
                aria-label={t("screening:mixed.place", { session: number, question: answer.question })}
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
