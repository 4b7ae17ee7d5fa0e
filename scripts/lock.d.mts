export function alone<T>(name: string, waiting: () => void, work: () => Promise<T>): Promise<T>;
