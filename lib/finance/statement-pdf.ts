import path from "node:path";
import PDFDocument from "pdfkit";
import { formatDay, formatMoney } from "../format";
import type { Statement, StatementLine } from "./statement";

/** The words of a statement, in the language of whoever reads it. */
export type StatementWords = {
  title: string;
  period: string;
  fiscalCode: string;
  columns: Record<"date" | "document" | "due" | "amount" | "balance", string>;
  kinds: Record<StatementLine["kind"], string>;
  opening: string;
  closing: string;
  nothing: string;
  page: (page: number, pages: number) => string;
};

/** What stands on a statement besides its lines. */
export type StatementParties = {
  /** Who sends it. */
  workspace: string;
  client: string;
  fiscalCode: string | null;
  address: readonly string[];
};

type Paper = {
  statements: readonly Statement[];
  parties: StatementParties;
  words: StatementWords;
  locale: string;
};

const FONTS = path.join(process.cwd(), "node_modules/geist/dist/fonts/geist-sans");
const [REGULAR, BOLD] = ["Geist-Regular.ttf", "Geist-SemiBold.ttf"];
const MARGIN = 48;
const ROW = 18;
const INK = "#1a1d26";
const QUIET = "#667085";
const RULE = "#d7dbe3";

/** The left edge and width of each column, of the 499 points between the margins of an A4 page. */
const COLUMNS = {
  date: { x: 0, width: 78 },
  document: { x: 78, width: 183 },
  due: { x: 261, width: 78 },
  amount: { x: 339, width: 80 },
  balance: { x: 419, width: 80 },
} as const;
type Column = keyof typeof COLUMNS;
const WIDTH = 499;

/** A statement as a PDF, a section a currency. Text is kept as text, so it can be searched and copied. */
export function statementPdf({ statements, parties, words, locale }: Paper): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    font: path.join(FONTS, REGULAR),
    info: { Title: `${words.title} · ${parties.client}`, Author: parties.workspace },
    lang: locale,
  });
  pdf.registerFont("regular", path.join(FONTS, REGULAR));
  pdf.registerFont("bold", path.join(FONTS, BOLD));
  const done = collected(pdf);
  head(pdf, parties, words);
  for (const statement of statements) section(pdf, statement, words, locale);
  if (!statements.length) pdf.fillColor(QUIET).text(words.nothing);
  number(pdf, words);
  pdf.end();
  return done;
}

type Pdf = InstanceType<typeof PDFDocument>;

function collected(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  pdf.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on("error", reject);
  });
}

function head(
  pdf: Pdf,
  { workspace, client, fiscalCode, address }: StatementParties,
  words: StatementWords,
) {
  pdf.font("regular").fontSize(9).fillColor(QUIET).text(workspace);
  pdf.moveDown(0.6).font("bold").fontSize(18).fillColor(INK).text(words.title);
  pdf.font("regular").fontSize(10).fillColor(QUIET).text(words.period);
  pdf.moveDown(1).font("bold").fontSize(11).fillColor(INK).text(client);
  pdf.font("regular").fontSize(9).fillColor(QUIET);
  if (fiscalCode) pdf.text(`${words.fiscalCode} ${fiscalCode}`);
  for (const line of address) pdf.text(line);
  pdf.moveDown(1.2);
}

function section(pdf: Pdf, statement: Statement, words: StatementWords, locale: string) {
  const { currency, opening, closing, lines, from, to } = statement;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const day = (date: string | null) => (date ? formatDay(date, locale) : "");
  room(pdf, 4 * ROW);
  pdf.font("bold").fontSize(11).fillColor(INK).text(currency, MARGIN);
  pdf.moveDown(0.3);
  const heading = () => row(pdf, words.columns, { font: "bold", color: QUIET, rule: true });
  heading();
  row(pdf, { date: day(from), document: words.opening, balance: money(opening) }, { color: QUIET });
  for (const { kind, number, date, dueDate, reference, amount, balance } of lines) {
    if (room(pdf, ROW)) heading();
    const document = [words.kinds[kind], number, reference].filter(Boolean).join(" · ");
    const cells = { date: day(date), document, due: day(dueDate) };
    row(pdf, { ...cells, amount: money(amount), balance: money(balance) });
  }
  room(pdf, ROW);
  row(pdf, { date: day(to), document: words.closing, balance: money(closing) }, { font: "bold" });
  pdf.moveDown(1.5);
}

/** Begins another page when what follows has no room on this one. */
function room(pdf: Pdf, height: number): boolean {
  if (pdf.y + height <= pdf.page.height - MARGIN - ROW) return false;
  pdf.addPage();
  return true;
}

type Looks = { font?: "regular" | "bold"; color?: string; rule?: boolean };

function row(
  pdf: Pdf,
  cells: Partial<Record<Column, string>>,
  { font = "regular", color = INK, rule = false }: Looks = {},
) {
  const top = pdf.y;
  pdf.font(font).fontSize(8.5).fillColor(color);
  for (const [column, text] of Object.entries(cells) as [Column, string][]) {
    const { x, width } = COLUMNS[column];
    const align = column === "amount" || column === "balance" ? "right" : "left";
    pdf.text(text, MARGIN + x, top, {
      width: width - 6,
      align,
      height: ROW,
      ellipsis: true,
      lineBreak: false,
    });
  }
  pdf.y = top + ROW;
  pdf.x = MARGIN;
  if (!rule) return;
  pdf
    .moveTo(MARGIN, top + 13)
    .lineTo(MARGIN + WIDTH, top + 13)
    .lineWidth(0.5)
    .stroke(RULE);
}

function number(pdf: Pdf, words: StatementWords) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    const { margins, height } = pdf.page;
    margins.bottom = 0; // the foot lies within it
    pdf.font("regular").fontSize(8).fillColor(QUIET);
    pdf.text(words.page(page + 1, count), MARGIN, height - MARGIN + 12, {
      width: WIDTH,
      align: "right",
      lineBreak: false,
    });
  }
}
