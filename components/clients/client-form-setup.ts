"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type Resolver, useForm } from "react-hook-form";
import { type ClientValues, toInput } from "@/lib/clients/form-values";
import { type ClientInput, clientInput } from "@/lib/clients/schema";

const parse = zodResolver(clientInput);

/** The one schema that form, action and API share, on values as a form holds them. */
const resolver: Resolver<ClientValues, unknown, ClientInput> = (values, context, options) =>
  parse(toInput(values), context, options as never) as never; // the same fields, by the same names

export const useClientForm = (values: ClientValues) =>
  useForm<ClientValues, unknown, ClientInput>({ resolver, defaultValues: values });
