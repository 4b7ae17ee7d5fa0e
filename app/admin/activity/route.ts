import { listActivity } from "@/lib/history/activity";
import { jsonAnswer } from "@/lib/server/json-answer";

/** The long operations of whoever asks. */
export function GET(): Promise<Response> {
  return jsonAnswer(listActivity);
}
