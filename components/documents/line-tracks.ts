/** The tracks that the head and the lines share where it is wide. */
export const LINE_TRACKS =
  "@xl:grid-cols-[1.75rem_minmax(0,1fr)_4.5rem_6.5rem_4rem_6.5rem_1.75rem]";
