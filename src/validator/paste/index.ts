export { readPaste } from './readPaste';
export { type PasteOptions, type PasteReport, PIECE_KINDS, type Piece, type PieceKind } from './types';
