export type Respondent = { cookies: string[]; submissionId: string; answerId: string; fingerprint: string };

export function addRespondents(
  file: string,
  count: number,
  options?: { from?: number; sessions?: number },
): Respondent[];

export function givePassword(file: string, passwordHash: string): string[];
