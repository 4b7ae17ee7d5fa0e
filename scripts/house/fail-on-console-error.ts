import { afterEach, beforeEach, expect } from "vitest";

// A test that complains on the console has found something: it fails, unless it spied on purpose.
const original = console.error;
let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  console.error = (...args: unknown[]) => {
    complaints.push(args);
    original(...args);
  };
});

afterEach(() => {
  console.error = original;
  expect(complaints, "console.error was called").toEqual([]);
});
