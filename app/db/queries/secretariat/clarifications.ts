/** The questions about a row of `Submission`, the earliest first, as SQL's JSON: see submission/clarification. */
export const clarificationsJson = (submission: string) => `(SELECT json_group_array(json_object('id', k."id",
      'frozenAnswerId', k."frozenAnswerId", 'passage', k."passage", 'question', k."question", 'language', k."language",
      'askedAt', k."askedAt", 'answer', k."answer", 'answerLanguage', k."answerLanguage", 'answeredAt', k."answeredAt",
      'answeredBy', b."name", 'sessionId', f."sessionId", 'questionId', w."questionId") ORDER BY k."askedAt", k."id")
    FROM "Clarification" k
    JOIN "FrozenAnswer" f ON f."id" = k."frozenAnswerId"
    JOIN "GuidingQuestionVersion" w ON w."id" = f."questionVersionId"
    LEFT JOIN "User" b ON b."id" = k."answeredById"
    WHERE k."submissionId" = ${submission}."id")`;
