import { expect, test } from "vitest";
import { initials } from "./initials";

test.each([
  ["Ștefan Țurcanu", "ȘȚ"],
  ["ana", "A"],
  ["Ana Maria Pop", "AP"],
  ["  ", ""],
  ["👩‍💻 dev", "👩D"],
])("the initials of «%s» are «%s»", (name, letters) => expect(initials(name)).toBe(letters));
