import { expect, test } from "vitest";
import { splitName } from "./schema";

test("names are cut at the last space", () => {
  expect(splitName(" Maria  Anders ")).toEqual({ firstName: "Maria", lastName: "Anders" });
  expect(splitName("Miguel Angel Paolino")).toEqual({
    firstName: "Miguel Angel",
    lastName: "Paolino",
  });
  expect(splitName("Val2")).toEqual({ firstName: "Val2", lastName: "" });
  expect(splitName("")).toEqual({ firstName: "", lastName: "" });
});
