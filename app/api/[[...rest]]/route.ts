import { afterSetup, refuse } from "@/lib/server/api-refusal";

const nothingHere = afterSetup((request: Request) =>
  refuse(404, `There is nothing at ${new URL(request.url).pathname}.`),
);

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as OPTIONS,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
