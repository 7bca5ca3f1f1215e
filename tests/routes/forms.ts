import type { Place } from "./places";

type Form = Record<string, string>;

const answer = { language: "en", text: "Words", revision: "1" };
const answers = { "answers.3.language": "en", "answers.3.text": "Words", "answers.3.revision": "1" };
const texts = { "text-en": "Words", "revision-en": "1" };
const passage = { startsAt: "0", endsAt: "5", codes: "code" };

/** Buttons of answers that save and lead away. */
const leads = ["overview", "check", "in-en", "in-fr", "in-ru"];

/** For every action of the portal, by intent, a form that passes its schema: what is refused is refused for who asks. */
export const forms: Record<string, Record<string, (place: Place) => Form>> = {
  "routes/respond/submissions.tsx": {
    "": ({ reviewId, participantId }) => ({ reviewId, participantId }),
  },
  "routes/respond/overview.tsx": { question: () => ({}), session: () => ({}) },
  "routes/respond/answer.tsx": {
    save: () => answer,
    compare: () => answer,
    continue: () => answer,
    session: () => answer,
    drop: () => answer,
    ...Object.fromEntries(leads.map((intent) => [intent, () => answer])),
    previous: () => answer,
  },
  "routes/respond/answer-versions.tsx": { "": () => ({ version: "1", revision: "1" }) },
  "routes/respond/session.tsx": {
    save: () => answers,
    compare: () => answers,
    continue: () => answers,
    question: () => answers,
    ...Object.fromEntries(leads.map((intent) => [intent, () => answers])),
  },
  "routes/respond/save.ts": { "": () => answer },
  "routes/respond/check.tsx": { "": () => ({ version: "1", fingerprint: "none" }) },
  "routes/screening/version.tsx": {
    begin: () => ({}),
    accept: () => ({ publication: "now" }),
    return: () => ({ reason: "A reason long enough" }),
    publish: () => ({}),
    reopen: () => ({}),
    takeDown: () => ({ reason: "personal-data" }),
    putBack: () => ({}),
  },
  "routes/coding/text.tsx": {
    create: () => passage,
    change: ({ excerptId }) => ({ excerpt: excerptId, codes: "code" }),
    remove: ({ excerptId }) => ({ excerpt: excerptId }),
    restore: ({ excerptId }) => ({ excerpt: excerptId }),
    read: () => ({}),
    unread: () => ({}),
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
    footnote: () => ({ type: "caveat", "text-en": "Words" }),
    removeFootnote: () => ({ footnote: "none" }),
  },
  "routes/drafting/paragraph-save.ts": { save: () => texts, translate: () => texts },
  "routes/drafting/paragraph-versions.tsx": {
    restore: () => ({ text: "en", revision: "1", now: "1" }),
    restoreTranslation: () => ({ text: "fr", revision: "1", now: "1" }),
  },
  "routes/drafting/versions.tsx": { freeze: () => ({ stage: "zero-draft" }) },
  "routes/drafting/version.tsx": { publish: () => ({}) },
  "routes/secretariat/dashboard.tsx": { retryMessage: () => ({ message: "none" }) },
};

/** Actions on a person's own sign-in: they name nothing that belongs to a review or a participant. */
export const personal = new Set([
  "routes/account/sign-out.tsx",
  "routes/account/account.tsx",
  "routes/account/sign-in.tsx",
  "routes/account/sign-in-time.ts",
  "routes/account/sign-in-again.tsx",
]);
