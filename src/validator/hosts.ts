/** Interfaces of Binance on which the same number can mean something else. */
export const HOST_FAMILIES = ['spot', 'sapi', 'futures', 'binance_us', 'binance_tr'] as const;
export type HostFamily = (typeof HOST_FAMILIES)[number];
