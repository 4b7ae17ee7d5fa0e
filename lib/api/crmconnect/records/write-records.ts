import { authorize } from "../../../context";
import { AppError, invalidField } from "../../../errors";
import { type Answer, ok } from "../../answer";
import type { Call } from "../../endpoint";
import { type Keep, onlyOnce } from "../../only-once";
import { readBody } from "../../read-body";
import type { Body } from "../../read-json";
import { idOf } from "../path";
import { crmconnect, nothingSent, refuseRecord } from "../refuse";
import type { RecordApi } from "./record-api";

/** How the records of a kind are written. */
export function recordWrites<R, W extends object>(api: RecordApi<R, W>) {
  const say = (deed: string) => `${api.words.One} ${deed} Successfully`;
  const added = (id: number) =>
    ok({ status: true, message: say("Added"), record_id: id, id }) satisfies Answer;

  async function add(call: Call, body: Body, keep: Keep): Promise<Answer> {
    authorize(call.holder.ctx, api.right);
    const refused = refuseRecord((path) => api.wireName(path, body));
    const { id } = await api
      .add(call, body, { alongside: (w, id) => keep(w, added(id)) })
      .catch((error) => refused(goneMeanwhile(error)));
    return added(id);
  }

  return {
    add: async (call: Call): Promise<Answer> => {
      const body = await readBody(call.request);
      return onlyOnce({ call, body, dialect: crmconnect }, (keep) => add(call, body, keep));
    },
    update: async (call: Call): Promise<Answer> => {
      const body = await readBody(call.request);
      const { ctx } = call.holder;
      authorize(ctx, api.right);
      const now = await api.get(ctx, idOf(call)); // one that is not there is told first
      if (!Object.keys(body).length) throw nothingSent();
      await api.update(call, body, now).catch(refuseRecord((path) => api.wireName(path, body)));
      return ok({ status: true, message: say("Updated") });
    },
    remove: async (call: Call): Promise<Answer> => {
      const { ctx } = call.holder;
      authorize(ctx, api.right);
      await api.remove(ctx, idOf(call));
      return ok({ status: true, message: say("Deleted") });
    },
  };
}

/** A customer that went between being asked for and being written to. */
const goneMeanwhile = (error: unknown) =>
  error instanceof AppError && error.code === "not_found"
    ? invalidField("clientId", "errors.unknownClient")
    : error;
