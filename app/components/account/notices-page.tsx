import { useTranslation } from "react-i18next";
import { ToAccount } from "~/components/access/to-account";
import { Pagination } from "~/components/layout/pagination";
import { Shell } from "~/components/layout/shell";
import type { NoticeChoices } from "~/domain/notification/notice-rules";
import { noticesOnPage, type Notice, type Notices } from "~/domain/notification/notice-list";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { NoticeChoicesForm } from "./notice-choices-form";

type Props = {
  shown: { unreadOnly: boolean; page: number };
  list: Notices;
  choices: NoticeChoices;
  /** The choices were just saved. */
  changed: boolean;
  failed: boolean;
  zone: string;
};

/** A notice: a button with its subject, which marks it as read and leads to its place. */
function NoticeLine({ notice, zone }: { notice: Notice; zone: string }) {
  const { t } = useTranslation(["access", "notification"]);
  const language = useLanguage();
  const { id, template, subject, at, read } = notice;
  return (
    <li>
      <form method="post">
        <input type="hidden" name="notice" value={id} />
        <button className="button-link" name="intent" value="open" lang={notice.language}>
          {read ? subject : <strong>{subject}</strong>}
        </button>
      </form>
      <p className="quiet">
        {read ? null : <strong>{t("access:notices.new")} </strong>}
        {t(`notification:about.${template}`)},{" "}
        <time dateTime={at.toISOString()}>{formatDateTime(at, language, zone)}</time>
      </p>
    </li>
  );
}

function Filter({ unreadOnly, list }: { unreadOnly: boolean; list: Notices }) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const here = { "aria-current": "page" } as const;
  return (
    <nav className="views" aria-label={t("notices.filter")}>
      <ul>
        <li>
          <a href={paths.notices(language)} {...(unreadOnly ? {} : here)}>
            {t("notices.all", { all: list.all })}
          </a>
        </li>
        <li>
          <a href={paths.notices(language, { show: "unread" })} {...(unreadOnly ? here : {})}>
            {t("notices.unread", { unread: list.unread })}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** What a person was told, read or not, and how they are told of what. */
export function NoticesPage({ shown: { unreadOnly, page }, list, choices, changed, failed, zone }: Props) {
  const { t } = useTranslation("access");
  const language = useLanguage();
  const count = unreadOnly ? list.unread : list.all;
  const show = unreadOnly ? ({ show: "unread" } as const) : {};
  return (
    <Shell>
      <ToAccount />
      <h1>{t("notices.title")}</h1>
      {changed ? (
        <p className="notice notice-good" role="status">
          {t("notices.changed")}
        </p>
      ) : null}
      <p className="lead">{t("notices.lead")}</p>
      <Filter unreadOnly={unreadOnly} list={list} />
      {list.notices.length === 0 ? (
        <p>{t(unreadOnly && list.all > 0 ? "notices.noneUnread" : "notices.none")}</p>
      ) : (
        <ul className="ruled-list">
          {list.notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} zone={zone} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / noticesOnPage)}
        hrefOf={(other) => paths.notices(language, { ...show, page: other })}
      />
      {list.unread > 0 ? (
        <form method="post">
          <button className="button button-second" name="intent" value="readAll">
            {t("notices.readAll")}
          </button>
        </form>
      ) : null}
      <p className="quiet">{t("notices.kept")}</p>
      <NoticeChoicesForm choices={choices} failed={failed} zone={zone} />
    </Shell>
  );
}
