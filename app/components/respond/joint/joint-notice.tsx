import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { JointMark } from "~/domain/submission/joint/read-joint.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";

/** Before sending: who will be named at the head of the text, and who will not, and why. */
export function JointNotice({ head, mark }: { head: SubmissionHead; mark: JointMark | null }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (!mark) return null;
  const { confirmed, others } = mark;
  return (
    <section className={others.length > 0 ? "notice notice-warning" : "notice"}>
      <p>{t(confirmed.length > 0 ? "joint.named" : "joint.nobody")}</p>
      {confirmed.length > 0 ? (
        <ul>
          {confirmed.map(({ slug, name }) => (
            <li key={slug}>
              <Words text={name} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <>
          <p>{t("joint.others")}</p>
          <ul>
            {others.map(({ participant: { slug, name }, status }) => (
              <li key={slug}>
                <Words text={name} />
                {status === "confirmed" ? null : <span className="quiet"> ({t(`joint.status.${status}`)})</span>}
              </li>
            ))}
          </ul>
          <p>{t("joint.wait")}</p>
        </>
      ) : null}
      <p className="no-print">
        <a href={paths.respondJoint(language, head.id)}>{t("joint.open")}</a>
      </p>
    </section>
  );
}

/** The same among what will happen when it is sent. */
export function JointLines({ mark }: { mark: JointMark | null }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (!mark) return null;
  const names = (list: JointMark["confirmed"]) =>
    formatList(
      list.map(({ name }) => name.text),
      language,
    );
  const { confirmed, others } = mark;
  return (
    <>
      {confirmed.length > 0 ? <li>{t("joint.confirm", { names: names(confirmed) })}</li> : null}
      {others.length > 0 ? (
        <li>{t("joint.confirmOthers", { names: names(others.map(({ participant }) => participant)) })}</li>
      ) : null}
    </>
  );
}
