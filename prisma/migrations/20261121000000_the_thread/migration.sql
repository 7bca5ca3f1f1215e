-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "phase" TEXT NOT NULL CHECK ("phase" IN ('preparation','open','closed','analysis','drafting','consultation','final')),
    "title" JSONB NOT NULL,
    "shortTitle" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "timeZone" TEXT NOT NULL,
    "meetingOn" TEXT,
    "opensAt" DATETIME NOT NULL,
    "submissionsCloseAt" DATETIME NOT NULL,
    "draftCirculatedAt" DATETIME,
    "commentsCloseAt" DATETIME,
    "facts" JSONB NOT NULL,
    "quantifierScale" JSONB NOT NULL,
    "wordLimit" INTEGER,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Objective" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" JSONB NOT NULL,
    "label" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "GuidingPrinciple" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CoChair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "title" JSONB NOT NULL,
    "substitute" JSONB,
    CONSTRAINT "CoChair_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CoChair_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "symbol" TEXT,
    "title" JSONB NOT NULL,
    "url" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "ReviewDocument_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThematicSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "heldAt" TEXT,
    "moderatorName" JSONB,
    "moderatorAffiliation" JSONB,
    "speakerParticipantId" TEXT,
    "speakerName" JSONB,
    "speakerTitle" JSONB,
    "rightOfReplyById" TEXT,
    "background" JSONB,
    CONSTRAINT "ThematicSession_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ThematicSession_speakerParticipantId_fkey" FOREIGN KEY ("speakerParticipantId") REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ThematicSession_rightOfReplyById_fkey" FOREIGN KEY ("rightOfReplyById") REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionObjective" (
    "sessionId" TEXT NOT NULL,
    "objectiveNumber" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "objectiveNumber"),
    CONSTRAINT "SessionObjective_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SessionObjective_objectiveNumber_fkey" FOREIGN KEY ("objectiveNumber") REFERENCES "Objective" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionOrganizer" (
    "sessionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "participantId"),
    CONSTRAINT "SessionOrganizer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SessionOrganizer_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER,
    "title" JSONB NOT NULL,
    "speaker" JSONB,
    CONSTRAINT "AgendaItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubstantiveInput" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "printedName" JSONB,
    CONSTRAINT "SubstantiveInput_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubstantiveInput_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubstantiveInputAssociate" (
    "inputId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("inputId", "participantId"),
    CONSTRAINT "SubstantiveInputAssociate_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "SubstantiveInput" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubstantiveInputAssociate_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "reviewId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,

    PRIMARY KEY ("reviewId", "participantId"),
    CONSTRAINT "Attendance_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GuidingQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sessionId" TEXT,
    CONSTRAINT "GuidingQuestion_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GuidingQuestionVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "stateText" JSONB NOT NULL,
    "stakeholderText" JSONB NOT NULL,
    "guidance" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "GuidingQuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "class" TEXT NOT NULL CHECK ("class" IN ('member-state','regional-organization','un-entity','intergovernmental-organization','special-procedure','inter-state-consultation-mechanism','stakeholder')),
    "category" TEXT,
    "iso2" TEXT,
    "acronym" TEXT,
    "name" JSONB NOT NULL,
    "names" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Participant_check" CHECK (("category" IS NULL) OR ("class" = 'stakeholder'))
);

-- CreateTable
CREATE TABLE "ParticipantAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "participantId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT "ParticipantAlias_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "timeZone" TEXT,
    "createdAt" DATETIME NOT NULL,
    "disabledAt" DATETIME
);

