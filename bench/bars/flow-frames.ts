export const flowFrames = async () => [];
