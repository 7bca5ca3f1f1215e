import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { ConfirmDeletion } from "~/components/setup/deletion";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import { Words } from "~/components/text/words";
import type { Nomination } from "~/domain/account/nomination/read-nomination.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate, formatSize } from "~/language/format";
import { paths } from "~/paths/paths";
import { LetterField } from "./letter-field";

type Props = { nomination: Nomination; saved: boolean; removing: boolean; failure: FormFailure | null };

/** The letter by which a participant nominated a person, or the question whether it is to be deleted. */
export function NominationPage({ nomination, saved, removing, failure }: Props) {
  const { t } = useTranslation(["people", "account"]);
  const language = useLanguage();
  const { review, participant, role, name, email, letter, open } = nomination;
  const key = { review: review.slug, invitation: nomination.invitation };
  const own = paths.participation(language, { review: review.slug, participant: participant.slug });
  const who = name || email || t("people:invitations.closedAccount");
  return (
    <AreaShell review={review.slug} area="secretariat" page="participants" width="plain">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <SetUpPageHead
        shortTitle={review.shortTitle}
        back={{ href: own, label: participant.name.text }}
        title={t("people:letter.title")}
        saved={saved && !failure}
      />
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("people:letter.revoked")}</p> : null}
      <p>
        <strong>{who}</strong>
        {name && email ? ` · ${email}` : null}
        <br />
        {t(`account:work.roles.${role}`)} · <Words text={participant.name} />
      </p>
      {removing && letter && !failure ? (
        <ConfirmDeletion
          why={null}
          question={t("people:letter.question", { who })}
          effects={[t("people:letter.effect")]}
          button={t("people:letter.delete")}
          cancel={paths.nomination(language, key)}
        />
      ) : (
        <>
          <p className="lead">{t("people:letter.lead")}</p>
          {letter ? (
            <p>
              <a href={paths.nominationLetter(language, key)}>{letter.name}</a>{" "}
              <span className="quiet">
                ({formatSize(letter.size, language)}){" "}
                {t("people:letter.added", { on: formatDate(letter.addedAt, language, review.timeZone) })}
              </span>{" "}
              · <a href={paths.nomination(language, key, { remove: true })}>{t("people:letter.remove")}</a>
            </p>
          ) : (
            <p className="quiet">{t("people:letter.none")}</p>
          )}
          {open ? <AttachForm replaces={letter !== null} failure={failure} /> : null}
        </>
      )}
    </AreaShell>
  );
}

function AttachForm({ replaces, failure }: { replaces: boolean; failure: FormFailure | null }) {
  const { t } = useTranslation("people");
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <LetterField
        label={t(replaces ? "letter.replace" : "letter.choose")}
        hint={t("letter.hint")}
        errors={failure?.fieldErrors["letter"]}
      />
      <div className="buttons">
        <button className="button" name="intent" value="attach">
          {t("letter.attach")}
        </button>
      </div>
    </form>
  );
}
