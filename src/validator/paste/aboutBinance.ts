/** What shows that a text is about an exchange and its keys. */
export const ABOUT_BINANCE =
  /binance|xchainer|mbx|ccxt|apierror|\bapi\b|api[-_ ]?key|signed|signature=|recvwindow|request ip|futures|фьючерс|vadeli|\bmargin|\b[fds]?api\b|(?:my|the|new|secret) keys?\b|exchange|trad(?:e|ing)|\bbot\b|websocket|testnet|request weight|current limit|banned until|текущий лимит|mevcut sınır|ip (?:gesperrt|yasak)|•{9}|ключ|бирж|торг|(?<!\p{L})бот|schlüssel|börse|handel|anahtar|borsa|[iı]şlem/iu;
