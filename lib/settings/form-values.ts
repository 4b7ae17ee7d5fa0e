import { z } from "zod";
import { typedNumber } from "../typed-number";
import { type ApiSettings, apiSettings } from "./schema";

/** What programs meet, as its form holds it. */
export type ApiValues = { apiQuota: string; apiWindowSeconds: string; apiQueryTokens: boolean };

export const apiValues = ({
  apiQuota,
  apiWindowSeconds,
  apiQueryTokens,
}: ApiSettings): ApiValues => ({
  apiQuota: String(apiQuota),
  apiWindowSeconds: String(apiWindowSeconds),
  apiQueryTokens,
});

export const apiForm = z
  .custom<ApiValues>()
  .transform((values) => ({
    ...values,
    apiQuota: typedNumber(values.apiQuota) ?? Number.NaN,
    apiWindowSeconds: typedNumber(values.apiWindowSeconds) ?? Number.NaN,
  }))
  .pipe(apiSettings);
