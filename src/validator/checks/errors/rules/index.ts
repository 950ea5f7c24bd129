import { futuresHost } from './futuresHost';
import { namedAddress } from './namedAddress';
import { notRecognised } from './notRecognised';
import { recognised } from './recognised';

/** In the order in which findings are shown. */
export const ERROR_RULES = [recognised, namedAddress, futuresHost, notRecognised] as const;
