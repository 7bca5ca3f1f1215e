import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { ReasonField } from "~/components/form/reason-field";
import { type FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { MergePreview } from "~/domain/participation/merge/read-merge.server";
import { formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  review: string;
  participant: ParticipantLink;
  preview: MergePreview;
  failure: FormFailure | null;
};

/** Both records, what would move, and either why they cannot be merged or the form that merges them. */
export function MergePreviewPart({ review, participant, preview, failure }: Props) {
  const { t } = useTranslation(["participation", "participant"]);
  const language = useLanguage();
  const { other, obstacles, notManaged, participates } = preview;
  const refused = obstacles.length > 0 || notManaged > 0;
  const swapped = paths.mergeParticipant(language, { review, participant: other.slug }, { other: participant.slug });
  return (
    <>
      <h2>{t("participation:merge.preview")}</h2>
      <dl className="facts">
        <dt>{t("participation:merge.stays")}</dt>
        <dd>
          <Words text={participant.name} />
          <div className="quiet">{t(`participant:class.${participant.class}`)}</div>
        </dd>
        <dt>{t("participation:merge.goes")}</dt>
        <dd>
          <Words text={other.name} />
          <div className="quiet">{t(`participant:class.${other.class}`)}</div>
        </dd>
      </dl>
      {refused ? <Obstacles preview={preview} /> : <Effects participant={participant} preview={preview} />}
      {refused ? null : <MergeForm other={other} participant={participant} failure={failure} />}
      <p>
        {participates && other.slug !== participant.slug ? (
          <>
            <a href={swapped}>{t("participation:merge.swap", { name: other.name.text })}</a> ·{" "}
          </>
        ) : null}
        <a href={paths.mergeParticipant(language, { review, participant: participant.slug })}>
          {t("participation:merge.another")}
        </a>
      </p>
    </>
  );
}

function Obstacles({ preview: { obstacles, notManaged } }: { preview: MergePreview }) {
  const { t } = useTranslation("participation");
  const errorText = useErrorText();
  return (
    <div className="notice notice-warning">
      <p>
        <strong>{t("merge.refused")}</strong>
      </p>
      <ul>
        {obstacles.map(({ reason, reviews }) => (
          <li key={reason}>
            {errorText(reason)}
            {reviews.length > 0 ? `. ${t("merge.concerned")}` : null}
            {reviews.length > 0 ? (
              <ul>
                {reviews.map((title) => (
                  <li key={title.text}>
                    <Words text={title} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
        {notManaged > 0 ? <li>{t("merge.notManaged", { count: notManaged })}</li> : null}
      </ul>
    </div>
  );
}

function Effects({ participant, preview: { moves } }: { participant: ParticipantLink; preview: MergePreview }) {
  const { t } = useTranslation(["participation", "participant"]);
  const language = useLanguage();
  const name = participant.name.text;
  return (
    <>
      <h3>{t("participation:merge.moveTitle", { name })}</h3>
      {moves.length > 0 ? (
        <dl className="facts">
          {moves.map(({ part, count }) => (
            <div key={part}>
              <dt>{t(`participation:merge.moves.${part}`)}</dt>
              <dd>{formatNumber(count, language)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t("participation:merge.nothing")}</p>
      )}
      <ul>
        <li>{t("participation:merge.names", { name })}</li>
        <li>{t("participation:merge.counted", { class: t(`participant:class.${participant.class}`) })}</li>
        <li>{t("participation:merge.frozen")}</li>
        <li>{t("participation:merge.forEver")}</li>
      </ul>
    </>
  );
}

type FormProps = { participant: ParticipantLink; other: ParticipantLink; failure: FormFailure | null };

function MergeForm({ participant, other, failure }: FormProps) {
  const { t } = useTranslation("participation");
  return (
    <form method="post" noValidate>
      <input type="hidden" name="other" value={other.slug} />
      <ReasonField label={t("merge.reason")} hint={t("merge.reasonHint")} failure={failure} />
      <button className="button">{t("merge.button", { name: participant.name.text })}</button>
    </form>
  );
}
