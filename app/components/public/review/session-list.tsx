import { pluralBefore } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { ObjectiveLinks } from "~/components/public/objective-links";
import { SessionLink } from "~/components/public/session-link";
import type { SessionLine } from "~/domain/review/read-review.server";

/** The thematic sessions of a review with their objectives. */
export function SessionList({ sessions, review }: { sessions: SessionLine[]; review: string }) {
  const { t } = useTranslation("session");
  return (
    <ol className="ruled-list">
      {sessions.map(({ number, label, heldAt, objectives }) => (
        <li key={number}>
          <h3 className="entry-title">
            <SessionLink review={review} number={number} label={label} />
          </h3>
          <p className="quiet">
            {t("objectives", { count: pluralBefore(objectives) })}{" "}
            <ObjectiveLinks objectives={objectives} review={review} />
            {heldAt ? ` · ${heldAt}` : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
