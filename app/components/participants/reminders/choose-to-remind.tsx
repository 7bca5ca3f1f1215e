import { useTranslation } from "react-i18next";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { ListedParticipation } from "~/domain/participation/list-participations.server";
import type { ToRemind } from "~/domain/participation/reminders/list-to-remind.server";

type Props = { list: ToRemind; timeZone: string; now: Date };

const day = 24 * 60 * 60 * 1000;

/** Participants that have not answered, to be ticked off; those that nobody can be written to for are not chosen. */
export function ChooseToRemind({ list: { rows, more }, now }: Props) {
  const { t } = useTranslation("participation");
  const open = rows.filter((row) => whyNot(row, now) === null).length;
  if (rows.length === 0) return <p>{t("remind.none")}</p>;
  return (
    <form method="post">
      <fieldset className="field" id="participant">
        <legend>{t("remind.choose", { count: rows.length })}</legend>
        <div className="choices">
          {rows.map((row) => (
            <Choice key={row.participant.slug} row={row} now={now} />
          ))}
        </div>
      </fieldset>
      {more > 0 ? <p className="notice">{t("remind.more", { count: more })}</p> : null}
      {open > 0 ? (
        <div className="buttons">
          <button className="button" name="intent" value="preview">
            {t("remind.show")}
          </button>
        </div>
      ) : (
        <p>{t("remind.none")}</p>
      )}
    </form>
  );
}

/** Why nobody of a participant is written to. */
function whyNot(
  { members, invitations, status, remindedAt }: ListedParticipation,
  now: Date,
): "nobody" | "today" | null {
  if (remindedAt && remindedAt.getTime() > now.getTime() - day) return "today";
  return members + invitations === 0 || status === "bounced" ? "nobody" : null;
}

function Choice({ row, now }: { row: ListedParticipation; now: Date }) {
  const { t } = useTranslation("participation");
  const { participant, status, members, invitations } = row;
  const reason = whyNot(row, now);
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="participant"
        value={participant.slug}
        disabled={reason !== null}
        defaultChecked={reason === null}
      />
      <span>
        <Mark shape={participant.shape} /> <Words text={participant.name} />{" "}
        <span className="quiet">
          {t(`status.${status}`)} ·{" "}
          {reason ? t(`remind.${reason}`) : t("remind.people", { count: members > 0 ? members : invitations })}
        </span>
      </span>
    </label>
  );
}
