import { useTranslation } from "react-i18next";
import type { CitableExcerpt } from "~/domain/report/paragraph/list-citable-excerpts.server";
import { type Stance, stanceKey, stances } from "~/domain/report/content/stance";
import { paragraphForm } from "./paragraph-form";

type Props = { excerpt: CitableExcerpt; action: "cite" | "uncite" };

type ButtonProps = { excerpt: CitableExcerpt; name: "cite" | "stance"; stance: Stance };

function StanceButton({ excerpt: { excerptId, participant }, name, stance }: ButtonProps) {
  const { t } = useTranslation("drafting");
  return (
    <button
      className="button-link"
      form={paragraphForm}
      name={name}
      value={stanceKey(stance, excerptId)}
      aria-label={t(`stance.${name}Label.${stance}`, { participant })}
    >
      {t(`stance.${name}.${stance}`)}
    </button>
  );
}

/** The buttons that cite an excerpt for or against the point, say what a cited one does, or take it out. */
export function CitingButtons({ excerpt, action }: Props) {
  const { t } = useTranslation("drafting");
  const { excerptId, participant, stance: current } = excerpt;
  const choices = action === "cite" ? stances : stances.filter((stance) => stance !== current);
  return (
    <div className="report-actions" role="group" aria-label={participant}>
      {choices.map((stance) => (
        <StanceButton key={stance} excerpt={excerpt} name={action === "cite" ? "cite" : "stance"} stance={stance} />
      ))}
      {action === "uncite" ? (
        <button
          className="button-link"
          form={paragraphForm}
          name="uncite"
          value={excerptId}
          aria-label={t("sources.unciteLabel", { participant })}
        >
          {t("sources.uncite")}
        </button>
      ) : null}
    </div>
  );
}
