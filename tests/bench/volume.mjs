// Answers in volume, under invented participants: for measuring, never part of the demonstration.
import { createHash, randomUUID } from "node:crypto";
import Sqlite from "better-sqlite3";

const languages = ["en", "fr", "ru"];
const words = {
  en: "measure service region border record training data cooperation authority register support return".split(" "),
  fr: "mesure service région frontière dossier formation donnée coopération autorité registre appui retour".split(" "),
  ru: "мера служба регион граница дело обучение данные сотрудничество орган реестр поддержка возвращение".split(" "),
};

export const instant = (ms) => new Date(ms).toISOString().replace("Z", "+00:00");

/** About 90 words that differ from number to number. */
export function inventedText(number, language) {
  const from = words[language];
  const sentences = Array.from({ length: 9 }, (_, sentence) =>
    Array.from({ length: 10 }, (_, word) => from[(number * 7 + sentence * 3 + word * 5) % from.length]).join(" "),
  );
  return sentences.map((sentence) => `${sentence[0].toUpperCase()}${sentence.slice(1)}.`).join(" ");
}

export function inserter(db, table) {
  let statement;
  return (row) => {
    const names = Object.keys(row);
    statement ??= db.prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(",")}) VALUES (${names.map((name) => `@${name}`).join(",")})`,
    );
    statement.run(row);
  };
}

export function loadReview(db) {
  const review = db.prepare(`SELECT "id", "slug" FROM "Review" WHERE "slug" = 'ece-demo'`).get();
  const sessions = db.prepare(`SELECT "id", "number" FROM "ThematicSession" WHERE "reviewId" = ?`).all(review.id);
  const questions = db
    .prepare(
      `SELECT q."id", q."number", v."id" AS "versionId" FROM "GuidingQuestion" q
       JOIN "GuidingQuestionVersion" v ON v."questionId" = q."id" AND v."version" = 1 WHERE q."reviewId" = ?`,
    )
    .all(review.id);
  const objectives = new Map(
    sessions.map(({ id }) => [
      id,
      db.prepare(`SELECT "objectiveNumber" FROM "SessionObjective" WHERE "sessionId" = ?`).pluck().all(id),
    ]),
  );
  const codes = new Map(
    db
      .prepare(`SELECT "objectiveNumber", "id" FROM "Code" WHERE "reviewId" = ? AND "type" = 'objective'`)
      .raw()
      .all(review.id),
  );
  const reviewerId = db
    .prepare(`SELECT "userId" FROM "Staff" WHERE "reviewId" = ? AND "role" = 'reviewer'`)
    .pluck()
    .get(review.id);
  return { review, sessions, questions, objectives, codes, reviewerId };
}

/** Writers of every table that volume needs. */
function tables(db) {
  const names = [
    "Participant",
    "User",
    "Member",
    "SignInSession",
    "Submission",
    "Answer",
    "AnswerRevision",
    "SubmissionVersion",
    "FrozenAnswer",
    "FrozenAnswerObjective",
    "ScreeningDecision",
    "Excerpt",
    "ExcerptCode",
  ];
  return Object.fromEntries(names.map((name) => [name, inserter(db, name)]));
}

function addParticipant(insert, number, now) {
  const name = `Invented participant ${number}`;
  const id = randomUUID();
  const said = { text: name, status: "original" };
  insert.Participant({
    id,
    slug: `invented-${number}`,
    class: "stakeholder",
    category: "civil-society",
    name: JSON.stringify({ en: said, fr: said, ru: said }),
    names: "{}",
    createdAt: now,
  });
  return id;
}

/** A coded passage: its words are at the start of the answer. */
function addExcerpt(insert, { place, frozenAnswerId, objective, now }) {
  const id = randomUUID();
  const quote = `${objective} ${frozenAnswerId}`;
  insert.Excerpt({
    id,
    frozenAnswerId,
    startsAt: 0,
    endsAt: quote.length,
    quote,
    reviewerId: place.reviewerId,
    createdAt: now,
    updatedAt: now,
  });
  insert.ExcerptCode({ excerptId: id, codeId: place.codes.get(objective) });
}

/** A published submission of a number of answers, a tenth of which are coded. */
function addPublished(insert, { place, participantId, number, now, at, each }) {
  const { review, sessions, questions, objectives } = place;
  const language = languages[number % 3];
  const submission = { id: randomUUID(), reviewId: review.id, participantId, number, language, joint: 0 };
  insert.Submission({ ...submission, state: "published", late: 0, createdAt: now, updatedAt: now });
  const versionId = randomUUID();
  insert.SubmissionVersion({
    id: versionId,
    submissionId: submission.id,
    version: 1,
    receiptNumber: `INVENTED-${number}`,
    submittedAt: now,
    sha256: createHash("sha256").update(String(number)).digest("hex"),
    canonicalHead: "{}",
    wordCount: 1800,
    late: 0,
    publishedAt: instant(at + number * 1000),
  });
  insert.ScreeningDecision({ id: randomUUID(), versionId, decision: "accepted", decidedAt: now });
  let position = 0;
  for (const session of sessions) {
    for (const question of questions) {
      if (position === each) return;
      const id = randomUUID();
      insert.FrozenAnswer({
        id,
        versionId,
        sessionId: session.id,
        questionVersionId: question.versionId,
        position: position++,
        language,
        text: inventedText(number * 20 + position, language),
        wordCount: 90,
      });
      const [first] = objectives.get(session.id);
      insert.FrozenAnswerObjective({ frozenAnswerId: id, objectiveNumber: first });
      if (position % 10 === number % 10) addExcerpt(insert, { place, frozenAnswerId: id, objective: first, now });
    }
  }
}

/** Published answers, `each` a submission: five a session, twenty in all sessions. */
export function addPublishedAnswers(file, answers, each = 20) {
  const db = new Sqlite(file);
  const place = loadReview(db);
  const insert = tables(db);
  const at = Date.now() - 86_400_000;
  db.transaction(() => {
    for (let index = 0; index < answers / each; index += 1) {
      const number = 10_000 + index;
      const now = instant(at);
      const participantId = addParticipant(insert, number, now);
      addPublished(insert, { place, participantId, number, now, at, each });
    }
  })();
  db.exec("ANALYZE");
  db.close();
}

/**
 * People of invented participants, signed in, each with a draft of one answer: [{ cookies, submissionId, answerId, fingerprint }].
 * Each of the `sessions` cookies is that of another colleague: what one person may write a second is limited.
 */
export function addRespondents(file, count, { from = 500_000, sessions = 1 } = {}) {
  const db = new Sqlite(file);
  const place = loadReview(db);
  const insert = tables(db);
  const now = instant(Date.now());
  const people = [];
  db.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      people.push(addRespondent(insert, { place, number: from + index, now, sessions }));
    }
  })();
  db.close();
  return people;
}

/** Gives every invented person the same password, and answers their addresses. */
export function givePassword(file, passwordHash) {
  const db = new Sqlite(file);
  db.prepare(`UPDATE "User" SET "passwordHash" = ? WHERE "email" LIKE 'invented-%'`).run(passwordHash);
  const addresses = db.prepare(`SELECT "email" FROM "User" WHERE "email" LIKE 'invented-%'`).pluck().all();
  db.close();
  return addresses;
}

/** Identifies a public draft of one answer at its first revision: what the page of confirmation sends along. */
function fingerprintOf(answerId) {
  return createHash("sha256").update(`public\n${answerId} 1 `).digest("hex").slice(0, 32);
}

function addSignIn(insert, userId, now) {
  const token = randomUUID();
  insert.SignInSession({
    id: randomUUID(),
    tokenHash: createHash("sha256").update(token).digest("hex"),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: instant(Date.now() + 10 * 3_600_000),
  });
  return `sign-in=${encodeURIComponent(Buffer.from(JSON.stringify(token)).toString("base64"))}`;
}

function addFocalPoint(insert, { participantId, mailbox, now }) {
  const userId = randomUUID();
  const email = `${mailbox}@bench.example`;
  insert.User({
    id: userId,
    email,
    emailKey: email,
    name: "Invented",
    passwordHash: "none",
    language: "en",
    createdAt: now,
  });
  insert.Member({ userId, participantId, role: "focal-point" });
  return userId;
}

function addRespondent(insert, { place, number, now, sessions }) {
  const participantId = addParticipant(insert, number, now);
  const mailbox = `invented-${number}`;
  const userId = addFocalPoint(insert, { participantId, mailbox, now });
  const { review, sessions: all, questions } = place;
  const submissionId = randomUUID();
  const common = { language: "en", createdAt: now, updatedAt: now };
  insert.Submission({
    id: submissionId,
    reviewId: review.id,
    participantId,
    number,
    joint: 0,
    state: "draft",
    late: 0,
    ...common,
  });
  const [session] = all.filter((one) => one.number === 1);
  const [question] = questions.filter((one) => one.number === 1);
  const answer = { id: randomUUID(), submissionId, sessionId: session.id, questionId: question.id, language: "en" };
  const text = inventedText(number, "en");
  insert.Answer({ ...answer, text, revision: 1, complete: 1, updatedById: userId, updatedAt: now });
  insert.AnswerRevision({ answerId: answer.id, revision: 1, language: "en", text, savedById: userId, savedAt: now });
  const colleagues = Array.from({ length: sessions - 1 }, (_, index) =>
    addFocalPoint(insert, { participantId, mailbox: `${mailbox}-${index + 2}`, now }),
  );
  const cookies = [userId, ...colleagues].map((id) => addSignIn(insert, id, now));
  return { cookies, submissionId, answerId: answer.id, fingerprint: fingerprintOf(answer.id) };
}

/** A published report of `paragraphs` paragraphs for ece-2024, from the paragraphs that the published one has. */
export function addLongReport(file, paragraphs) {
  const db = new Sqlite(file);
  const latest = db
    .prepare(
      `SELECT v.* FROM "ReportVersion" v JOIN "Report" r ON r."id" = v."reportId" JOIN "Review" w ON w."id" = r."reviewId"
       WHERE w."slug" = 'ece-2024' AND v."publishedAt" IS NOT NULL ORDER BY v."number" DESC LIMIT 1`,
    )
    .get();
  const content = JSON.parse(latest.content);
  const annex = content.sections.findLast((section) => section.paragraphs.length > 0);
  const count = () => content.sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  const source = annex.paragraphs[0];
  for (let number = annex.paragraphs.at(-1).number + 1; count() < paragraphs; number += 1) {
    annex.paragraphs.push({ ...source, key: `annex-${number}`, number });
  }
  inserter(
    db,
    "ReportVersion",
  )({
    ...latest,
    id: randomUUID(),
    number: latest.number + 1,
    content: JSON.stringify(content),
    sha256: "0".repeat(64),
    publishedAt: instant(Date.now()),
  });
  db.close();
  return count();
}
