import { cn } from "@/lib/cn";

/** The product's mark: an open ring, the C of a client list that is never closed. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={cn("size-6 shrink-0", className)}>
      <rect width="24" height="24" rx="6" className="fill-primary" />
      <path
        d="M16.2 9.1a5.1 5.1 0 1 0 0 5.8"
        className="fill-none stroke-[2.4] stroke-primary-foreground"
        strokeLinecap="round"
      />
      <circle cx="12" cy="12" r="1.6" className="fill-primary-foreground" />
    </svg>
  );
}
