// A respondent's whole way as a browser without scripts goes it: the draft's tasks, five questions of a session, each
// opened, answered and saved, the check of all answers, the confirmation, the submission, and the page that says so.
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
  if (!fingerprint) throw new Error("The page of confirmation names no state of the draft");
  return fingerprint;
}

/**
 * A `work` for the load: answers and submits the draft of the next person; false when nobody is left. Two sign-ins of a
 * person take turns, since one may write five times a second and a journey without a pause for thought is quicker.
 */
export function journeys(url, people) {
  const waiting = [...people];
  const agent = new http.Agent({ keepAlive: true });
  return async (client, turn) => {
    const person = waiting.pop();
    if (!person) return false;
    const [cookie, other] = person.cookies;
    const draft = `${url}/en/respond/${person.submissionId}`;
    await open(agent, draft, { cookie });
    for (const question of questions) {
      const page = `${draft}/sessions/${session}/questions/${question}`;
      await open(agent, page, { cookie });
      const text = inventedText(turn * questions.length + question, "en");
      const form = { intent: "continue", language: "en", text, complete: "on", revision: 0 };
      await send(agent, page, { cookie: question % 2 ? cookie : other, form });
    }
    await open(agent, `${draft}/check`, { cookie });
    const confirmation = await open(agent, `${draft}/check?step=confirm`, { cookie, plain: true });
    const form = { version: 1, fingerprint: fingerprintOn(confirmation) };
    await send(agent, `${draft}/check`, { cookie: other, form });
    await open(agent, `${draft}/sent`, { cookie });
    return true;
  };
}
