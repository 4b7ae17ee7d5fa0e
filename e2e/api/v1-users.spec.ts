import { contextOfEmail } from "@/lib/users/user-context";
import { expect, test } from "./v1";

type User = { _id: string; email: string };

test("managers' ids can be found", async ({ call, db, person, newToken }) => {
  const email = await person("sales");
  const who = await contextOfEmail(db, email, "screen");
  const id = String(who?.actor.id);
  const user = { _id: id, name: who?.actor.name, email, role: "sales", active: true };

  const all = await call("/api/v1/organization/users");
  expect(all.status).toBe(200);
  expect(all.json.find((one: User) => one._id === id)).toEqual(user);

  expect((await call(`/api/v1/users?ids=${id},99999999,abc`)).json).toEqual([user]);
  expect((await call(`/api/v1/users?ids=${id}&ids=1`)).json).toHaveLength(2);
  for (const path of ["/api/v1/users", "/api/v1/users?ids="])
    expect(await call(path)).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: "#/ids" }] },
    });

  const { secret } = await newToken({ owner: email, rights: { customers: ["get"] } });
  expect((await call("/api/v1/app/me", { token: secret })).json).toEqual(user);
  expect((await call("/api/v1/users?ids=1", { token: secret })).status).toBe(403);
  expect((await call("/api/v1/app/me", { token: null })).status).toBe(401);
});
