import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { InvitationList } from "~/components/people/invitation-list";
import { MemberList } from "~/components/people/member-list";
import { correctionErrors } from "~/components/people/correction-errors";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { Participation } from "~/domain/participation/read-participation.server";
import type { ZoneName } from "~/domain/review/zone-name";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ExtensionForm } from "./extension-form";
import { MergeSection } from "./merge/merge-section";
import { NameFormsPart } from "./name-forms";
import { ParticipantInviteForm } from "./participant-invite-form";
import { ParticipationSummary } from "./participation-summary";

type Props = {
  review: { slug: string; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  participation: Participation;
  /** It was registered just now. */
  added: boolean;
  /** A mail server is set. */
  sends: boolean;
  failure: FormFailure | null;
};

/** A body was registered just now: how sentences print its name is to be looked at. */
function AddedNotice({ name }: { name: string }) {
  const { t } = useTranslation("participation");
  return (
    <p className="notice notice-good" role="status">
      {t("names.added", { name })} <a href="#names">{t("names.look")}</a>
    </p>
  );
}

/** One participant of a review: how far it has come, who acts for it, who was invited, and what is agreed with it. */
export function ParticipationPage({ review, participation, added, sends, failure }: Props) {
  const { t } = useTranslation(["participation", "people", "secretariat", "entry"]);
  const language = useLanguage();
  const { participant, people, invitationPage } = participation;
  const own = participation.submissions.find(({ joint }) => !joint);
  const key = { review: review.slug, participant: participant.slug };
  return (
    <>
      <ErrorSummary fieldErrors={correctionErrors(failure)} />
      <p className="kicker">
        <a href={paths.participants(language, review.slug)}>{t("participation:title")}</a> ·{" "}
        <Words text={review.shortTitle} />
      </p>
      <h1>
        <Mark shape={participant.shape} /> <Words text={participant.name} />
      </h1>
      {added && !failure ? <AddedNotice name={participant.name.text} /> : null}
      {sends ? null : <p className="notice notice-warning">{t("secretariat:mail.noServer")}</p>}
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("people:changed")}</p> : null}
      <ParticipationSummary review={review} participation={participation} />
      {own?.onBehalf || !own || own.status === "invited" ? (
        <p>
          <a href={paths.entry(language, key)}>{t(own?.onBehalf ? "entry:linkThere" : "entry:link")}</a>
        </p>
      ) : null}
      <h2 id="people">{t("participation:people.title")}</h2>
      <MemberList people={people} review={review} />
      <h3>{t("people:invitations.title")}</h3>
      <InvitationList
        page={invitationPage}
        timeZone={review.timeZone}
        failure={failure}
        lettersOf={review.slug}
        hrefOf={(page) => paths.participation(language, key, { page })}
      />
      <ParticipantInviteForm failure={failure?.values["intent"] === "invite" ? failure : null} />
      <ExtensionForm
        review={review}
        participation={participation}
        failure={failure?.values["intent"] === "extend" ? failure : null}
      />
      <NameFormsPart
        names={participation.nameForms}
        failure={failure?.values["intent"] === "nameForms" ? failure : null}
      />
      <MergeSection review={review} participation={participation} />
      <h2>{t("participation:remove.title")}</h2>
      <p>{t("participation:remove.lead")}</p>
      <form method="post">
        <button className="button button-second" name="intent" value="remove">
          {t("participation:remove.button", { name: participant.name.text })}
        </button>
      </form>
    </>
  );
}
