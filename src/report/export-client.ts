export async function exportCanvas(_: unknown): Promise<never> { throw new Error('later'); }
