import { drawn, type Example } from '../../examples/example';
import { NOTATIONS } from './notations';

const notations = Object.entries(NOTATIONS).flatMap(([notation, write], at): Example[] => [
  { name: `a key, ${notation}`, around: 'Hello, my key: {} does not work', secret: write(drawn('key', 64, at)) },
]);

const inLines = ['1 by " "', '4 by "-"', '8 by "\\n"', 'numbered parts', 'percent', 'a list of hexadecimal bytes'];
const signatures = inLines.flatMap((notation, at): Example[] =>
  (['hex', 'capitalHex', 'small', 'capital'] as const).map((alphabet) => ({
    name: `a secret of ${alphabet}, ${notation}`,
    around: 'It says {} and stops',
    secret: NOTATIONS[notation]?.(drawn(alphabet, 64, at + 100)) ?? '',
  })),
);

const seeds = [16, 26, 32, 52].map(
  (length): Example => ({
    name: `a seed of ${length}`,
    around: 'Authenticator {} lost',
    secret: drawn('base32', length, length + 3),
  }),
);

/** Keys, secrets, signatures, tokens and seeds of two-factor apps. */
export const KEYS: readonly Example[] = [
  ...notations,
  ...signatures,
  ...seeds,
  { name: 'half a key', around: 'One half {} here', secret: drawn('key', 31, 41) },
  {
    name: 'pieces of any width between the same signs',
    around: '{"apiKey":"{}"} now',
    secret: 'UGUI9*TM638P*OF66Y4*2J*M*G0*11EZ89*H0CI8V*0C*XG06*H*ZX2F9*B*RGOW2G*OADVZ*GYNOG*Z',
  },
  { name: 'a secret of few letters', around: 'It says {} here', secret: '90172c4453810b2274491306d551339871' },
  {
    name: 'a body in base64',
    around: 'Body {} end',
    secret: `${drawn('base64', 64, 42)}\n${drawn('base64', 61, 43)}==`,
  },
  { name: 'a UUID', around: "secret = '{}' ok", secret: '3f2c9a71-8b4e-4d06-9c1f-7ae5d2b80c64' },
  { name: 'a UUID of few letters', around: 'It says {} here', secret: '10482937-5061-4728-a364-518273645091' },
  { name: 'a UUID of digits', around: 'It says {} here', secret: '10482937-5061-4728-9364-518273645091' },
  { name: 'a key in the form of a UUID', around: 'It says {} here', secret: 'bcdedaba-fetu-adof-lmno-cdegon1234ab' },
  {
    name: 'a token of three parts',
    around: 'Bearer {} fails',
    secret: `eyJ${drawn('key', 33, 44)}.eyJ${drawn('key', 90, 45)}.${drawn('key', 43, 46)}`,
  },
];

/** What looks like one and opens nothing. */
export const NO_KEYS: readonly string[] = [
  'BTC ETH BNB XRP SOL ADA TRX DOT LTC UNI BCH XLM ICP FIL VET',
  'BTCUSDT, ETHUSDT, BNBUSDT, XRPUSDT, SOLUSDT, ADAUSDT, 1000SHIBUSDT, DOGEUSDT',
  'BTC/USDT ETH/USDT BNB/USDT XRP/USDT SOL/USDT ADA/USDT DOGE/USDT AVAX/USDT',
  '1m 5m 15m 30m 1h 2h 4h 6h 8h 12h 1d 3d 1w 1M',
  '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th',
  '10 am 11 am 12 am 01 pm 02 pm 03 pm 04 pm 05 pm 06 pm 07 pm',
  'Zweifaktorauthentifizierungseinstellungen',
  'Donaudampfschifffahrtsgesellschaftskapitän und Rechtsschutzversicherungsgesellschaften',
  'Zwei-Faktor-Authentifizierungs-Einstellungen',
  'GET /sapi/v1/account/apiRestrictions says no',
  'https://www.binance.com/en/my/settings/api-management',
  'https://www.binance.com/en/support/faq/how-to-create-api-keys-on-binance-360002502072',
  'https://www.binance.com/en/support/announcement/detail/0d3aa8b2c9e94f7da6d6b8e1a0bb4fb1',
  '"clientOrderId": "6gCrw2kRUAF9CvJDGP16IU"',
  'order 10482937-5061-4728-9364-518273645091 was not filled',
  'the page exchange-have-this-page-restrictions says it',
  'clientOrderId: x-A6SIDXVS17289301124561000',
  'origClientOrderId=web_3f9c1e7a2b4d4c8f9a10',
  '"orderId": 28457193, "orderListId": -1, "updateTime": 1700000000000',
  'api auth invalid api auth invalid api auth invalid api auth invalid',
  '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
  'binance {"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
  'enableSpotAndMarginTrading enableWithdrawals enableInternalTransfer permitsUniversalTransfer',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0',
  '-2015 -2014 -2008 -1022 -1021 -1002 -1003 -2010 2015 2014 2008 1022',
  '1700000000000 1700000001000 1700000002000 1700000003000',
  '2024-01-01T12:00:00.123Z 2024-01-02T12:00:00.123Z',
  '12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56',
  'RSI 55 61 70 68 66 59 52 48 41 39 36 44 50 57',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'J. R. R. T. and C. S. L. and G. R. R. M. and J. K. R. and H. P. L. and A. C. D.',
  'it is as if we do so or go up at an ox or no by me to us he is in it so be it or do as he',
  'i7-8700K, RTX3080, x86_64, Windows 10.0.19045',
  '我的密钥已经过期请帮帮我我已经尝试了所有方法但是仍然无法正常工作请告诉我应该怎么办谢谢',
];
