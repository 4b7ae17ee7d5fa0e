"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Activity } from "@/lib/history/schema";
import { onActivityBegan } from "./activity-began";

const OFTEN_MS = 1_500;
const SELDOM_MS = 10_000; // while the server does not answer
const WATCH_MS = 6_000; // what has just begun may not be written down yet

export const isRunning = ({ state }: Activity) => state === "running";

async function readActivity({ signal }: { signal: AbortSignal }): Promise<Activity[]> {
  const answer = await fetch("/admin/activity", { signal });
  if (!answer.ok) throw new Error(`The activity answered ${answer.status}.`);
  return answer.json();
}

/** One's long operations, looked at again and again only while something runs or `watched` is set. */
export function useActivity(watched: boolean) {
  const until = useRef(0);
  const query = useQuery({
    queryKey: ["activity"],
    queryFn: readActivity,
    refetchOnWindowFocus: "always",
    refetchInterval: ({ state }) => {
      if (state.error) return SELDOM_MS;
      const going = state.data?.some(isRunning) || Date.now() < until.current;
      return watched || going ? OFTEN_MS : false;
    },
  });
  const { refetch } = query;
  useEffect(
    () =>
      onActivityBegan(() => {
        until.current = Date.now() + WATCH_MS;
        void refetch();
      }),
    [refetch],
  );
  return query;
}
