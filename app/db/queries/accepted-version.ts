/** Whether the secretariat accepted a version, which is given by its alias in the query: as `acceptedVersion` says it for Prisma. */
export const isAccepted = (version: string) =>
  `EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = ${version}."id" AND d."decision" = 'accepted')`;
