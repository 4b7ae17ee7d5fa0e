"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { type ClientValues, clientForm, toInput } from "@/lib/clients/form-values";
import type { ClientInput } from "@/lib/clients/schema";
import type { FieldDefinition } from "@/lib/fields/schema";

type Fields = readonly FieldDefinition[];

/** The one schema that form, action and API share, on values as a form of these fields holds them. */
const resolverOf = (fields: Fields): Resolver<ClientValues, unknown, ClientInput> => {
  const parse = zodResolver(clientForm(fields));
  return (values, context, options) => parse(toInput(values), context, options as never) as never; // the same fields, by the same names
};

export function useClientForm(values: ClientValues, fields: Fields) {
  const resolver = useMemo(() => resolverOf(fields), [fields]);
  return useForm<ClientValues, unknown, ClientInput>({ resolver, defaultValues: values });
}
