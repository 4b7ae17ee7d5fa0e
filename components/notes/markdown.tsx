import type { ComponentProps } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { cn } from "@/lib/cn";
import { linksForImages } from "./links-for-images";

const LOOKS =
  "space-y-2 [overflow-wrap:anywhere] [&_blockquote]:border-l-2 [&_blockquote]:pl-3 [&_blockquote]:text-muted-foreground [&_code]:rounded-sm [&_code]:bg-muted [&_code]:px-1 [&_code]:font-mono [&_code]:text-sm [&_li]:my-0.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_pre]:whitespace-pre-wrap [&_pre]:rounded-md [&_pre]:bg-muted [&_pre]:p-2 [&_pre_code]:p-0 [&_td]:border [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:px-2 [&_th]:py-1 [&_th]:text-left [&_th]:font-medium [&_.contains-task-list]:list-none [&_.contains-task-list]:pl-0! [&_ul]:list-disc [&_ul]:pl-6";

// headings of a note are none of the page
const Heading = ({ children, className }: ComponentProps<"p">) => (
  <p className={cn("font-medium text-lg", className)}>{children}</p>
);

const Leading = ({ href, children }: ComponentProps<"a">) => {
  if (!href) return children; // what leads nowhere safe was taken out
  const near = href.startsWith("#")
    ? {}
    : { target: "_blank", rel: "noopener noreferrer nofollow" };
  return (
    <a href={href} {...near} className="rounded-sm text-link underline underline-offset-3">
      {children || href}
    </a>
  );
};

const Box = ({ checked }: ComponentProps<"input">) => (
  <span className="mr-1.5">{checked ? "☑" : "☐"}</span>
);

const components: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  a: Leading,
  input: Box,
};

/** What was written as markdown: no HTML of its own, no picture loaded, links that tell nobody where they stood. */
export function Markdown({ text, id }: { text: string; id: number }) {
  return (
    <div className={LOOKS}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm, linksForImages]}
        remarkRehypeOptions={{ clobberPrefix: `note-${id}-` }}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
