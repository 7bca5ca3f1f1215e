import { formsOfRespondents } from "./forms-of-respondents";
import type { Place } from "./places";

type Form = Record<string, string>;

const texts = { "text-en": "Words", "revision-en": "1" };
const question = { scope: "every-session", kind: "text", "label-en": "A question", "stateText-en": "What?" };
const passage = { startsAt: "0", endsAt: "5", codes: "code" };

const noBody = {
  nameFr: "",
  nameRu: "",
  acronym: "",
  category: "",
  accreditation: "",
  countries: "",
  email: "",
  contact: "",
};

/** For every action of the portal, by intent, a form that passes its schema: what is refused is refused for who asks. */
export const forms: Record<string, Record<string, (place: Place) => Form>> = {
  ...formsOfRespondents,
  "routes/screening/version.tsx": {
    begin: () => ({}),
    accept: () => ({ publication: "now" }),
    return: () => ({ reason: "A reason long enough" }),
    askClarification: () => ({ frozenAnswer: "none", passage: "", question: "What?" }),
    grantReturn: () => ({}),
    declineReturn: () => ({ answer: "Not now" }),
    publishUnconfirmed: () => ({ unconfirmedReason: "It came from the mission itself" }),
    undoReturn: () => ({}),
    publish: () => ({}),
    reopen: () => ({}),
    takeDown: () => ({ reason: "personal-data" }),
    putBack: () => ({}),
  },
  "routes/screening/masks.tsx": {
    mask: ({ params }) => ({ answer: params["frozenAnswerId"] ?? "", words: "x", reason: "safety" }),
    unmask: ({ params }) => ({ answer: params["frozenAnswerId"] ?? "", startsAt: "0" }),
  },
  "routes/coding/text.tsx": {
    create: () => passage,
    change: ({ excerptId }) => ({ excerpt: excerptId, codes: "code" }),
    remove: ({ excerptId }) => ({ excerpt: excerptId }),
    restore: ({ excerptId }) => ({ excerpt: excerptId }),
    read: () => ({}),
    unread: () => ({}),
    finish: () => ({}),
    reopen: () => ({}),
  },
  "routes/coding/work.tsx": { unassign: () => ({ reviewer: "none" }) },
  "routes/coding/give-texts.tsx": { plan: () => ({ reviewers: "none" }), give: () => ({ reviewers: "none" }) },
  "routes/coding/disagreements.tsx": {
    settle: () => ({ code: "code", startsAt: "0", endsAt: "1", applies: "yes", reason: "A reason" }),
  },
  "routes/drafting/outline.tsx": {
    up: ({ params }) => ({ paragraph: params["paragraphId"] ?? "" }),
    down: ({ params }) => ({ paragraph: params["paragraphId"] ?? "" }),
    add: ({ sectionId }) => ({ section: sectionId }),
    remove: ({ params }) => ({ paragraph: params["paragraphId"] ?? "" }),
    restore: ({ params }) => ({ paragraph: params["paragraphId"] ?? "" }),
  },
  "routes/drafting/paragraph.tsx": {
    save: () => texts,
    translate: () => texts,
    checkSources: () => ({ outcome: "stillRight", checkReason: "A reason", changes: "none" }),
    footnote: () => ({ type: "caveat", "text-en": "Words" }),
    removeFootnote: () => ({ footnote: "none" }),
  },
  "routes/drafting/paragraph-save.ts": { save: () => texts, translate: () => texts },
  "routes/drafting/paragraph-arrange.tsx": {
    place: ({ sectionId }) => ({ place: sectionId }),
    split: () => ({ revision: "1" }),
    join: () => ({ revision: "1", next: "none", nextRevision: "1" }),
  },
  "routes/drafting/paragraph-versions.tsx": {
    restore: () => ({ text: "en", revision: "1", now: "1" }),
    restoreTranslation: () => ({ text: "fr", revision: "1", now: "1" }),
  },
  "routes/drafting/versions.tsx": { freeze: () => ({ stage: "zero-draft" }) },
  "routes/drafting/version.tsx": { publish: () => ({}) },
  "routes/administration/account.tsx": {
    disable: () => ({}),
    enable: () => ({}),
    endSignIns: () => ({}),
    resetSecondFactor: () => ({}),
  },
  "routes/administration/secretariats.tsx": {
    appoint: ({ params }) => ({ review: params["review"] ?? "", email: "new@example.org", name: "", language: "en" }),
    resend: ({ params }) => ({ review: params["review"] ?? "", invitation: "none" }),
    revoke: ({ params }) => ({ review: params["review"] ?? "", invitation: "none" }),
  },
  "routes/administration/reviews/new.tsx": {
    "": () => ({
      review: "ece-next",
      region: "ECE",
      edition: "4",
      languages: "en",
      "title-en": "Title",
      "shortTitle-en": "Short",
      opens: "2030-01-01T09:00",
      closes: "2030-03-01T23:59",
    }),
  },
  "routes/administration/reviews/next.tsx": {
    "": ({ params }) => ({ earlier: params["review"] ?? "", review: "ece-next", start: "2030-01-01" }),
  },
  "routes/administration/reviews/file.tsx": { "": () => ({ intent: "import", document: "{}" }) },
  "routes/administration/mail/outbox.tsx": { "": () => ({}) },
  "routes/administration/audit.tsx": { "": () => ({}) },
  "routes/administration/retention.tsx": { "": () => ({}) },
  "routes/administration/backups.tsx": { make: () => ({}), remove: () => ({ backup: "none" }) },
  "routes/secretariat/setup/sessions.tsx": {
    up: () => ({ session: "2" }),
    down: () => ({ session: "2" }),
    add: () => ({ "label-en": "Another session" }),
  },
  "routes/secretariat/setup/session.tsx": { save: () => ({ "label-en": "A session" }), delete: () => ({}) },
  "routes/secretariat/setup/questions.tsx": { up: () => ({ question: "3" }), down: () => ({ question: "3" }) },
  "routes/secretariat/setup/outline.tsx": {
    up: () => ({ section: "opening" }),
    down: () => ({ section: "opening" }),
    standard: () => ({}),
    save: () => ({ "title-en": "A report" }),
    addSection: () => ({ "heading-en": "A section" }),
    delete: () => ({ section: "opening" }),
    addGenerated: () => ({ into: "opening", generator: "counts" }),
    removeGenerated: () => ({ paragraph: "none" }),
  },
  "routes/secretariat/setup/new-question.tsx": { "": () => question },
  "routes/secretariat/setup/question.tsx": { save: () => question, delete: () => ({}) },
  "routes/secretariat/contact.tsx": {
    "": () => ({ email: "office@example.org", "office-en": "The Office", "office-fr": "", "office-ru": "" }),
  },
  "routes/secretariat/setup/about.tsx": {
    "": () => ({
      seen: "none",
      "title-en": "Title",
      "shortTitle-en": "Short",
      edition: "2",
      region: "ECE",
      languages: "en",
    }),
  },
  "routes/secretariat/setup/meeting.tsx": { "": () => ({ seen: "none", timeZone: "Europe/Zurich" }) },
  "routes/secretariat/setup/dates.tsx": {
    "": () => ({ seen: "none", opens: "2027-02-01T09:00", closes: "2027-04-30T23:59" }),
  },
  "routes/secretariat/setup/stage.tsx": { "": () => ({ from: "open", to: "closed" }) },
  "routes/secretariat/setup/co-chairs.tsx": { "": () => ({ seen: "none" }) },
  "routes/secretariat/setup/rules.tsx": {
    "": () => ({
      seen: "none",
      wordLimit: "",
      someFloor: "2",
      someAbove: "0",
      severalFloor: "3",
      severalAbove: "20",
      manyFloor: "3",
      manyAbove: "40",
      mostFloor: "3",
      mostAbove: "60",
    }),
  },
  "routes/secretariat/documents/list.tsx": {
    up: ({ params }) => ({ document: params["document"] ?? "" }),
    down: ({ params }) => ({ document: params["document"] ?? "" }),
    add: () => ({ "title-en": "A document" }),
  },
  "routes/secretariat/documents/document.tsx": { save: () => ({ "title-en": "A document" }), delete: () => ({}) },
  "routes/secretariat/documents/files.tsx": { "": () => ({ language: "en", intent: "add" }) },
  "routes/secretariat/notes/note.tsx": { "": () => ({ "introduction-en": "Words" }) },
  "routes/secretariat/notes/publication.tsx": { publish: () => ({ seen: "none" }), withdraw: () => ({}) },
  "routes/secretariat/nomination.tsx": { attach: () => ({}), delete: () => ({}) },
  "routes/secretariat/people.tsx": {
    inviteStaff: () => ({ email: "new@example.org", name: "", language: "en", role: "editor" }),
    inviteMember: ({ params }) => ({
      email: "new@example.org",
      name: "",
      language: "en",
      role: "drafter",
      participant: params["participant"] ?? "",
    }),
    resend: () => ({ invitation: "none" }),
    correct: () => ({ invitation: "none", email: "new@example.org" }),
    revoke: () => ({ invitation: "none" }),
    removeRole: () => ({ user: "none", role: "editor" }),
  },
  "routes/registration/take-part.tsx": {
    "": () => ({
      name: "A body",
      nameLanguage: "en",
      acronym: "",
      category: "media",
      accreditation: "",
      contactName: "A person",
      email: "new@example.org",
      reason: "Words",
    }),
  },
  "routes/registration/registrations.tsx": {
    accept: () => ({ registration: "none", body: "new" }),
    ask: () => ({ registration: "none", message: "Words" }),
    decline: () => ({ registration: "none", message: "Words" }),
  },
  "routes/meeting/import.tsx": {
    "": () => ({ intent: "import", table: "kind,participant" }),
  },
  "routes/meeting/meeting.tsx": {
    count: () => ({ count: "12" }),
    publish: () => ({}),
    unpublish: () => ({}),
    attend: ({ params }) => ({ participant: params["participant"] ?? "" }),
    leave: ({ params }) => ({ participant: params["participant"] ?? "" }),
    undo: () => ({ change: "9999" }),
  },
  "routes/meeting/part.tsx": {
    attend: ({ params }) => ({ participant: params["participant"] ?? "" }),
    leave: ({ params }) => ({ participant: params["participant"] ?? "" }),
    speak: ({ params }) => ({ participant: params["participant"] ?? "" }),
    correct: ({ params }) => ({ participant: params["participant"] ?? "", input: "none" }),
    up: () => ({ input: "none" }),
    down: () => ({ input: "none" }),
    remove: () => ({ input: "none" }),
    reply: ({ params }) => ({ participant: params["participant"] ?? "" }),
    removeReply: () => ({}),
    undo: () => ({ change: "9999" }),
  },
  "routes/secretariat/participants/entry.tsx": {
    enter: () => ({
      channel: "post",
      receivedOn: "2026-01-10",
      language: "en",
      contactName: "A person",
      contactEmail: "new@example.org",
      contactLanguage: "en",
    }),
    resend: () => ({ contactName: "A person", contactEmail: "new@example.org", contactLanguage: "en" }),
  },
  "routes/secretariat/participants/participant.tsx": {
    invite: () => ({ email: "new@example.org", name: "", language: "en", role: "drafter" }),
    resend: () => ({ invitation: "none" }),
    correct: () => ({ invitation: "none", email: "new@example.org" }),
    revoke: () => ({ invitation: "none" }),
    extend: () => ({ until: "2199-12-31", time: "23:59", reason: "Asked for" }),
    nameForms: () => ({ enWithArticle: "", frArticle: "", frDe: "", ruGenitive: "" }),
    endExtension: () => ({}),
    remove: () => ({}),
  },
  "routes/secretariat/participants/merge.tsx": { "": () => ({ other: "none", reason: "Registered twice" }) },
  "routes/secretariat/participants/add-from-list.tsx": {
    chosen: () => ({ list: "states", participant: "ch" }),
    all: () => ({ list: "states" }),
  },
  "routes/secretariat/participants/reminders.tsx": {
    preview: () => ({ participant: "none" }),
    send: () => ({ participant: "none" }),
  },
  "routes/secretariat/participants/add-body.tsx": {
    add: () => ({ ...noBody, nameEn: "A body", class: "un-entity" }),
    addKnown: () => ({ participant: "none" }),
  },
  "routes/secretariat/participants/add-from-file.tsx": {
    "": () => ({ file: "YQ" }),
  },
  "routes/secretariat/dashboard.tsx": {
    retryMessage: () => ({ message: "none" }),
    correct: () => ({ invitation: "none", email: "right@example.org" }),
  },
};

/** Actions on a person's own sign-in: they name nothing that belongs to a review or a participant. */
export const personal = new Set([
  "routes/account/sign-out.tsx",
  "routes/account/account.tsx",
  "routes/account/sign-in.tsx",
  "routes/account/sign-in-time.ts",
  "routes/account/sign-in-again.tsx",
  "routes/account/second-step.tsx",
  "routes/account/details.tsx",
  "routes/account/notices.tsx",
  "routes/account/address.tsx",
  "routes/account/second-factor.tsx",
  "routes/account/close.tsx",
  "routes/account/invitation.tsx",
  // The link is the key.
  "routes/respond/clearance-link.tsx",
  "routes/respond/entry-link.tsx",
  "routes/account/forgotten-password.tsx",
  "routes/account/new-password.tsx",
  "routes/account/confirm-address.tsx",
]);
