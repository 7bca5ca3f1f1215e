import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import type { OwnAnnexes } from "~/domain/submission/annex/read-annexes.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { AnnexFields } from "./annex-fields";

type Props = { head: SubmissionHead; annex: OwnAnnexes["annexes"][number]; failure: FormFailure | null };

/** The form that says something else of an annex. */
export function ChangeAnnex({ head, annex, failure }: Props) {
  const { t } = useTranslation("annexes");
  const language = useLanguage();
  const level = annex.own ? "secretariat" : "public";
  return (
    <form method="post" noValidate>
      <h2>{t("change.title", { position: annex.position })}</h2>
      <input type="hidden" name="annex" value={annex.id} />
      <input type="hidden" name="seen" value={annex.seen} />
      <AnnexFields head={head} failure={failure} said={{ ...annex, level }} />
      <div className="buttons">
        <button className="button" name="intent" value="change">
          {t("change.save")}
        </button>
        <a href={paths.respondAnnexes(language, head.id)}>{t("change.cancel")}</a>
      </div>
    </form>
  );
}
