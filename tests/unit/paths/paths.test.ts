import { describe, expect, test } from "vitest";
import { inLanguage, paths } from "~/paths/paths";
import { withQuery } from "~/paths/with-query";
import { routePatterns } from "../../support/route-patterns";

/** What the parameters of the patterns are here, each another value, so that two that are exchanged are noticed. */
const sample = {
  lang: "fr",
  review: "ece-2024",
  session: 2,
  question: 3,
  objective: 8,
  number: 17,
  version: 4,
  participant: "kyrgyzstan",
  receiptNumber: "ECE-2024-7F3K",
  submissionId: "submission-1",
  versionId: "version-1",
  frozenAnswerId: "answer-1",
  paragraphId: "paragraph-1",
  document: "provisional-agenda-2024",
  file: "fr",
  format: "docx",
  codingFormat: "csv",
  invitation: "invitation-1",
  part: "session-2",
  userId: "person-1",
  annex: "annex-1",
  mail: "mail-1",
  position: 9,
} as const;

const { lang, review, receiptNumber, submissionId } = sample;

/** Every path function with the sample; the compiler asks for each. */
const written: Record<keyof typeof paths, string> = {
  robots: paths.robots(),
  setUpSessions: paths.setUpSessions(lang, review),
  setUpSession: paths.setUpSession(lang, sample),
  setUpOutline: paths.setUpOutline(lang, review),
  setUpQuestions: paths.setUpQuestions(lang, review),
  setUpNewQuestion: paths.setUpNewQuestion(lang, review),
  setUpQuestion: paths.setUpQuestion(lang, sample),
  reviewSchema: paths.reviewSchema(),
  securityTxt: paths.securityTxt(),
  sitemap: paths.sitemap(),
  home: paths.home(lang),
  review: paths.review(lang, review),
  takePart: paths.takePart(lang, review),
  questionnaire: paths.questionnaire(lang, review),
  questionnaireFile: paths.questionnaireFile(lang, review),
  session: paths.session(lang, sample),
  submissions: paths.submissions(lang, review),
  submission: paths.submission(lang, sample),
  submissionVersion: paths.submissionVersion(lang, sample),
  submissionAnnex: paths.submissionAnnex(lang, sample),
  submissionText: paths.submissionText(lang, sample),
  submissionPdf: paths.submissionPdf(lang, sample),
  unnamedAnswers: paths.unnamedAnswers(lang, review),
  answersCsv: paths.answersCsv(lang, review),
  figuresCsv: paths.figuresCsv(lang, review),
  submissionsCsv: paths.submissionsCsv(lang, review),
  participant: paths.participant(lang, sample),
  objective: paths.objective(lang, sample),
  attendees: paths.attendees(lang, review),
  attendeesFile: paths.attendeesFile(lang, sample),
  backgroundNote: paths.backgroundNote(lang, sample),
  backgroundNoteFile: paths.backgroundNoteFile(lang, { ...sample, format: "docx" }),
  coverage: paths.coverage(lang, review),
  calendarFile: paths.calendarFile(lang, review),
  coverageCsv: paths.coverageCsv(lang, review),
  coverageSvg: paths.coverageSvg(lang, review),
  report: paths.report(lang, review),
  reportVersion: paths.reportVersion(lang, sample),
  reportFile: paths.reportFile(lang, sample),
  receipt: paths.receipt(lang, receiptNumber),
  search: paths.search(lang),
  receiptCheck: paths.receiptCheck(lang),
  accessibility: paths.accessibility(lang),
  privacy: paths.privacy(lang),
  demonstration: paths.demonstration(lang),
  offline: paths.offline(lang),
  signIn: paths.signIn(lang),
  signInTime: paths.signInTime(lang),
  signInAgain: paths.signInAgain(lang),
  signOut: paths.signOut(lang),
  invitation: paths.invitation(lang),
  forgottenPassword: paths.forgottenPassword(lang),
  newPassword: paths.newPassword(lang),
  confirmAddress: paths.confirmAddress(lang),
  work: paths.work(lang),
  provider: paths.provider(lang),
  providerCallback: paths.providerCallback(lang),
  secondStep: paths.secondStep(lang),
  account: paths.account(lang),
  accountDetails: paths.accountDetails(lang),
  notices: paths.notices(lang),
  accountAddress: paths.accountAddress(lang),
  secondFactor: paths.secondFactor(lang),
  accountData: paths.accountData(lang),
  closeAccount: paths.closeAccount(lang),
  respond: paths.respond(lang),
  respondOverview: paths.respondOverview(lang, submissionId),
  respondAnswer: paths.respondAnswer(lang, sample),
  respondPrint: paths.respondPrint(lang, sample.submissionId),
  respondNotApplicable: paths.respondNotApplicable(lang, sample),
  respondAnswerVersions: paths.respondAnswerVersions(lang, sample),
  respondComments: paths.respondComments(lang, sample),
  respondPresence: paths.respondPresence(lang, sample),
  respondSave: paths.respondSave(lang, sample),
  respondAnnexes: paths.respondAnnexes(lang, submissionId),
  respondAnnexFile: paths.respondAnnexFile(lang, sample),
  respondVersionAnnex: paths.respondVersionAnnex(lang, sample),
  respondJointAnnex: paths.respondJointAnnex(lang, sample),
  respondClearanceAnnex: paths.respondClearanceAnnex(lang, sample),
  respondLevel: paths.respondLevel(lang, submissionId),
  respondCheck: paths.respondCheck(lang, submissionId),
  respondQuestionnaire: paths.respondQuestionnaire(lang, submissionId),
  respondQuestionnaireFile: paths.respondQuestionnaireFile(lang, submissionId),
  respondSession: paths.respondSession(lang, sample),
  respondVersion: paths.respondVersion(lang, sample),
  respondVersionText: paths.respondVersionText(lang, sample),
  respondTeam: paths.respondTeam(lang, submissionId),
  respondAssignments: paths.respondAssignments(lang, submissionId),
  respondMember: paths.respondMember(lang, { submissionId, userId: sample.userId }),
  respondClearance: paths.respondClearance(lang, submissionId),
  respondClearanceText: paths.respondClearanceText(lang, submissionId),
  respondJoint: paths.respondJoint(lang, submissionId),
  respondJointText: paths.respondJointText(lang, sample),
  clearanceAnnex: paths.clearanceAnnex(lang, { ...sample, token: "" }),
  respondConfirm: paths.respondConfirm(lang, submissionId),
  entryLink: paths.entryLink(lang),
  clearance: paths.clearance(lang),
  respondQuestions: paths.respondQuestions(lang, submissionId),
  respondCalendarFile: paths.respondCalendarFile(lang, submissionId),
  respondReceiptFile: paths.respondReceiptFile(lang, submissionId),
  respondReturn: paths.respondReturn(lang, submissionId),
  alignWith: paths.alignWith(lang, sample),
  respondWithdraw: paths.respondWithdraw(lang, submissionId),
  respondUse: paths.respondUse(lang, submissionId),
  respondSent: paths.respondSent(lang, submissionId),
  secretariat: paths.secretariat(lang, review),
  contact: paths.contact(lang, review),
  registrations: paths.registrations(lang, review),
  setUp: paths.setUp(lang, review),
  setUpAbout: paths.setUpAbout(lang, review),
  setUpMeeting: paths.setUpMeeting(lang, review),
  setUpDates: paths.setUpDates(lang, review),
  setUpCoChairs: paths.setUpCoChairs(lang, review),
  setUpStage: paths.setUpStage(lang, review),
  setUpRules: paths.setUpRules(lang, review),
  people: paths.people(lang, review),
  nomination: paths.nomination(lang, sample),
  nominationLetter: paths.nominationLetter(lang, sample),
  meeting: paths.meeting(lang, review),
  meetingImport: paths.meetingImport(lang, review),
  meetingPart: paths.meetingPart(lang, sample),
  meetingNames: paths.meetingNames(lang, review),
  notes: paths.notes(lang, review),
  note: paths.note(lang, sample),
  notePublication: paths.notePublication(lang, sample),
  documents: paths.documents(lang, review),
  document: paths.document(lang, sample),
  documentFiles: paths.documentFiles(lang, sample),
  documentFile: paths.documentFile(lang, sample),
  participants: paths.participants(lang, review),
  participation: paths.participation(lang, sample),
  entry: paths.entry(lang, sample),
  entryOriginal: paths.entryOriginal(lang, sample),
  mergeParticipant: paths.mergeParticipant(lang, sample),
  addParticipants: paths.addParticipants(lang, review),
  reminders: paths.reminders(lang, review),
  addBody: paths.addBody(lang, review),
  addFromFile: paths.addFromFile(lang, review),
  participantsTemplate: paths.participantsTemplate(lang, sample),
  participantsCsv: paths.participantsCsv(lang, review),
  participantsXlsx: paths.participantsXlsx(lang, review),
  accounts: paths.accounts(lang),
  accountOf: paths.accountOf(lang, sample.userId),
  secretariats: paths.secretariats(lang),
  openedReviews: paths.openedReviews(lang),
  newReview: paths.newReview(lang),
  nextReview: paths.nextReview(lang),
  reviewFile: paths.reviewFile(lang),
  reviewJson: paths.reviewJson(lang, review),
  outbox: paths.outbox(lang),
  retention: paths.retention(lang),
  audit: paths.audit(lang),
  writtenMail: paths.writtenMail(lang),
  oneWrittenMail: paths.oneWrittenMail(lang, sample.mail),
  writtenMailFile: paths.writtenMailFile(lang, sample.mail),
  auditCsv: paths.auditCsv(lang),
  reviewAudit: paths.reviewAudit(lang, review),
  reviewAuditCsv: paths.reviewAuditCsv(lang, review),
  backups: paths.backups(lang),
  integrity: paths.integrity(lang),
  screening: paths.screening(lang, review),
  screeningAnnex: paths.screeningAnnex(lang, sample),
  screeningMasks: paths.screeningMasks(lang, sample),
  screeningVersion: paths.screeningVersion(lang, sample),
  coding: paths.coding(lang, review),
  codingText: paths.codingText(lang, sample),
  excerpts: paths.excerpts(lang, review),
  codingFile: paths.codingFile(lang, sample),
  codebook: paths.codebook(lang, review),
  workList: paths.workList(lang, review),
  giveTexts: paths.giveTexts(lang, review),
  agreement: paths.agreement(lang, review),
  disagreements: paths.disagreements(lang, sample),
  evidence: paths.evidence(lang, review),
  evidenceCsv: paths.evidenceCsv(lang, review),
  drafting: paths.drafting(lang, review),
  draftingParagraph: paths.draftingParagraph(lang, sample),
  draftingParagraphArrange: paths.draftingParagraphArrange(lang, sample),
  draftingParagraphVersions: paths.draftingParagraphVersions(lang, sample),
  draftingParagraphSave: paths.draftingParagraphSave(lang, sample),
  draftingVersions: paths.draftingVersions(lang, review),
  draftingVersion: paths.draftingVersion(lang, sample),
  draftFile: paths.draftFile(lang, sample),
};

