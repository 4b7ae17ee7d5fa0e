"use client";

import { useCallback, useEffect, useRef } from "react";
import { type ClientRecord, type ClientValues, formValues } from "@/lib/clients/form-values";
import { clashes, merge, threeWay } from "@/lib/clients/three-way";
import { useClientForm } from "./client-form-setup";

const baseOf = (client: ClientRecord) => ({ values: formValues(client), version: client.version });

/**
 * The form of a known client. It follows the record when that changes beneath it, and keeps what
 * was typed meanwhile; where both changed one field it waits, and saving asks.
 */
export function useRecordForm(client: ClientRecord) {
  const base = useRef(baseOf(client));
  const form = useClientForm(base.current.values, client.fields);
  const { reset, getValues } = form;

  /** Shows a client as it is, with these values typed over it. */
  const show = useCallback(
    (now: ClientRecord, typed: ClientValues) => {
      base.current = baseOf(now);
      reset(base.current.values);
      reset(typed, { keepDefaultValues: true });
    },
    [reset],
  );

  /** Shows a client as it is, with what was typed since the form held `seen`. */
  const follow = useCallback(
    (now: ClientRecord, seen: ClientValues) =>
      show(now, merge(formValues(now), threeWay(seen, getValues(), formValues(now)))),
    [show, getValues],
  );

  useEffect(() => {
    if (client.version === base.current.version) return;
    const { values } = base.current;
    if (!clashes(threeWay(values, getValues(), formValues(client)))) follow(client, values);
  }, [client, follow, getValues]);

  /** Lets go of what was typed. */
  const discard = () => {
    if (client.version > base.current.version) show(client, formValues(client));
    else reset(base.current.values);
  };

  return { form, base, show, follow, discard };
}
