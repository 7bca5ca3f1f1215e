import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { correctionErrors } from "~/components/people/correction-errors";
import { InvitationList } from "~/components/people/invitation-list";
import { InviteeForm } from "~/components/people/invitee-form";
import { MemberList } from "~/components/people/member-list";
import type { TeamPage as Team } from "~/domain/account/team/read-team.server";
import { PersonWork } from "./person-work";
import { DrafterSight } from "./drafter-sight";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = {
  team: Team;
  /** A mail server is set. */
  sends: boolean;
  failure: FormFailure | null;
};

/** The people who act for a participant, who is invited, and the form that invites. */
export function TeamPage({ team, sends, failure }: Props) {
  const { head, people, invitations, draftersSeeAll, work, userId, mayManage } = team;
  const { t } = useTranslation(["team", "people", "respond"]);
  const language = useLanguage();
  const inviting = failure?.values["intent"] === "invite" ? failure : null;
  return (
    <>
      <ErrorSummary fieldErrors={correctionErrors(failure)} />
      <p className="kicker">
        {head.owner.name} · {head.review.title}
      </p>
      <h1>{t("team:title")}</h1>
      <p>{t("team:lead")}</p>
      {sends || !mayManage ? null : <p className="notice notice-warning">{t("team:noServer")}</p>}
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("people:changed")}</p> : null}
      {work ? (
        <p>
          <strong>
            {t("respond:overview.answered", { answered: work.answered, all: work.of, complete: work.complete })}
          </strong>
          {work.givenToNobody > 0 ? ` ${t("team:work.givenToNobody", { count: work.givenToNobody })}` : null}
        </p>
      ) : null}
      <MemberList
        people={people}
        review={head.review}
        reader={userId}
        more={(person) =>
          work ? <PersonWork head={head} work={work.people.find((one) => one.userId === person)} /> : null
        }
        hrefOf={mayManage ? (person) => paths.respondMember(language, { submissionId: head.id, userId: person }) : null}
      />
      <p>
        <a href={paths.respondAssignments(language, head.id)}>{t("team:assignments.link")}</a>
      </p>
      <DrafterSight draftersSeeAll={draftersSeeAll} mayManage={mayManage} />
      <h2>{t("team:invited.title")}</h2>
      {invitations.total === 0 ? (
        <p>{t("team:invited.none")}</p>
      ) : (
        <InvitationList
          page={invitations}
          timeZone={head.review.timeZone}
          failure={failure}
          hrefOf={(page) => paths.respondTeam(language, head.id, { page })}
          reading={!mayManage}
        />
      )}
      {mayManage ? (
        <section aria-labelledby="invite">
          <h2 id="invite">{t("people:invite.member.title")}</h2>
          <p>{t("team:invite.lead")}</p>
          <InviteeForm intent="invite" roles={["drafter", "focal-point"]} failure={inviting} />
        </section>
      ) : (
        <p className="quiet">{t("team:onlyFocalPoint")}</p>
      )}
    </>
  );
}
