import { createContext } from 'react';
import type { FigureId } from '../../figures/figures';

/** The figures of a page so far, so that only its first says that it is a drawing. `Article` gives each page its own. */
export const FiguresSeen = createContext(new Set<FigureId>());
