import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import type { TeamMember } from "~/domain/account/team/read-team.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = { member: TeamMember; failure: FormFailure | null };

/** One person of a team: what another role or the end of their access means, and the buttons that do it. */
export function MemberPage({ member: { head, person, last, self }, failure }: Props) {
  const { t } = useTranslation(["team", "account"]);
  const language = useLanguage();
  const { name, email, role } = person;
  const other = role === "drafter" ? "focal-point" : "drafter";
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.respondTeam(language, head.id)}>{t("team:title")}</a> · {head.owner.name}
      </p>
      <h1>{name}</h1>
      <p>
        {email} · {t(`account:work.roles.${role}`)}
      </p>
      {last ? (
        <p className="notice">{t("team:member.last")}</p>
      ) : (
        <>
          <h2>{t(`team:member.become.${other}.title`)}</h2>
          <p>{t(`team:member.become.${other}.text`)}</p>
          {self ? <p>{t("team:member.selfRole")}</p> : null}
          <form method="post">
            <input type="hidden" name="role" value={other} />
            <button className="button button-second" name="intent" value="changeRole">
              {t(`team:member.become.${other}.button`)}
            </button>
          </form>
          {self ? null : <HandOver name={name} />}
          <h2>{t("team:member.remove.title")}</h2>
          <ul>
            <li>{t("team:member.remove.atOnce")}</li>
            <li>{t("team:member.remove.all", { participant: head.owner.name })}</li>
            <li>{t("team:member.remove.kept")}</li>
            <li>{t("team:member.remove.again")}</li>
          </ul>
          {self ? (
            <p>
              <strong>{t("team:member.remove.self")}</strong>
            </p>
          ) : null}
          <form method="post">
            <button className="button" name="intent" value="remove">
              {t("team:member.remove.button", { name })}
            </button>
          </form>
        </>
      )}
      <p>
        <a href={paths.respondTeam(language, head.id)}>{t("team:member.back")}</a>
      </p>
    </>
  );
}

/** The reader's own role for this person. */
function HandOver({ name }: { name: string }) {
  const { t } = useTranslation("team");
  return (
    <>
      <h2>{t("member.handOver.title")}</h2>
      <p>{t("member.handOver.text")}</p>
      <form method="post">
        <button className="button button-second" name="intent" value="handOver">
          {t("member.handOver.button", { name })}
        </button>
      </form>
    </>
  );
}
