import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatTime } from "~/language/format";
import type { LatestChange } from "~/domain/review/meeting/read-meeting.server";
import { useLanguage } from "~/i18n/use-language";

/** The deeds that messages name; see `deedOf` of the record. */
const deeds = ["attends", "attendsNot", "spoke", "spokeNot", "corrected", "replied", "replyRemoved"] as const;

/** What was recorded last, and the button that undoes it. */
export function LatestChangeLine({ latest, timeZone }: { latest: LatestChange | null; timeZone: string }) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  if (!latest) return <p className="quiet">{t("latest.none")}</p>;
  const known = deeds.find((one) => one === latest.deed);
  const what =
    known && latest.count === 1
      ? t(`latest.${known}`, { name: latest.participant ?? "" })
      : latest.count === 1
        ? t("latest.moved")
        : t("latest.several", { count: latest.count });
  return (
    <Form method="post" className="notice" preventScrollReset>
      <input type="hidden" name="change" value={latest.number} />
      <p>
        <span role="status">
          {t("latest.at", { time: formatTime(latest.at, language, timeZone) })} {what}
        </span>{" "}
        <button className="button-link" name="intent" value="undo">
          {t("latest.undo")}
        </button>
      </p>
    </Form>
  );
}
