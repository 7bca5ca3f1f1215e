import type { Language } from "~/language/language";
import type { MemberRole, StaffRole } from "~/permission/actor";

/** A domain that can never exist (RFC 2606): no mail leaves for it. */
export const demonstrationDomain = "demo.example";

type Account = {
  email: string;
  /** What the account is for, as printed at the start. */
  holds: string;
  name: string;
  language: Language;
  timeZone: string | null;
};

export type MemberAccount = Account & { participant: string; role: MemberRole };
export type StaffAccount = Account & { role: StaffRole };

/**
 * A name is never translated; what reads right in every language is a given name, as its person writes it, and the
 * role in the language of the page beside it. Given names alone are nobody's.
 */
type Represented = {
  participant: string;
  inEnglish: string;
  focalPoint: string;
  drafter: string;
  language: Language;
  timeZone: string | null;
};

/** Participants with people: some have answered the open review, two have not begun. */
const represented: Represented[] = [
  {
    participant: "kz",
    inEnglish: "Kazakhstan",
    focalPoint: "Айгерим",
    drafter: "Нурлан",
    language: "ru",
    timeZone: "Asia/Almaty",
  },
  {
    participant: "pt",
    inEnglish: "Portugal",
    focalPoint: "Inês",
    drafter: "Rui",
    language: "fr",
    timeZone: "Europe/Lisbon",
  },
  {
    participant: "de",
    inEnglish: "Germany",
    focalPoint: "Anke",
    drafter: "Jonas",
    language: "en",
    timeZone: "Europe/Berlin",
  },
  {
    participant: "ca",
    inEnglish: "Canada",
    focalPoint: "Élise",
    drafter: "Mathieu",
    language: "fr",
    timeZone: "America/Toronto",
  },
  {
    participant: "tj",
    inEnglish: "Tajikistan",
    focalPoint: "Фируза",
    drafter: "Далер",
    language: "ru",
    timeZone: "Asia/Dushanbe",
  },
  {
    participant: "az",
    inEnglish: "Azerbaijan, its report returned",
    focalPoint: "Лейла",
    drafter: "Рашад",
    language: "ru",
    timeZone: "Asia/Baku",
  },
  {
    participant: "ifrc",
    inEnglish: "IFRC",
    focalPoint: "Samira",
    drafter: "Thomas",
    language: "en",
    timeZone: "Europe/Zurich",
  },
  {
    participant: "kg",
    inEnglish: "Kyrgyzstan, nothing begun in the open review",
    focalPoint: "Айгуль",
    drafter: "Азамат",
    language: "ru",
    timeZone: "Asia/Bishkek",
  },
  {
    participant: "nogaht",
    inEnglish: "NoGAHT, nothing begun in the open review",
    focalPoint: "Sofia",
    drafter: "Daniel",
    language: "en",
    timeZone: null,
  },
];

const inEnglish: Record<MemberRole, string> = { "focal-point": "focal point", drafter: "drafter" };

function memberAccount(who: Represented, role: MemberRole): MemberAccount {
  const { participant, language, timeZone } = who;
  const mailbox = role === "focal-point" ? "focal" : "drafter";
  return {
    email: `${mailbox}.${participant}@${demonstrationDomain}`,
    holds: `${inEnglish[role]} of ${who.inEnglish} (${language})`,
    name: role === "focal-point" ? who.focalPoint : who.drafter,
    language,
    timeZone,
    participant,
    role,
  };
}

export const memberAccounts: MemberAccount[] = represented.flatMap((who) => [
  memberAccount(who, "focal-point"),
  memberAccount(who, "drafter"),
]);

type Staffed = { mailbox: string; name: string; role: StaffRole; does: string; language?: Language };

const staffed: Staffed[] = [
  { mailbox: "secretariat", name: "Helena", role: "secretariat", does: "screens and publishes" },
  { mailbox: "reviewer-1", name: "Marta", role: "reviewer", does: "codes" },
  { mailbox: "reviewer-2", name: "Omar", role: "reviewer", does: "codes" },
  { mailbox: "editor", name: "Claire", role: "editor", does: "writes the report" },
  {
    mailbox: "translator",
    name: "Julien",
    role: "translator",
    does: "French and Russian of the report",
    language: "fr",
  },
  { mailbox: "co-chair", name: "Andrei", role: "co-chair", does: "reads the draft" },
];

/** Staff of both reviews. */
export const staffAccounts: StaffAccount[] = staffed.map(({ mailbox, name, role, does, language = "en" }) => ({
  email: `${mailbox}@${demonstrationDomain}`,
  holds: `${role}: ${does}`,
  name,
  language,
  timeZone: "Europe/Zurich",
  role,
}));

/** Runs the portal: accounts, mail, health. */
export const administratorAccount: Account = {
  email: `administrator@${demonstrationDomain}`,
  holds: "administrator: runs the portal, reads no confidential text",
  name: "Nadia",
  language: "en",
  timeZone: "Europe/Zurich",
};

/** Every account of the demonstration, the staff first. */
export const demonstrationAccounts: { email: string; holds: string }[] = [
  ...staffAccounts,
  administratorAccount,
  ...memberAccounts,
].map(({ email, holds }) => ({ email, holds }));
