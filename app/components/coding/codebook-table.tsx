import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import { TextNote, Words } from "~/components/text/words";
import { groupCodes } from "~/domain/coding/codebook/code-view";
import type { CodeType } from "~/domain/coding/coding-schema";
import type { CountedCode } from "~/domain/coding/codebook/read-codebook.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "./code-label";

type Props = { review: string; codes: CountedCode[] };

/** The codes by type with what they mean and how much stands under them. */
export function CodebookTables({ review, codes }: Props) {
  return groupCodes(codes).map((group) => (
    <CodeTable key={group.type} review={review} type={group.type} codes={group.codes} />
  ));
}

function CodeTable({ review, type, codes }: Props & { type: CodeType }) {
  const { t } = useTranslation("coding");
  const described = codes.some(({ description }) => description !== null);
  return (
    <section aria-labelledby={`codes-${type}`}>
      <h2 id={`codes-${type}`}>{t(`codeType.${type}`)}</h2>
      <div className="table-scroll">
        <table className="table codebook-table">
          <thead>
            <tr>
              <th scope="col">{t("codebook.code")}</th>
              {described ? <th scope="col">{t("codebook.meaning")}</th> : null}
              <th scope="col" className="count">
                {t("codebook.excerpts")}
              </th>
              <th scope="col">{t("codebook.participants")}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <CodeRow key={code.key} review={review} code={code} described={described} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CodeRow({ review, code, described }: { review: string; code: CountedCode; described: boolean }) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const codeLabel = useCodeLabel();
  const href = paths.excerpts(language, review, { code: code.key });
  return (
    <tr>
      <th scope="row" id={code.key}>
        {codeLabel(code)}
      </th>
      {described ? (
        <td>
          {code.description ? (
            <>
              <Words text={code.description} /> <TextNote text={code.description} />
            </>
          ) : null}
        </td>
      ) : null}
      <td className="count">{code.excerpts}</td>
      <td>
        {code.excerpts > 0 ? (
          <Tally counts={code.counts} href={href} />
        ) : (
          <span className="quiet">{t("codebook.unused")}</span>
        )}
      </td>
    </tr>
  );
}