/** The screens and files of the site map: without layouts, the choice of a language at `/`, and what is not found. */
const patterns = routePatterns
  .filter(({ pattern, layout }) => !layout && pattern !== "" && pattern !== "*")
  .map(({ pattern }) => pattern);

/** The pattern filled in with the sample. */
const filled = (pattern: string) =>
  `/${pattern.replace(/:(\w+)/g, (_, name: string) => String(sample[name as keyof typeof sample]))}`;

const withoutQuery = (path: string) => path.replace(/\?.*$/, "");

describe("paths and the site map", () => {
  test.each(Object.entries(written))("%s leads to a route, with its parameters where they belong: %s", (_, path) => {
    expect(patterns.map(filled)).toContain(withoutQuery(path));
  });

  test.each(patterns)("%s is written by a function of paths", (pattern) => {
    expect(Object.values(written).map(withoutQuery)).toContain(filled(pattern));
  });

  test("no two paths lead to one address", () => {
    const seen = Object.entries(written).map(([name, path]) => ({ name, path: withoutQuery(path) }));
    const shared = seen.filter(({ path }) => seen.filter((other) => other.path === path).length > 1);
    expect(shared.map(({ name }) => name)).toEqual([]);
  });
});

test("the same place in another language keeps path and query", () => {
  expect(inLanguage("/en/reviews/ece-2024/submissions?language=ru", "fr")).toBe(
    "/fr/reviews/ece-2024/submissions?language=ru",
  );
  expect(inLanguage("/en", "ru")).toBe("/ru");
  expect(inLanguage("/FR/receipts", "fr")).toBe("/fr/receipts");
  expect(inLanguage("/elsewhere", "ru")).toBe(paths.home("ru"));
});

test("only what is set becomes a query", () => {
  expect(withQuery("/x", { a: "", b: null, c: undefined, d: false, e: 0, f: "é" })).toBe("/x?e=0&f=%C3%A9");
  expect(withQuery("/x", {})).toBe("/x");
});
