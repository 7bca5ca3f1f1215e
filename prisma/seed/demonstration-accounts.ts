import type { Language } from "~/domain/shared/language";
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

type Represented = {
  participant: string;
  inEnglish: string;
  name: string;
  language: Language;
  timeZone: string | null;
};

/** Participants with people: some have answered the open review, two have not begun. */
const represented: Represented[] = [
  { participant: "kz", inEnglish: "Kazakhstan", name: "Казахстан", language: "ru", timeZone: "Asia/Almaty" },
  { participant: "pt", inEnglish: "Portugal", name: "Portugal", language: "fr", timeZone: "Europe/Lisbon" },
  { participant: "de", inEnglish: "Germany", name: "Germany", language: "en", timeZone: "Europe/Berlin" },
  { participant: "ca", inEnglish: "Canada", name: "Canada", language: "fr", timeZone: "America/Toronto" },
  { participant: "tj", inEnglish: "Tajikistan", name: "Таджикистан", language: "ru", timeZone: "Asia/Dushanbe" },
  {
    participant: "az",
    inEnglish: "Azerbaijan, its report returned",
    name: "Азербайджан",
    language: "ru",
    timeZone: "Asia/Baku",
  },
  { participant: "ifrc", inEnglish: "IFRC", name: "IFRC", language: "en", timeZone: "Europe/Zurich" },
  {
    participant: "kg",
    inEnglish: "Kyrgyzstan, nothing begun in the open review",
    name: "Кыргызстан",
    language: "ru",
    timeZone: "Asia/Bishkek",
  },
  {
    participant: "nogaht",
    inEnglish: "NoGAHT, nothing begun in the open review",
    name: "NoGAHT",
    language: "en",
    timeZone: null,
  },
];

const roleNames: Record<MemberRole, Record<Language, string>> = {
  "focal-point": { en: "Focal point", fr: "Point focal", ru: "Координатор" },
  drafter: { en: "Drafter", fr: "Rédaction", ru: "Составитель" },
};

function memberAccount(who: Represented, role: MemberRole): MemberAccount {
  const { participant, inEnglish, name, language, timeZone } = who;
  const mailbox = role === "focal-point" ? "focal" : "drafter";
  return {
    email: `${mailbox}.${participant}@${demonstrationDomain}`,
    holds: `${roleNames[role].en.toLowerCase()} of ${inEnglish} (${language})`,
    name: `${roleNames[role][language]} (${name})`,
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
  { mailbox: "secretariat", name: "Secretariat", role: "secretariat", does: "screens and publishes" },
  { mailbox: "reviewer-1", name: "Reviewer 1", role: "reviewer", does: "codes" },
  { mailbox: "reviewer-2", name: "Reviewer 2", role: "reviewer", does: "codes" },
  { mailbox: "editor", name: "Editor", role: "editor", does: "writes the report" },
  {
    mailbox: "translator",
    name: "Traduction",
    role: "translator",
    does: "French and Russian of the report",
    language: "fr",
  },
  { mailbox: "co-chair", name: "Co-Chair", role: "co-chair", does: "reads the draft" },
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

/** Every account of the demonstration, the staff first. */
export const demonstrationAccounts: { email: string; holds: string }[] = [...staffAccounts, ...memberAccounts].map(
  ({ email, holds }) => ({ email, holds }),
);
