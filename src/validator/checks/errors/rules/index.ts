import { futuresHost } from './futuresHost';
import { namedAddress } from './namedAddress';
import { notRecognised } from './notRecognised';
import { otherExchange } from './otherExchange';
import { recognised } from './recognised';
import { secretInside } from './secretInside';
import { testSite } from './testSite';

/** In the order in which findings are shown; a secret that must be thrown away comes before everything else. */
export const ERROR_RULES = [
  secretInside,
  recognised,
  namedAddress,
  futuresHost,
  testSite,
  otherExchange,
  notRecognised,
] as const;
