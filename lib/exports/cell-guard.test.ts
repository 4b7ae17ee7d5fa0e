import { describe, expect, test } from "vitest";
import { guardCell, unguardCell } from "./cell-guard";

describe("the guard of cells", () => {
  test.each(["=1+1", "+40 721 234 567", "-5", "@sum", "\tx", "\rx"])("stands before %j", (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(`'${cell}`)).toBe(cell);
  });

  test.each(["", "Acme", "'t Hart", "'", "a=b", " =1", "0721"])("leaves %j alone", (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });

  test("lets nothing out that a spreadsheet would run, and brings everything back", () => {
    const letters = ["'", "=", "+", "-", "@", "\t", "\r", "a", " ", "\n"];
    let cells = [""];
    for (let length = 0; length < 4; length++) {
      cells = ["", ...cells.flatMap((cell) => letters.map((letter) => letter + cell))];
      for (const cell of cells) {
        expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }
    }
  });
});
