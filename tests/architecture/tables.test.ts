import { describe, expect, it } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

/** The noun that owns each table: it alone writes it. Reads may join the tables of other nouns; writes may not. */
const owners: Record<string, string> = {
  account:
    "User SignInSession Member Staff OneTimeToken Invitation NominationLetter AddressChange SecondFactor RecoveryCode Passkey ExternalIdentity",
  audit: "AuditEvent IntegrityCheck",
  coding: "Code Excerpt ExcerptCode TextReading CodingTask Adjudication",
  notification: "OutboxMessage",
  participant: "Participant ParticipantAlias",
  participation: "Participation",
  registration: "Registration",
  report: "Report ReportSection Paragraph ParagraphRevision SourceCheck Footnote Citation ReportVersion",
  review:
    "Review Objective GuidingPrinciple CoChair ReviewDocument ReviewDocumentFile ThematicSession SessionObjective SessionOrganizer AgendaItem SubstantiveInput SubstantiveInputAssociate Attendance MeetingChange GuidingQuestion GuidingQuestionVersion BackgroundNote BackgroundNoteVersion",
  search: "SearchText",
  screening: "ScreeningDecision AnswerRemark MaskedSpan",
  submission:
    "Submission SubmissionAssociate Alignment Assignment TeamComment TeamCommentMention Clearance ClearanceComment ReturnRequest Clarification EntryOnBehalf Annex FrozenAnnex Answer AnswerObjective AnswerRevision SubmissionVersion FrozenAnswer FrozenAnswerObjective",
};

/** Lists that triggers of the database keep: no noun writes them. */
const keptByTriggers = "PublishedTopic ListedText TextCount ListedExcerpt".split(" ");

const ownerOf = new Map(Object.entries(owners).flatMap(([noun, tables]) => tables.split(" ").map((t) => [t, noun])));

const models = [...readProjectFile("prisma/schema.prisma").matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name);

const writes =
  /\.\s*(\w+)\s*\.\s*(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|delete|deleteMany|upsert)\(/g;

/** Tables that `updateEach` of app/db is called with. */
const each = /\bupdateEach\(\s*\w+,\s*\{\s*table:\s*"(\w+)"/g;

const asModel = (delegate: string) => delegate.charAt(0).toUpperCase() + delegate.slice(1);

const statements = /\b(?:UPDATE|INSERT(?: OR \w+)? INTO|DELETE FROM)\s+"(\w+)"/g;

/** The tables that a text writes, as far as they are called by name on a transaction or in a statement. */
function tablesWrittenIn(text: string): string[] {
  const called = [...text.matchAll(writes)].map(([, delegate = ""]) => asModel(delegate));
  const stated = [...text.matchAll(statements)].map(([, table = ""]) => table);
  const updated = [...text.matchAll(each)].map(([, table = ""]) => table);
  return [...called, ...stated, ...updated].filter((name) => models.includes(name));
}

const written = codeFiles
  .filter((file) => file.startsWith("app/") && !file.startsWith("app/db/generated/"))
  .flatMap((file) => tablesWrittenIn(readProjectFile(file)).map((table) => ({ file, table })));

describe("the tables of the database", () => {
  it("each have one owner", () => {
    expect([...ownerOf.keys(), ...keptByTriggers].sort()).toEqual([...models].sort());
  });

  it("are written by their own noun alone", () => {
    const strangers = written
      .filter(({ file, table }) => !file.startsWith(`app/domain/${ownerOf.get(table) ?? "nobody"}/`))
      .map(({ file, table }) => `${file} writes ${table}`);
    expect(strangers).toEqual([]);
  });

  it("are found where they are written", () => {
    expect(tablesWrittenIn("await tx.submission\n  .updateMany({})")).toEqual(["Submission"]);
    expect(tablesWrittenIn('UPDATE "Paragraph" SET; INSERT OR IGNORE INTO "Code"')).toEqual(["Paragraph", "Code"]);
    expect(tablesWrittenIn('updateEach(tx, { table: "ReportSection", column: "heading" }, [])')).toEqual([
      "ReportSection",
    ]);
    expect(new Set(written.map(({ table }) => table)).size).toBeGreaterThan(15);
  });
});
