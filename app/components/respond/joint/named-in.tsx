import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { NamedInLine } from "~/domain/submission/joint/list-joined.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

const tones: Partial<Record<NamedInLine["status"], string>> = { asked: "tag tag-warning", confirmed: "tag tag-good" };

/** Joint submissions of others that name a participant of the reader: those that wait for an answer come first. */
export function NamedIn({ lines }: { lines: NamedInLine[] }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="named-in">
      <h2 id="named-in">{t("namedIn.title")}</h2>
      <ul className="ruled-list">
        {lines.map(({ submissionId, participant, lead, review, status }) => (
          <li key={`${submissionId}-${participant.slug}`}>
            <h3 className="line-title">
              <a href={paths.respondJointText(language, { submissionId, participant: participant.slug })}>
                {t("namedIn.named", { lead: lead.name.text, participant: participant.name.text })}
              </a>
            </h3>
            <p>
              <span className={tones[status] ?? "tag"}>{t(`namedIn.status.${status}`)}</span>{" "}
              <span className="quiet">
                <Words text={review} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
