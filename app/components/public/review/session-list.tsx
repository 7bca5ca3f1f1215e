import { pluralBefore } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { NoteLink } from "~/components/public/note-link";
import { ObjectiveLinks } from "~/components/public/objective-links";
import { SessionLink } from "~/components/public/session-link";
import { useWhen } from "./use-when";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { SessionLine } from "~/domain/review/read-review.server";

type Props = { sessions: SessionLine[]; review: Pick<ReviewSummary, "slug" | "zoneName"> };

/** The thematic sessions of a review with their objectives. */
export function SessionList({ sessions, review: { slug: review, zoneName } }: Props) {
  const { t } = useTranslation("session");
  const whenOf = useWhen(zoneName);
  return (
    <ol className="ruled-list">
      {sessions.map(({ number, label, when, objectives, hasNote }) => (
        <li key={number}>
          <h3 className="entry-title">
            <SessionLink review={review} number={number} label={label} />
          </h3>
          <p className="quiet">
            {t("objectives", { count: pluralBefore(objectives) })}{" "}
            <ObjectiveLinks objectives={objectives} review={review} />
            {when.at ? ` · ${whenOf(when)}` : null}
          </p>
          {hasNote ? <NoteLink review={review} session={number} /> : null}
        </li>
      ))}
    </ol>
  );
}
