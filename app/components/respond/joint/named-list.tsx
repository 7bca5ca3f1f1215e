import { useTranslation } from "react-i18next";
import { clockOf, useClock } from "~/components/layout/use-clock";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { JointStatus } from "~/domain/submission/joint/joint-rules";
import type { JointPage, NamedLine } from "~/domain/submission/joint/read-joint.server";

export const jointTones: Partial<Record<JointStatus, string>> = {
  confirmed: "tag tag-good",
  changed: "tag tag-warning",
  declined: "tag tag-warning",
  withdrawn: "tag tag-warning",
};

/** Those who are named, each with what it said, and what a focal point can do. */
export function NamedList({ page }: { page: JointPage }) {
  const { t } = useTranslation("joint");
  const { named, mayName, closed } = page;
  const acts = mayName && !closed;
  return (
    <section aria-labelledby="named">
      <h2 id="named">{t("named.title")}</h2>
      {named.length === 0 ? <p>{t("named.none")}</p> : null}
      {named.length > 0 ? (
        <ul className="ruled-list">
          {named.map((line) => (
            <li key={line.participant.slug}>
              <NamedOne line={line} head={page.head} />
              {acts ? <Acts line={line} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {acts && named.length > 0 ? <p className="hint no-print">{t("named.againHint")}</p> : null}
    </section>
  );
}

function NamedOne({ line, head }: { line: NamedLine; head: JointPage["head"] }) {
  const { t } = useTranslation("joint");
  const clock = useClock(clockOf(head));
  const { participant, status, namedAt, answeredAt, note, reason, inSent } = line;
  return (
    <>
      <h3 className="line-title">
        <Words text={participant.name} />
      </h3>
      <p>
        <span className={jointTones[status] ?? "tag"}>{t(`status.${status}`)}</span>{" "}
        {inSent ? <span className="quiet">{t("named.inSent")}</span> : null}
      </p>
      <dl className="facts">
        {namedAt ? <Fact label={t("named.asked")} text={clock.dateTime(namedAt)} /> : null}
        {answeredAt ? <Fact label={t("named.answered")} text={clock.dateTime(answeredAt)} /> : null}
        {note ? <Fact label={t("named.note")} text={note} /> : null}
        {reason ? <Fact label={t("named.reason")} text={reason} /> : null}
      </dl>
    </>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <PlainWords text={text} />
      </dd>
    </div>
  );
}

function Acts({ line: { participant, status } }: { line: NamedLine }) {
  const { t } = useTranslation("joint");
  const name = participant.name.text;
  return (
    <form method="post" className="no-print">
      <input type="hidden" name="participant" value={participant.slug} />
      <div className="buttons">
        {status === "confirmed" ? null : (
          <button
            className="button button-second"
            name="intent"
            value="askAgain"
            aria-label={t("named.againOf", { name })}
          >
            {t("named.again")}
          </button>
        )}
        <button
          className="button button-second"
          name="intent"
          value="remove"
          aria-label={t("named.removeOf", { name })}
        >
          {t("named.remove")}
        </button>
      </div>
    </form>
  );
}
