import { useTranslation } from "react-i18next";
import { answerViews, type AnswerView } from "~/permission/actor";

type Props = {
  /** What the page is, or what the reader chose. */
  current: AnswerView;
  /** The form that is sent with the other view as its intent: what is typed is saved first. Null where nothing can be. */
  form: string | null;
  /** The same answers in the other view, where there is no form. */
  href: string;
};

/** One question a page, or a session a page: what is shown now, and the other to change to. It is remembered. */
export function AnswerViewChoice({ current, form, href }: Props) {
  const { t } = useTranslation("respond");
  return (
    <section className="view-choice" aria-labelledby="view-choice">
      <h2 id="view-choice">{t("view.title")}</h2>
      <ul className="plain-list">
        {answerViews.map((view) => (
          <li key={view}>
            {view === current ? (
              <strong aria-current="true">{t(`view.${view}`)}</strong>
            ) : form ? (
              <button className="button-link" form={form} name="intent" value={view}>
                {t(`view.${view}`)}
              </button>
            ) : (
              <a href={href}>{t(`view.${view}`)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
