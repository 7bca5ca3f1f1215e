import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { rangeToUtf16 } from "~/language/text/code-points";
import { assignLanes } from "~/domain/coding/text/assign-lanes";
import type { ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import type { Language } from "~/language/language";
import { CodeTags } from "~/components/coding/code-tags";
import { Quotation } from "~/components/coding/quotation";
import { PlainWords } from "~/components/text/plain-words";
import { changeAnchor, excerptAnchor, passageAnchor } from "~/paths/anchors";
import { anchor } from "~/paths/paths";

type Props = {
  text: string;
  language: Language;
  excerpts: ExcerptView[];
  opened: string | null;
  openHref: (excerptId: string) => string;
};

/** The excerpts of a text, numbered as in the text. One's own can be edited and removed. */
export function TextExcerpts({ text, language, excerpts, opened, openHref }: Props) {
  const { t } = useTranslation("coding");
  const lanes = assignLanes(excerpts.map(({ id, ...range }) => ({ id, ...rangeToUtf16(text, range) })));
  return (
    <section aria-labelledby="in-this-text">
      <h2 id="in-this-text">{t("inText.title")}</h2>
      {excerpts.length === 0 ? <p className="quiet">{t("inText.empty")}</p> : null}
      <ol className="excerpt-list" hidden={excerpts.length === 0}>
        {excerpts.map((excerpt, index) => (
          <li
            key={excerpt.id}
            id={excerptAnchor(excerpt.id)}
            tabIndex={-1}
            className={`excerpt-entry passage-lane-${lanes.get(excerpt.id) ?? 0} ${opened === excerpt.id ? "excerpt-opened" : ""}`}
          >
            <Quotation
              text={excerpt.quote}
              language={language}
              href={`#${passageAnchor(excerpt.id)}`}
              number={index + 1}
            />
            <CodeTags codes={excerpt.codes} />
            {excerpt.note ? (
              <p className="excerpt-note">
                <PlainWords text={excerpt.note} />
              </p>
            ) : null}
            <ExcerptTools excerpt={excerpt} openHref={openHref} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExcerptTools({ excerpt, openHref }: { excerpt: ExcerptView; openHref: (excerptId: string) => string }) {
  const { t } = useTranslation("coding");
  if (!excerpt.mine) return <p className="quiet small">{t("inText.by", { reviewer: excerpt.reviewer })}</p>;
  return (
    <div className="excerpt-tools small">
      <Link to={anchor(openHref(excerpt.id), changeAnchor)} preventScrollReset>
        {t("inText.change")}
      </Link>
      {excerpt.cited ? (
        <span className="quiet">{t("inText.cited")}</span>
      ) : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="excerpt" value={excerpt.id} />
          <button className="button-link" name="intent" value="remove">
            {t("inText.remove")}
          </button>
        </Form>
      )}
    </div>
  );
}
