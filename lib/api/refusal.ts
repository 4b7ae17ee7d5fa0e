import { HttpRefusal } from "./http-refusal";

export const nothingAt = (path: string) => new HttpRefusal(404, `There is nothing at ${path}.`);

export const wrongMethod = (method: string, allow: string) =>
  new HttpRefusal(405, `${method} is not supported here. Use ${allow}.`, { headers: { allow } });
