import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { getWrittenMail } from "~/domain/notification/mail-folder/mail-files.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Mail = Awaited<ReturnType<typeof getWrittenMail>>;

const address = /(https?:\/\/[^\s<>]+)/;

/** A line of a mail; addresses in it are links, as a mail program shows them. */
function Line({ line }: { line: string }) {
  return line.split(address).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <a key={index} href={part}>
        {part}
      </a>
    ),
  );
}

/** A mail of the demonstration as its recipient would read it. */
export function OneMailPage({ mail: { name, subject, to, text, language: own, writtenAt } }: { mail: Mail }) {
  const { t } = useTranslation(["administration", "common"]);
  const language = useLanguage();
  return (
    <>
      <h1 lang={own}>{subject}</h1>
      <p className="quiet">
        {t("administration:mail.written.sentTo", { to, time: formatDateTime(writtenAt, language, "UTC") })}
      </p>
      <div lang={own}>
        {text
          .trim()
          .split(/\n{2,}/)
          .map((paragraph, index) => (
            <p key={index}>
              {paragraph.split("\n").map((line, at) => (
                <Fragment key={at}>
                  {at > 0 ? <br /> : null}
                  <Line line={line} />
                </Fragment>
              ))}
            </p>
          ))}
      </div>
      <ul>
        <li>
          <a href={paths.writtenMailFile(language, name)}>{t("administration:mail.written.file")}</a>
        </li>
        <li>
          <a href={paths.writtenMail(language)}>{t("administration:mail.written.toList")}</a>
        </li>
      </ul>
    </>
  );
}
