"use server";

import { creating, removing, updating } from "../documents/document-doors";

export const createInvoice = creating("invoice");
export const updateInvoice = updating("invoice");
export const removeInvoice = removing("invoice");
