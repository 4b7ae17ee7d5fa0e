/** What floats above the page: menus, popovers, lists of choices. */
export const floatLooks =
  "z-50 rounded-lg border bg-popover text-popover-foreground shadow-float outline-none data-[state=open]:animate-in data-[state=closed]:animate-out data-[state=open]:fade-in-0 data-[state=closed]:fade-out-0 data-[state=open]:zoom-in-98 data-[state=closed]:zoom-out-98 duration-120";

/** One line of such a list. */
export const itemLooks =
  "relative flex min-h-8 cursor-pointer select-none items-center gap-2 rounded-md px-2 py-1 text-base outline-none data-[disabled]:pointer-events-none data-[disabled]:opacity-50 data-[highlighted]:bg-accent pointer-coarse:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground";

export const groupLabelLooks = "px-2 py-1.5 text-muted-foreground text-xs";
