/** What shows that a text is about an exchange and its keys. */
export const ABOUT_BINANCE =
  /binance|бинанс|xchainer|mbx|ccxt|apierror|\bapi\b|api[-_ ]?key|signed|signature=|recvwindow|request ip|futures|фьючерс|vadeli|\bmargin|\b[fdpsw]?api\b|(?<!\p{L})ай?пи|(?:my|the|new|secret) keys?\b|exchange|trad(?:e|ing)|\bbot\b|websocket|testnet|тестнет|request weight|current limit|banned until|текущий лимит|mevcut sinir|\bip\b[^.\n]{0,40}(?:заблок|забан|gesperrt|yasak|banla|engelle)|(?<!•)•{64}(?!•)|\bkyc\b|верифик|(?<!\p{L})ключ|ордер|бирж|торг|portf|портфел|(?<!\p{L})бот|schl(?:ü|ue?)ssel|(?<!geld)b(?:ö|oe?)rse|(?<!be|ver|einzel)handel(?!t es|t sich)|aktuelles? limit|anfragegewicht|anahtar|borsa|işlem/iu;

/** What names Binance or us; its chain is no exchange and has no keys. */
export const NAMES_OURS = /binance(?! (?:smart )?chain)|бинанс|xchainer/i;

/** Programs, sites and things that print the same words, or have a password that may be changed, too. */
export const OTHER_THINGS =
  /openai|anthropic|gemini|chatgpt|claude|github|\bgit:|gitlab|google|stripe|paypal|\bzoom\b|slack|discord|telegram|телеграм|whatsapp|instagram|facebook|netflix|xbox|sql\b|smtp|nginx|steam|\bamazon\b|\bbpay\b|binance ?pay|wi-?fi|вай-?фа|bank|sparkasse|сбер|wlan|tls|ssh:|openrouter|mistral|deepseek|firebase|mongo|twitter|(?:ether|bsc)scan|(?:smart|bnb|binance) chain|яндекс|weather|wetter|погод[аеуы](?!\p{L})|hava durumu|чат-?бот|invoice|rechnung|квартир|от машины|apartment|wohnung|haust(?:ü|ue)r|briefkasten|schlüsseldienst|schlüsselbund|\bkeller|garage|fahrrad|autoschl|araba|\bkapi(?:nin|yi|m|si)?\b|\bevin anahtar|anahtar kelime|washing|dishwash|waschm|spülm|geschirrsp|стиральн|посудомо|(?:çamaşir|bulaşik) m|printer|drucker|принтер|yazici|fridge|kühlschr|холодильн|buzdolab|boiler(?!pl)|heating|heizung|kessel|кот[её]л|\bkombi(?!na)|air ?con|кондиционер|klima|motor|двигател|playstation|плейстейшн|nintendo|\broom|zimmer|hotel|гостини|windows (?:update|günc)|магазин|лицензи|licen[cs]e|lizenz|lisans|\block\b/iu;

/** What shows that a story is about trading, whatever else it names. */
const TRADED = /exchange|бирж|börse|borsa|trad|торг/i;

/**
 * True of a story about another thing, and not about trading.
 *
 * @example isOfOthers('my wifi password stopped working') // true
 */
export function isOfOthers(text: string): boolean {
  return OTHER_THINGS.test(text) && !NAMES_OURS.test(text) && !TRADED.test(text);
}
