import type { Claimed } from './claimed';

/** Told, dictated, copied and forwarded in Turkish. */
export const TR: readonly Claimed[] = [
  ['binance geçersiz api anahtarı ip veya işlem izinleri diyor', 'rejected_key'],
  [
    'bazen çalışıyor bazen -2015 veriyor',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['Hata ara sıra geliyor, -2015', 'rejected_key answer.comes_and_goes_sometimes', { first: 'ip_not_whitelisted' }],
  ['sadece bir paritede hata alıyorum diğerleri çalışıyor binance api', 'answer.what_fails_some_pairs'],
  ['IP kısıtlaması yok, -2015 hatası', 'rejected_key answer.list_equal_unrestricted'],
  ['api anahtarım tüm iplere açık, bot dün durdu', 'answer.list_equal_unrestricted answer.worked_before_yes'],
  ['apı auth ınvalıd', 'auth_invalid'],
  ['API AUTH İNVALİD hatası alıyorum', 'auth_invalid'],
  ['Bu isteğin zaman damgası recvWindow dışında', 'clock', { first: 'clock_skew' }],
  [
    'Çok fazla istek; IP 1700000000000 tarihine kadar yasaklandı',
    'too_many_requests',
    { first: 'rate_limited_or_banned' },
  ],
  ['Hizmet, kısıtlı bir konumdan kullanılamıyor', 'restricted_location', { first: 'restricted_location' }],
  ['Geçersiz Api-Key kimliği', 'key_unknown'],
  ['btcturk: Unauthorized - Invalid Request', 'other_exchange_named=BtcTurk'],
  ['Paribu api hatası: Invalid API key', 'other_exchange_named=Paribu'],
  ['e-devlet hata kodu 1002', 'not_recognised'],
  ['Çamaşır makinesi 2014 hatası veriyor', 'not_recognised'],
  ['Instagram şifremi değiştirdim artık giremiyorum', 'not_recognised'],
  ['binance tr hesabımla oluşturduğum anahtar -2008 veriyor', 'key_unknown', { first: 'wrong_site' }],
  ['yeni anahtar oluşturdum aynı hata 2015', 'rejected_key answer.new_key_tried_yes'],
  [
    'bakiyeler görünüyor ama işlem açamıyor, api auth invalid',
    'auth_invalid answer.reads_balances_yes answer.what_fails_every_order',
  ],
  ['Bot dün gece durdu, hiçbir şey değiştirmedim, binance', 'answer.worked_before_yes'],
  ['binance anahtarımı bugün oluşturdum hiç çalışmadı', 'answer.worked_before_no'],
  [
    'çekim için POST /sapi/v1/capital/withdraw/apply -2015',
    'rejected_key withdrawal_call',
    { first: 'other_permission_off' },
  ],
  ['HTTP 429 hatası binance', 'too_many_requests', { first: 'rate_limited_or_banned' }],
  ['IP 1: 52.48.89.45\nIP 2: 34.250.13.6', 'whitelist.other_text whitelist.binance_list_empty'],
  ['Bu hesapta bu işlem devre dışı bırakıldı.', 'action_disabled'],
  ['vadeli işlemler -2015 veriyor spot çalışıyor', 'rejected_key futures_host answer.what_fails_not_spot'],
  [
    'doğrulama reddedildi: Your identity verification has been rejected. Please complete identity verification again.',
    'identity_rejected',
    { first: 'kyc_not_verified' },
  ],
  ['{"status":"Normal","data":"Normal","user":"x"}', 'not_recognised'],
  [
    'binance.exceptions.BinanceAPIException: APIError(code=-2010): Account has insufficient balance for requested action.',
    'insufficient_balance',
  ],
  // Written after the rest was mended.
  [
    'hata sürekli değil, arada bir -2015 geliyor',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['yalnızca AVAX coini alamıyorum binance api hatası', 'answer.what_fails_some_pairs'],
  ['anahtara IP eklemedim, -2015', 'rejected_key answer.list_equal_unrestricted'],
  ['banka uygulaması hata -2015', 'not_recognised'],
  ['Sunucu saatim yanlış, Binance -1021 diyor', 'clock', { first: 'clock_skew' }],
  ['İmza geçersiz, bu istek için. Kod: -1022', 'bad_signature'],
  ['anahtarım silinmiş, listede yok, -2008', 'key_unknown answer.key_still_listed_no'],
  // Adresin listede olmadığı.
  [
    '-2015 hatası, yeni VPS IP adresi beyaz listede yok',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  [
    '-2015 hatası, yeni IP adresini listeye eklemedim',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  ['-2015 hatası, IP adresi listede var', 'rejected_key'],
  ['-2015 hatası, tüm IP adresleri beyaz listede', 'rejected_key'],
  ['-2015 hatası, testnette de aynı hata var', 'rejected_key'],
  ['-2015 hatası. Kutular: Okumayı Etkinleştir, Vadeli İşlemleri Etkinleştir', 'rejected_key'],
];
