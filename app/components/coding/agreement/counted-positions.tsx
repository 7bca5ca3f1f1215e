import { useTranslation } from "react-i18next";
import { CodeTags } from "~/components/coding/code-tags";
import { PlainWords } from "~/components/text/plain-words";
import type { CountedPosition } from "~/domain/coding/agreement/read-disagreements.server";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { Language } from "~/language/language";

type Props = { positions: CountedPosition[]; coders: string[]; language: Language };

/** Every position that counted, with what each coder gave it: why a figure is what it is. */
export function CountedPositions({ positions, coders, language }: Props) {
  const { t } = useTranslation("agreement");
  if (positions.length === 0) return null;
  return (
    <details>
      <summary>{t("text.positions")}</summary>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t("text.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("text.passage")}</th>
              {coders.map((name, index) => (
                <th key={index} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {positions.map(({ quote, codes }, index) => (
              <tr key={index}>
                <td lang={language} translate="no">
                  <PlainWords text={quote} />
                </td>
                {codes.map((own, coder) => (
                  <td key={coder}>
                    <CodesOrNothing codes={own} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function CodesOrNothing({ codes }: { codes: CodeView[] }) {
  const { t } = useTranslation("agreement");
  return codes.length > 0 ? <CodeTags codes={codes} /> : <span className="quiet">{t("text.nothing")}</span>;
}
