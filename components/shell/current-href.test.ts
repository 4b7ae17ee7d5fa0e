import { expect, test } from "vitest";
import { currentHref } from "./current-href";

const hrefs = ["/admin/clients", "/admin/clients?view=7", "/admin/clients/trash", "/admin/team"];

test.each([
  ["/admin/clients", "/admin/clients"],
  ["/admin/clients/17", "/admin/clients"],
  ["/admin/clients/trash", "/admin/clients/trash"],
  ["/admin/clientship", undefined],
  ["/admin", undefined],
  ["/admin/clients?view=7", "/admin/clients?view=7"],
  ["/admin/clients?view=8", "/admin/clients"],
  ["/admin/clients/17?view=7", "/admin/clients"],
])("on %s the sidebar marks %s", (path, href) => expect(currentHref(path, hrefs)).toBe(href));
