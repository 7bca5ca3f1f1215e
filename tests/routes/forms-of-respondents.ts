import type { Place } from "./places";

type Form = Record<string, string>;

const answer = { language: "en", text: "Words", revision: "1" };
const answers = { "answers.3.language": "en", "answers.3.text": "Words", "answers.3.revision": "1" };
const assigned = () => ({ assignment: "none" });

/** What the person who is asked for clearance can do. */
const decisions = () => ({
  clear: () => ({ name: "A superior", title: "Director", confirmed: "on", sha256: "0".repeat(64) }),
  handBack: () => ({ reason: "Not yet" }),
  comment: () => ({ place: "1.1", comment: "Words" }),
});

/** Buttons of answers that save and lead away. */
const leads = ["overview", "check", "in-en", "in-fr", "in-ru"];

/** What participants send: see forms.ts. */
export const formsOfRespondents: Record<string, Record<string, (place: Place) => Form>> = {
  "routes/respond/submissions.tsx": {
    "": ({ reviewId, participantId }) => ({ reviewId, participantId }),
  },
  "routes/respond/overview.tsx": { question: () => ({}), session: () => ({}), finish: assigned, reopen: assigned },
  "routes/respond/assignments.tsx": {
    give: () => ({ member: "somebody", place: "1", due: "", note: "" }),
    remove: assigned,
  },
  "routes/respond/answer.tsx": {
    save: () => answer,
    compare: () => answer,
    continue: () => answer,
    session: () => answer,
    drop: () => answer,
    copy: () => ({ from: "1", revision: "0" }),
    confirm: () => ({ asked: "none", kind: "text" }),
    ...Object.fromEntries(leads.map((intent) => [intent, () => answer])),
    previous: () => answer,
  },
  "routes/respond/answer-versions.tsx": { "": () => ({ version: "1", revision: "1" }) },
  "routes/respond/not-applicable.tsx": {
    mark: () => ({ kind: "text", revision: "1", asked: "none", language: "en", reason: "We have no border" }),
    undo: () => ({ kind: "text", revision: "1" }),
  },
  "routes/respond/comments.tsx": {
    add: () => ({ text: "Words" }),
    change: () => ({ comment: "none", text: "Words" }),
    delete: () => ({ comment: "none" }),
    resolve: () => ({ comment: "none" }),
    reopen: () => ({ comment: "none" }),
  },
  "routes/respond/session.tsx": {
    save: () => answers,
    compare: () => answers,
    continue: () => answers,
    question: () => answers,
    ...Object.fromEntries(leads.map((intent) => [intent, () => answers])),
  },
  "routes/respond/presence.ts": { "": () => ({}) },
  "routes/respond/save.ts": { "": () => answer },
  "routes/respond/questionnaire.tsx": { "": () => ({ intent: "take", answers: "[]" }) },
  "routes/respond/annexes.tsx": {
    add: () => ({ title: "A plan", language: "en", level: "public" }),
    change: () => ({ annex: "none", title: "A plan", language: "en", level: "public", seen: "" }),
    remove: () => ({ annex: "none" }),
    restore: () => ({ annex: "none" }),
  },
  "routes/respond/level.tsx": { "": () => ({ level: "public", seen: "" }) },
  "routes/respond/check.tsx": { "": () => ({ version: "1", fingerprint: "none" }) },
  "routes/respond/withdraw.tsx": { "": () => ({}) },
  "routes/respond/questions.tsx": { "": () => ({ clarification: "none", answer: "Words" }) },
  "routes/respond/return.tsx": { ask: () => ({ reason: "A wrong figure" }), cancel: () => ({}) },
  "routes/respond/clearance.tsx": {
    askByLink: () => ({ name: "A superior", email: "superior@example.org", language: "en", note: "" }),
    askColleague: () => ({ recipient: "somebody", note: "" }),
    resend: () => ({}),
    cancelRequest: () => ({}),
    require: () => ({ required: "yes" }),
  },
  "routes/respond/clearance-text.tsx": decisions(),
  "routes/respond/joint.tsx": {
    name: () => ({ participant: "somebody", note: "" }),
    askAgain: () => ({ participant: "somebody" }),
    remove: () => ({ participant: "somebody" }),
  },
  "routes/respond/align.tsx": {
    align: ({ params }) => ({ participant: params["participant"] ?? "", version: "1", confirmed: "on" }),
    withdraw: ({ params }) => ({ participant: params["participant"] ?? "" }),
  },
  "routes/respond/joint-text.tsx": {
    confirm: () => ({ confirmed: "on", text: "0".repeat(64) }),
    decline: () => ({ reason: "" }),
    withdraw: () => ({ reason: "" }),
  },
  "routes/respond/confirm-entry.tsx": {
    confirm: () => ({ name: "A person", confirmed: "on", sha256: "0".repeat(64) }),
    object: () => ({ objectorName: "A person", objection: "Another year" }),
  },
  "routes/respond/team.tsx": {
    openAll: () => ({}),
    closeAll: () => ({}),
    invite: () => ({ email: "new@example.org", name: "", language: "en", role: "drafter" }),
    resend: () => ({ invitation: "none" }),
    correct: () => ({ invitation: "none", email: "new@example.org" }),
    revoke: () => ({ invitation: "none" }),
  },
  "routes/respond/member.tsx": {
    changeRole: () => ({ role: "focal-point" }),
    handOver: () => ({}),
    remove: () => ({}),
  },
};
