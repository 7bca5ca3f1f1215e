import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { SessionRecord } from "~/domain/review/read-session.server";

/** The agenda of a session: how long, what, who. */
export function Agenda({ items }: { items: SessionRecord["agenda"] }) {
  const { t } = useTranslation("session");
  return (
    <ol className="ruled-list">
      {items.map(({ minutes, title, speaker }, index) => (
        <li key={index}>
          <Words text={title} />
          {minutes ? <span className="quiet"> · {t("agenda.minutes", { count: minutes })}</span> : null}
          {speaker ? (
            <div className="quiet">
              <Words text={speaker} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
