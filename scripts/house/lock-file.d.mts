type Package = { optionalDependencies?: Record<string, string>; dev?: boolean };
type Missing = { name: string; version: string; dev?: boolean };

export function missingPackages(packages: Record<string, Package>): Missing[];
