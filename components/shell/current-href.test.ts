import { expect, test } from "vitest";
import { currentHref } from "./current-href";

const hrefs = ["/admin/clients", "/admin/clients/trash", "/admin/team"];

test.each([
  ["/admin/clients", "/admin/clients"],
  ["/admin/clients/17", "/admin/clients"],
  ["/admin/clients/trash", "/admin/clients/trash"],
  ["/admin/clientship", undefined],
  ["/admin", undefined],
])("on %s the sidebar marks %s", (path, href) => expect(currentHref(path, hrefs)).toBe(href));
