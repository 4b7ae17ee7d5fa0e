import { english } from "../../english";
import { parseMessageKey } from "../../message-key";

const LONGEST_SAID = 1200; // ten choices fit

/** What is said of a field, in the family's words. */
const SENTENCES: Record<string, string> = {
  "errors.required": "The {field} field is required.",
  "errors.text": "The {field} field must be text.",
  "errors.tooLong": "The {field} field cannot exceed {max} characters in length.",
  "errors.tooMany": "The {field} field cannot hold more than {max}.",
  "errors.number": "The {field} field must be a whole number.",
  "errors.list": "The {field} field must be a list of ids, such as [1,4].",
  "errors.lines":
    'The {field} field must be a list of lines, such as [{"description": "Work", "rate": "50.00"}].',
  "errors.line":
    'The {field} field must be a line, such as {"description": "Work", "rate": "50.00"}.',
  "errors.country":
    "The {field} field must be a country: its number, its ISO code or its English name.",
  "errors.currency": "The {field} field must be a currency: its number or its ISO code.",
  "errors.language": "The {field} field must be english or romanian.",
  "errors.website": "The {field} field must be a web address; only http and https are accepted.",
  "errors.unknownGroup": "The {field} field names a group that does not exist.",
  "errors.unknownField": "The {field} field names a custom field that does not exist.",
  "errors.fieldArchived": "The {field} field names a custom field that was archived.",
  "errors.fieldNumber": "The {field} field must be a number, such as 1234.5.",
  "errors.fieldDate": "The {field} field must be a day, such as 2026-01-31.",
  "errors.fieldCheckbox": "The {field} field must be 1 or 0.",
  "errors.fieldChoice": "The {field} field has no choice «{choice}». It takes: {choices}.",
  "errors.choiceArchived":
    "The {field} field takes «{choice}» no more: it was archived. It takes: {choices}.",
  "errors.customFields":
    'The {field} field must hold values by the ids of fields, such as {"customers": {"7": "text"}}.',
  "errors.unknownClient": "The {field} field names a customer that does not exist.",
  "errors.contactMoved": "The {field} field can't change: a contact stays with its customer.",
  "errors.contactEmailTaken":
    "This {field} already exists: another contact of the customer has it.",
  "errors.recordMoved": "The {field} field can't change: what was made for a customer stays there.",
  "errors.statusSeen":
    "The {field} field can't be set to this: it follows from payments, from what was given, or from the day.",
  "errors.unknownInvoice": "The {field} field names an invoice that does not exist.",
  "errors.invoiceOfAnother": "The {field} field names an invoice of another customer.",
  "errors.invoiceNotSent":
    "The {field} field names an invoice that can't be paid: it is a draft, or cancelled.",
  "errors.invoiceTwice": "The {field} field names an invoice that is in the list already.",
  "errors.aboveInvoiceOpen":
    "The {field} field is more than the {most} {currency} that are unpaid of the invoice. Send keep_credit=1 to keep the rest as credit.",
  "errors.abovePayable":
    "The {field} field is more than the {most} {currency} that go to invoices. Send keep_credit=1 to keep the rest as credit.",
  "errors.futureDay": "The {field} field can't be a day to come.",
  "errors.allocations":
    'The {field} field must be a list such as [{"invoiceid": 7, "amount": "119.00"}].',
  "errors.kindFixed": "The {field} field can't change: a payment stays one, and so does a refund.",
  "errors.amount": "The {field} field must be an amount, such as 1234.50.",
  "errors.amountAboveZero": "The {field} field must be above zero.",
  "errors.quantity":
    "The {field} field must be a number above zero with at most three decimals, such as 1.5.",
  "errors.taxRate": "The {field} field must be a tax rate from 0 to 100, such as 19.00.",
  "errors.taxName":
    "The {field} field must be a name and a rate, such as VAT|19.00, or a list of them.",
  "errors.discount": "The {field} field must be per cent from 0 to 100, such as 2.50.",
  "errors.dayOrder": "The {field} field can't be a day before the first one.",
  "errors.numberTaken": "The {field} field must be unique: another of this kind has this number.",
  "errors.numberFixed": "The {field} field can't change: the number was given.",
  "errors.date":
    "The {field} field must be a day or time, such as 2026-01-31 or 2026-01-31 08:00:00.",
  "errors.lookupOne": "Give exactly one of email, domain, phone and code.",
  "errors.choice": "The {field} field must be one of its known words.",
};

/** `billing_street` → «Billing Street». */
const label = (field: string) =>
  field.replaceAll("_", " ").replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());

/** What is wrong with a field, by its message key, as one English sentence. */
export function fieldSentence(field: string, message: string): string {
  const { key = "", values = {} } = parseMessageKey(message) ?? {};
  const sentence = SENTENCES[key];
  if (!sentence) return `${label(field)}: ${english(message)}`;
  const said = { ...values, field: label(field) } as Record<string, unknown>;
  return sentence.replace(/\{(\w+)\}/g, (_, name) =>
    String(said[name] ?? "").slice(0, LONGEST_SAID),
  );
}
