// A respondent's whole way as a browser without scripts goes it: the draft's tasks, five questions of a session, each
// opened, answered and saved, or all on the page of the session, the check of all answers, the submission, and the page
// that says so.
import http from "node:http";
import { openPage, sendForm } from "./load.mjs";
import { inventedText } from "./volume.mjs";

const session = 2;
const questions = [1, 2, 3, 4, 5];

async function open(agent, address, options) {
  const { status, text } = await openPage(agent, address, options);
  if (status !== 200) throw new Error(`${address} answered ${status}`);
  return text;
}

async function send(agent, address, options) {
  const { status } = await sendForm(agent, address, options);
  if (status !== 302) throw new Error(`${address} answered ${status}`);
}

function fingerprintOn(page) {
  const [, fingerprint] = /name="fingerprint" value="([^"]+)"/.exec(page) ?? [];
  if (!fingerprint) throw new Error("The page of the check has no fingerprint of the draft");
  return fingerprint;
}

const words = (turn, question) => inventedText(turn * questions.length + question, "en");

/** Opens, answers and saves one question after the other. */
async function answerQuestions(agent, draft, { turn, cookies: [cookie, other] }) {
  for (const question of questions) {
    const page = `${draft}/sessions/${session}/questions/${question}`;
    await open(agent, page, { cookie });
    const form = { intent: "continue", language: "en", text: words(turn, question), complete: "on", revision: 0 };
    await send(agent, page, { cookie: question % 2 ? cookie : other, form });
  }
}

/** Opens the page of the session and saves its five answers at once. */
async function answerSession(agent, draft, { turn, cookies: [cookie] }) {
  const page = `${draft}/sessions/${session}`;
  await open(agent, page, { cookie });
  const form = { intent: "continue" };
  for (const question of questions) {
    const fields = { language: "en", text: words(turn, question), complete: "on", revision: 0 };
    for (const [name, value] of Object.entries(fields)) form[`answers.${question}.${name}`] = value;
  }
  await send(agent, page, { cookie, form });
}

/** How a person answers: the names of the rows of the bench. */
export const waysToAnswer = { question: answerQuestions, session: answerSession };

/**
 * A `work` for the load: answers and submits the draft of the next person; false when nobody is left. Two colleagues take
 * turns, since one person may write five times a second and a journey without a pause for thought is quicker.
 */
export function journeys(url, people, answer = answerQuestions) {
  const waiting = [...people];
  const agent = new http.Agent({ keepAlive: true });
  return async (client, turn) => {
    const person = waiting.pop();
    if (!person) return false;
    const [cookie, other] = person.cookies;
    const draft = `${url}/en/respond/${person.submissionId}`;
    await open(agent, draft, { cookie });
    await answer(agent, draft, { turn, cookies: person.cookies });
    const check = await open(agent, `${draft}/check`, { cookie, plain: true });
    const form = { version: 1, fingerprint: fingerprintOn(check) };
    await send(agent, `${draft}/check`, { cookie: other, form });
    await open(agent, `${draft}/sent`, { cookie });
    return true;
  };
}
