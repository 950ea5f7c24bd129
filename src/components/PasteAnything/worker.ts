/** The reading of a text beside the page, so that a megabyte of log does not stop the reader's typing. */
import { carryOut, type Order } from './read';

addEventListener('message', ({ data }: MessageEvent<Order>) => postMessage(carryOut(data)));
