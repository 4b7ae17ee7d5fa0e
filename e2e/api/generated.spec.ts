import { test } from "./fixtures";
import { generatedRequest } from "./generated";
import { type Answered, REQUESTS, sendGenerated } from "./generated-run";
import { generatedV1Request } from "./generated-v1";

/** The answer read as JSON, or what is wrong with it. */
function read({ status, type, body }: Answered, kind: RegExp) {
  if (status >= 500) return { fault: `${status}: ${body.slice(0, 200)}` };
  if (status !== 304 && !kind.test(type)) return { fault: `${status} of ${type}` };
  try {
    return { json: body ? JSON.parse(body) : null };
  } catch {
    return { fault: `${status} is no JSON: ${body.slice(0, 100)}` };
  }
}

function faultOf(answer: Answered, method: string): string {
  const { fault, json } = read(answer, /^application\/json/);
  if (fault || method === "HEAD") return fault ?? "";
  const told = answer.status < 400 || (json?.status === false && json.message);
  return told ? "" : `${answer.status} without words`;
}

function faultOfV1(answer: Answered, method: string): string {
  const { status } = answer;
  const { fault, json } = read(
    answer,
    status < 400 ? /^application\/json/ : /^application\/problem/,
  );
  if (fault || method === "HEAD") return fault ?? "";
  const told = status < 400 || (json?.status === status && json.detail && json.code >= 40000);
  return told ? "" : `${status} without words`;
}

test(`${REQUESTS} generated requests get JSON, none a 5xx, a page or silence`, async () => {
  test.setTimeout(300_000);
  await sendGenerated(generatedRequest, faultOf);
});

test(`${REQUESTS} generated requests to contract 2 get problem details at worst`, async () => {
  test.setTimeout(300_000);
  await sendGenerated(generatedV1Request, faultOfV1);
});
