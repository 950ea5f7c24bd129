/** The reading and judging beside the page, so that a megabyte of log does not stop the reader's typing. */
import { carryOut, type Order } from './orders';

addEventListener('message', ({ data }: MessageEvent<Order>) => postMessage(carryOut(data)));
