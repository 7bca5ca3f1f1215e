import { useTranslation } from "react-i18next";
import { useZoneName } from "~/components/layout/use-zone-name";
import { noticeGroupNames, noticeWays, type NoticeChoices, type NoticeGroup } from "~/domain/notification/notice-rules";

type Props = { choices: NoticeChoices; failed: boolean; zone: string };

function GroupChoice({ group, chosen }: { group: NoticeGroup; chosen: NoticeChoices[NoticeGroup] }) {
  const { t } = useTranslation("access");
  return (
    <div className="field">
      <label htmlFor={group}>{t(`notices.group.${group}`)}</label>
      <select id={group} name={group} className="select input-short" defaultValue={chosen}>
        {noticeWays.map((way) => (
          <option key={way} value={way}>
            {t(`notices.way.${way}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How a person is told of each kind of notice, and what is always sent by mail. */
export function NoticeChoicesForm({ choices, failed, zone }: Props) {
  const { t } = useTranslation("access");
  const zoneName = useZoneName();
  return (
    <section aria-labelledby="notice-choices">
      <h2 id="notice-choices">{t("notices.choices")}</h2>
      <p>{t("notices.choicesLead", { zone: zoneName(zone) })}</p>
      {failed ? (
        <p className="error" role="alert">
          {t("notices.failed")}
        </p>
      ) : null}
      <form method="post">
        {noticeGroupNames.map((group) => (
          <GroupChoice key={group} group={group} chosen={choices[group]} />
        ))}
        <p>{t("notices.always")}</p>
        <div className="buttons">
          <button className="button" name="intent" value="choose">
            {t("notices.save")}
          </button>
        </div>
      </form>
    </section>
  );
}
