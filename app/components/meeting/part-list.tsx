import { useTranslation } from "react-i18next";
import type { PartLine } from "~/domain/review/meeting/read-meeting.server";
import { paths } from "~/paths/paths";
import { formatTimeSpan } from "~/language/time-span";
import { useLanguage } from "~/i18n/use-language";
import { usePartName } from "./part-name";

type Props = { review: string; parts: PartLine[]; current: string | null };

/** The parts of a meeting, each with how much is recorded of it. */
export function PartList({ review, parts, current }: Props) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  const nameOf = usePartName();
  return (
    <nav className="side-nav" aria-label={t("parts.label")}>
      <ul>
        <li>
          <a href={paths.meeting(language, review)} aria-current={current === null ? "page" : undefined}>
            {nameOf(null)}
          </a>
        </li>
        {parts.map(({ part, heldAt, attending, inputs }) => (
          <li key={part.key}>
            <a
              href={paths.meetingPart(language, { review, part: part.key })}
              aria-current={current === part.key ? "page" : undefined}
            >
              <span>
                {nameOf(part)}
                <br />
                <span className="quiet small">
                  {[
                    ...(heldAt ? [formatTimeSpan(heldAt, language)] : []),
                    t("parts.attending", { count: attending }),
                    ...(part.kind === "day" ? [] : [t("parts.inputs", { count: inputs })]),
                  ].join(" · ")}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
