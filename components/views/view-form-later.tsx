"use client";

import dynamic from "next/dynamic";

/** The form comes when it is asked for: a list is looked at far more often than named. */
export const ViewForm = dynamic(() => import("./view-form").then((one) => one.ViewForm));
