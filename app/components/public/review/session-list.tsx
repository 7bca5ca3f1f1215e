import { useTranslation } from "react-i18next";
import { ObjectiveLinks } from "~/components/public/objective-links";
import { Words } from "~/components/text/words";
import type { SessionLine } from "~/domain/review/read-review.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The thematic sessions of a review with their objectives. */
export function SessionList({ sessions, review }: { sessions: SessionLine[]; review: string }) {
  const { t } = useTranslation("session");
  const language = useLanguage();
  return (
    <ol className="ruled-list">
      {sessions.map(({ number, label, heldAt, objectives }) => (
        <li key={number}>
          <h3 className="entry-title">
            <a href={paths.session(language, { review, session: number })}>
              {t("numbered", { number })}. <Words text={label} />
            </a>
          </h3>
          <p className="quiet">
            {t("objectives", { count: Math.min(objectives.length, 2) })}{" "}
            <ObjectiveLinks objectives={objectives} review={review} />
            {heldAt ? ` · ${heldAt}` : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
