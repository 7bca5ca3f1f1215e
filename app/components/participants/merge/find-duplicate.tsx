import { useTranslation } from "react-i18next";
import { FilterForm, FilterText } from "~/components/form/filter-form";
import { Words } from "~/components/text/words";
import type { MergeOffer } from "~/domain/participation/merge/read-merge.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The search for the other record, and what it found; before that, records of a similar name. */
export function FindDuplicate({ review, offer }: { review: string; offer: MergeOffer }) {
  const { t } = useTranslation(["participation", "participant"]);
  const language = useLanguage();
  const { participant, q, found, more } = offer;
  const key = { review, participant: participant.slug };
  const here = paths.mergeParticipant(language, key);
  return (
    <>
      <p className="lead">{t("participation:merge.lead", { name: participant.name.text })}</p>
      <FilterForm label={t("participation:merge.open")} action={here} clearHref={null} searches>
        <FilterText label={t("participation:merge.search")} value={q} />
      </FilterForm>
      <h2>{t(q === "" ? "participation:merge.similar" : "participation:merge.found")}</h2>
      {found.length === 0 ? (
        <p>{t(q === "" ? "participation:merge.nobodySimilar" : "participation:merge.nobody")}</p>
      ) : (
        <ul>
          {found.map((body) => (
            <li key={body.slug}>
              <a href={paths.mergeParticipant(language, key, { other: body.slug })}>
                <Words text={body.name} />
              </a>{" "}
              <span className="quiet">{t(`participant:class.${body.class}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {more ? <p>{t("participation:merge.more")}</p> : null}
    </>
  );
}
