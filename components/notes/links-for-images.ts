type Node = {
  type: string;
  url?: string;
  alt?: string | null;
  value?: string;
  children?: Node[];
};

const IMAGES: Record<string, string> = { image: "link", imageReference: "linkReference" };

/** A remark plugin: pictures are not loaded, the words that stand for them lead there. */
export const linksForImages = () => (tree: Node) => replaceIn(tree, false);

function replaceIn(node: Node, inLink: boolean) {
  const within = inLink || node.type.startsWith("link");
  node.children = node.children?.map((child) => replaced(child, within));
  for (const child of node.children ?? []) replaceIn(child, within);
}

function replaced(node: Node, inLink: boolean): Node {
  const type = IMAGES[node.type];
  if (!type) return node;
  const words = { type: "text", value: node.alt || node.url || "…" };
  return inLink ? words : { ...node, type, children: [words] };
}
