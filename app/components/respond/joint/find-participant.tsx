import { useTranslation } from "react-i18next";
import { FilterForm, FilterText } from "~/components/form/filter-form";
import { ShortTextField } from "~/components/form/short-text-field";
import { Words } from "~/components/text/words";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { JointPage } from "~/domain/submission/joint/read-joint.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import type { JointFailure } from "./joint-props";

/** The search for a participant of the review, and what it found. */
export function FindParticipant({ page: { head, q, found, more } }: { page: JointPage }) {
  const { t } = useTranslation(["joint", "participant"]);
  const language = useLanguage();
  const here = paths.respondJoint(language, head.id);
  return (
    <section className="no-print" aria-labelledby="find">
      <h2 id="find">{t("joint:find.title")}</h2>
      <FilterForm label={t("joint:find.label")} action={here} clearHref={null} searches>
        <FilterText label={t("joint:find.search")} value={q} />
      </FilterForm>
      {q === "" ? null : found.length === 0 ? (
        <p className="notice">{t("joint:find.nobody")}</p>
      ) : (
        <>
          <h3>{t("joint:find.found")}</h3>
          <ul>
            {found.map(({ slug, name, class: known }) => (
              <li key={slug}>
                <a href={paths.respondJoint(language, head.id, { q, who: slug })}>
                  <Words text={name} />
                </a>{" "}
                <span className="quiet">{t(`participant:class.${known}`)}</span>
              </li>
            ))}
          </ul>
          {more ? <p>{t("joint:find.more")}</p> : null}
        </>
      )}
    </section>
  );
}

type NameProps = { head: SubmissionHead; chosen: ParticipantLink; failure: JointFailure };

/** Naming the participant that was chosen, with a note. */
export function NameForm({ head, chosen, failure }: NameProps) {
  const { t } = useTranslation("joint");
  const language = useLanguage();
  return (
    <form
      method="post"
      noValidate
      className="confirmation"
      action={paths.respondJoint(language, head.id, { who: chosen.slug })}
    >
      <h2 id="participant">{t("find.chosen", { name: chosen.name.text })}</h2>
      <input type="hidden" name="participant" value={chosen.slug} />
      <ShortTextField name="note" label={t("find.note")} hint={t("find.noteHint")} failure={failure} />
      <div className="buttons">
        <button className="button" name="intent" value="name">
          {t("find.button")}
        </button>
        <a href={paths.respondJoint(language, head.id)}>{t("find.back")}</a>
      </div>
    </form>
  );
}