-- CreateTable
CREATE TABLE "Member" (
    "userId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "role" TEXT NOT NULL CHECK ("role" IN ('focal-point','drafter')),

    PRIMARY KEY ("userId", "participantId"),
    CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Member_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Staff" (
    "userId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "role" TEXT NOT NULL CHECK ("role" IN ('secretariat','reviewer','editor','translator','co-chair')),

    PRIMARY KEY ("userId", "reviewId", "role"),
    CONSTRAINT "Staff_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Staff_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "SignInSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "joint" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL CHECK ("state" IN ('invited','draft','in-clearance','submitted','screening','returned','accepted','published','accepted-not-public','withdrawn')),
    "late" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Submission_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Submission_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionAssociate" (
    "submissionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "confirmedAt" DATETIME,

    PRIMARY KEY ("submissionId", "participantId"),
    CONSTRAINT "SubmissionAssociate_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubmissionAssociate_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "demonstrationSources" JSONB,
    "updatedById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Answer_check" CHECK ("revision" >= 1),
    CONSTRAINT "Answer_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Answer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerObjective" (
    "answerId" TEXT NOT NULL,
    "objectiveNumber" INTEGER NOT NULL,

    PRIMARY KEY ("answerId", "objectiveNumber"),
    CONSTRAINT "AnswerObjective_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AnswerObjective_objectiveNumber_fkey" FOREIGN KEY ("objectiveNumber") REFERENCES "Objective" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "answerId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "text" TEXT NOT NULL,
    "savedById" TEXT,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("answerId", "revision"),
    CONSTRAINT "AnswerRevision_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "submittedById" TEXT,
    "sha256" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" DATETIME,
    "supersededAt" DATETIME,
    CONSTRAINT "SubmissionVersion_check" CHECK (length("sha256") = 64),
    CONSTRAINT "SubmissionVersion_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrozenAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "questionVersionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "text" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "demonstrationSources" JSONB,
    CONSTRAINT "FrozenAnswer_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FrozenAnswer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FrozenAnswer_questionVersionId_fkey" FOREIGN KEY ("questionVersionId") REFERENCES "GuidingQuestionVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrozenAnswerObjective" (
    "frozenAnswerId" TEXT NOT NULL,
    "objectiveNumber" INTEGER NOT NULL,

    PRIMARY KEY ("frozenAnswerId", "objectiveNumber"),
    CONSTRAINT "FrozenAnswerObjective_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FrozenAnswerObjective_objectiveNumber_fkey" FOREIGN KEY ("objectiveNumber") REFERENCES "Objective" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScreeningDecision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "decision" TEXT NOT NULL CHECK ("decision" IN ('accepted','returned')),
    "reason" TEXT,
    "reasonLanguage" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME NOT NULL,
    CONSTRAINT "ScreeningDecision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Code" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "type" TEXT NOT NULL CHECK ("type" IN ('objective','principle','kind','theme')),
    "key" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "description" JSONB,
    "objectiveNumber" INTEGER,
    "principleNumber" INTEGER,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Code_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Code_objectiveNumber_fkey" FOREIGN KEY ("objectiveNumber") REFERENCES "Objective" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Code_principleNumber_fkey" FOREIGN KEY ("principleNumber") REFERENCES "GuidingPrinciple" ("number") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Excerpt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frozenAnswerId" TEXT NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "note" TEXT,
    "reviewerId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Excerpt_check" CHECK ("startsAt" >= 0 AND "endsAt" > "startsAt"),
    CONSTRAINT "Excerpt_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExcerptCode" (
    "excerptId" TEXT NOT NULL,
    "codeId" TEXT NOT NULL,

    PRIMARY KEY ("excerptId", "codeId"),
    CONSTRAINT "ExcerptCode_excerptId_fkey" FOREIGN KEY ("excerptId") REFERENCES "Excerpt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExcerptCode_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "stage" TEXT NOT NULL CHECK ("stage" IN ('outline','zero-draft','co-chairs-reading','circulated-for-comments','comments-closed','revised','approved','final','transmitted')),
    "attribution" TEXT NOT NULL CHECK ("attribution" IN ('anonymous','named-practice')),
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Report_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "parentId" TEXT,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "heading" JSONB NOT NULL,
    "numbering" TEXT NOT NULL CHECK ("numbering" IN ('roman','letter','annex','none')),
    CONSTRAINT "ReportSection_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportSection_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "ReportSection" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('generated','narrative')),
    "generator" JSONB,
    "text" JSONB,
    "originalLanguage" TEXT,
    "revision" INTEGER NOT NULL,
    "quantifierChoice" JSONB,
    "updatedById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Paragraph_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ReportSection" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ParagraphRevision" (
    "paragraphId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" JSONB,
    "savedById" TEXT,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("paragraphId", "revision"),
    CONSTRAINT "ParagraphRevision_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Footnote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paragraphId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL CHECK ("type" IN ('instrument','publication','titled-link','link','caveat')),
    "text" JSONB NOT NULL,
    "url" TEXT,
    "anchor" JSONB,
    CONSTRAINT "Footnote_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "paragraphId" TEXT NOT NULL,
    "excerptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "addedById" TEXT,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("paragraphId", "excerptId"),
    CONSTRAINT "Citation_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_excerptId_fkey" FOREIGN KEY ("excerptId") REFERENCES "Excerpt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "stage" TEXT NOT NULL CHECK ("stage" IN ('outline','zero-draft','co-chairs-reading','circulated-for-comments','comments-closed','revised','approved','final','transmitted')),
    "content" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "frozenAt" DATETIME NOT NULL,
    "frozenById" TEXT,
    "publishedAt" DATETIME,
    CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "messageId" TEXT NOT NULL,
    "recipientId" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "createdAt" DATETIME NOT NULL,
    "nextAttemptAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "lastError" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Review_slug_key" ON "Review"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "GuidingPrinciple_key_key" ON "GuidingPrinciple"("key");

-- CreateIndex
CREATE UNIQUE INDEX "CoChair_reviewId_position_key" ON "CoChair"("reviewId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewDocument_reviewId_key_key" ON "ReviewDocument"("reviewId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ThematicSession_reviewId_number_key" ON "ThematicSession"("reviewId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_sessionId_position_key" ON "AgendaItem"("sessionId", "position");

-- CreateIndex
CREATE INDEX "SubstantiveInput_participantId_idx" ON "SubstantiveInput"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "SubstantiveInput_sessionId_position_key" ON "SubstantiveInput"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Attendance_participantId_idx" ON "Attendance"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "GuidingQuestion_reviewId_number_key" ON "GuidingQuestion"("reviewId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "GuidingQuestionVersion_questionId_version_key" ON "GuidingQuestionVersion"("questionId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_slug_key" ON "Participant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_iso2_key" ON "Participant"("iso2");

-- CreateIndex
CREATE INDEX "Participant_class_idx" ON "Participant"("class");

-- CreateIndex
CREATE UNIQUE INDEX "ParticipantAlias_key_key" ON "ParticipantAlias"("key");

-- CreateIndex
CREATE INDEX "ParticipantAlias_participantId_idx" ON "ParticipantAlias"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "User_emailKey_key" ON "User"("emailKey");

-- CreateIndex
CREATE INDEX "Member_participantId_idx" ON "Member"("participantId");

-- CreateIndex
CREATE INDEX "Staff_reviewId_idx" ON "Staff"("reviewId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInSession_tokenHash_key" ON "SignInSession"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInSession_userId_idx" ON "SignInSession"("userId");

-- CreateIndex
CREATE INDEX "Submission_participantId_idx" ON "Submission"("participantId");

-- CreateIndex
CREATE INDEX "Submission_reviewId_state_idx" ON "Submission"("reviewId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_reviewId_number_key" ON "Submission"("reviewId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_reviewId_participantId_joint_key" ON "Submission"("reviewId", "participantId", "joint");

-- CreateIndex
CREATE INDEX "SubmissionAssociate_participantId_idx" ON "SubmissionAssociate"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_submissionId_sessionId_questionId_key" ON "Answer"("submissionId", "sessionId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionVersion_receiptNumber_key" ON "SubmissionVersion"("receiptNumber");

-- CreateIndex
CREATE INDEX "SubmissionVersion_publishedAt_idx" ON "SubmissionVersion"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionVersion_submissionId_version_key" ON "SubmissionVersion"("submissionId", "version");

-- CreateIndex
CREATE INDEX "FrozenAnswer_sessionId_idx" ON "FrozenAnswer"("sessionId");

-- CreateIndex
CREATE INDEX "FrozenAnswer_language_idx" ON "FrozenAnswer"("language");

-- CreateIndex
CREATE UNIQUE INDEX "FrozenAnswer_versionId_position_key" ON "FrozenAnswer"("versionId", "position");

-- CreateIndex
CREATE INDEX "FrozenAnswerObjective_objectiveNumber_idx" ON "FrozenAnswerObjective"("objectiveNumber");

-- CreateIndex
CREATE INDEX "ScreeningDecision_versionId_idx" ON "ScreeningDecision"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "Code_reviewId_key_key" ON "Code"("reviewId", "key");

-- CreateIndex
CREATE INDEX "Excerpt_frozenAnswerId_idx" ON "Excerpt"("frozenAnswerId");

-- CreateIndex
CREATE INDEX "Excerpt_reviewerId_idx" ON "Excerpt"("reviewerId");

-- CreateIndex
CREATE INDEX "ExcerptCode_codeId_idx" ON "ExcerptCode"("codeId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_reviewId_key_key" ON "Report"("reviewId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSection_reportId_key_key" ON "ReportSection"("reportId", "key");

-- CreateIndex
CREATE INDEX "Paragraph_sectionId_position_idx" ON "Paragraph"("sectionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Footnote_paragraphId_position_key" ON "Footnote"("paragraphId", "position");

-- CreateIndex
CREATE INDEX "Citation_excerptId_idx" ON "Citation"("excerptId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_number_key" ON "ReportVersion"("reportId", "number");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_messageId_key" ON "OutboxMessage"("messageId");

-- CreateIndex
CREATE INDEX "OutboxMessage_sentAt_nextAttemptAt_idx" ON "OutboxMessage"("sentAt", "nextAttemptAt");

-- Frozen text never changes.
CREATE TRIGGER "FrozenAnswer_frozen" BEFORE UPDATE ON "FrozenAnswer"
BEGIN SELECT RAISE(ABORT, 'a frozen answer never changes'); END;
CREATE TRIGGER "SubmissionVersion_frozen" BEFORE UPDATE OF "submissionId", "version", "receiptNumber", "submittedAt", "sha256", "wordCount" ON "SubmissionVersion"
BEGIN SELECT RAISE(ABORT, 'a frozen version never changes'); END;
CREATE TRIGGER "ReportVersion_frozen" BEFORE UPDATE OF "reportId", "number", "content", "sha256", "frozenAt" ON "ReportVersion"
BEGIN SELECT RAISE(ABORT, 'a frozen report never changes'); END;

-- The audit record is append-only.
CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'the audit record is append-only'); END;
CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'the audit record is append-only'); END;
