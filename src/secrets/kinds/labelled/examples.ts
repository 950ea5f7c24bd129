import { drawn, type Example, NO_LISTS } from '../../examples/example';

const passwords: readonly (readonly [around: string, secret: string])[] = [
  ['my password: {} ok', 'Hunter2!'],
  ['password is {} ok', 'Sommer2023!'],
  ['password = {} ok', 'x9!kk'],
  ['pass: {} ok', 'Abc12345'],
  ['pw: {} ok', 'Abc12345'],
  ['pwd={} ok', 'Abc12345'],
  ['PIN: {} ok', '482913'],
  ['my pin is {} ok', '4829'],
  ['PIN-Code {} ok', '482913'],
  ['passcode → {} ok', 'a1b2c3'],
  ['{"password": {}}', '"correct 7 horse"'],
  ['Passwort: {} ok', 'Hund77'],
  ['Mein Passwort ist {} danke', 'Hund77!'],
  ['Das Passwort lautet {} danke', 'Hund77!'],
  ['Kennwort {} geht', 'Hund77!'],
  ['пароль: {} вот', 'Зайка2'],
  ['мой пароль {} вот', 'Qwerty123'],
  ['пароль это {} вот', 'Qwerty123'],
  ['паролем Qwe{} вот', 'rty123x'],
  ['пин-код: {} вот', '4829'],
  ['şifre: {} tamam', 'Galata1905'],
  ['şifrem {} tamam', 'Galata1905'],
  ['Şifrem: {} tamam', 'Galata1905'],
  ['parola {} tamam', 'Galata1905!'],
  ['password is: {} ok', 'hunter2x'],
  ['Mein Passwort ist: {} ok', 'Hund77'],
  ['пароль такой: {} вот', 'Qwerty123'],
  ['пасс: {} вот', 'Qwerty123'],
  ['şifrem şu: {} tamam', 'Galata1905'],
  ['Ldap password               ----   {} ok', 'H7IKC85R#@4x'],
  ['my password for binance is {} ok', 'Galata1905'],
  ['the password for user "joe" is "{}" ok', 'Galata1905'],
  ['password for my account: {} ok', 'Galata1905'],
  ['мой пароль от бинанса {} вот', 'Qwerty123'],
  ['Passwort für mein Konto ist {} ok', 'Hund77'],
  ['<add key="MailPassword" value="{}"/> ok', 'Galata1905'],
  ['{"name": "password", "value": "{}"} ok', 'Galata1905'],
  ['see https://joe:{}@files.example.net/ ok', 'Galata1905'],
  ['proxy 203.0.113.10:8080:joe:{} ok', 'Galata1905'],
];

/** Seeds of two-factor apps in groups of four, as the apps show them. */
const seeds: readonly (readonly [around: string, secret: string])[] = [
  ['My 2FA seed: {}, thanks', 'jbsw y3dp ehpk 3pxp'],
  ['Google Authenticator {} vanished', 'JBSW Y3DP EHPK 3PXP'],
  ['my 2FA seed is {}, thanks', 'KZXW QRGT PLJV YBHN'],
  ['Код аутентификатора: {} потерял', 'jbsw-y3dp-ehpk-3pxp-jbsw-y3dp'],
];

const words = [
  ['my password: {} ok', 'swordfish'],
  ['Passwort: {} ok', 'geheim'],
  ['мой пароль: {} вот', 'зайка'],
  ['Şifre: {} tamam', 'istanbul'],
] as const;

const keys = [
  ['it has apiSecret={} x', 24],
  ['API key: {} ok', 16],
  ['secret is {} ok', 16],
  ['key is {} ok', 24],
  ['signature is {} ok', 16],
  ['"token": "{}" ok', 20],
  ['Authorization: Bearer {} ok', 24],
  ['client_secret = "{}" ok', 22],
  ['Секретный ключ: {} ok', 16],
  ['Geheimschlüssel: {} ok', 16],
  ['Gizli anahtar: {} ok', 16],
  ['2FA seed {} ok', 16],
  ['<add key="ApiSecret" value="{}"/> ok', 16],
] as const;

/** Values behind the name of what they are. */
export const LABELLED: readonly Example[] = [
  ...passwords.map(([around, secret], at): Example => ({ name: `password ${at}: ${around}`, around, secret })),
  ...seeds.map(([around, secret]): Example => ({ name: `a seed: ${around}`, around, secret })),
  ...words.map(
    ([around, secret]): Example => ({
      name: `a word as a password: ${around}`,
      around,
      secret,
      leftWhereShown: NO_LISTS,
    }),
  ),
  ...keys.map(
    ([around, length], at): Example => ({ name: `a value: ${around}`, around, secret: drawn('key', length, 300 + at) }),
  ),
];

export const NOT_LABELLED: readonly string[] = [
  'Password: I do not remember it',
  'password: not accepted',
  'My password is required every time',
  'Password is correct but the login fails',
  'password: wrong',
  'Пароль: не подходит',
  'Пароль не подходит, а ключ верный',
  'Пароль: забыл',
  'Şifre: yanlış',
  'Şifrem yanlış diyor',
  'Passwort: falsch',
  'Passwort: habe ich vergessen',
  'Das Passwort ist richtig',
  'secret: unfortunately',
  'The secret key is shown only once',
  'API key: invalid',
  'my password for binance is not accepted',
  'the password of my account: forgotten',
  'the password for the exchange has to be changed every 90 days',
  'Basic authentication and bearer settings',
  'token: expired',
  'signature: HMAC-SHA256',
  'key permissions: reading, trading',
  'Schlüssel: neu erstellt',
  'Anahtar: yeni oluşturuldu',
  'Ключ: новый, только что создан',
  'the seed that they gave from this site',
  'MY KEY DOES WORK ONLY WITH READ TICK OVER HERE',
  'ratio 1.5:30:45:12 at http://localhost:8080/users@home',
];
