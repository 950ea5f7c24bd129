import { type Example, numbersFrom } from '../../examples/example';
import { NOTATIONS } from './notations';

/** Every hundred-and-first word of the lists of BIP-39, and nouns in the languages of two lists of Monero. */
const WORDS: Readonly<Record<string, string>> = {
  english:
    'again bacon bulb clever damp duck expire fringe have iron load moon order potato rely search solid swap tree virus',
  spanish:
    'aéreo archivo besar captar cómodo dieta espuma fosa hacer jornada loción minero noticia país pizca raspa ruina soplar timo vago',
  french:
    'actuel armement biotype carreau consonne descente éligible étonnant fluide grotte insecte lionceau mimique obscur pelouse prodige retomber serrure tarder usuel',
  italian:
    'aggancio arnese bisesto cespo dannoso elegante fenomeno genitore innesco lutto monsone oliato pennuto principe rigare sbancato sgonfiare staffa tollerare vampata',
  portuguese:
    'acoplar anexo baiano bufar chinelo culatra donzela esgrima fixador gostoso ingerir lentilha melancia nomear papiro premiar remador segmento tarraxa urtiga',
  czech:
    'baletka cedule dnes fazole horlivec kadidlo kopnout lehnout mimika nebe odezva oves podmanit propad rozpad sluha sysel ukrojit volno zapsat',
  japanese:
    'あやまる いわう えんぜつ かくご きもの けちらす こぜん さとし しゃたい せつだん そんぞく たんき つわり とっくん にんよう はさみ ひめじし ほいく むぎちゃ よしゅう',
  korean:
    '강남 공식 글자 뉴욕 마흔 미용실 별도 빨리 성공 스튜디오 아줌마 연세 용어 인격 장학금 조선 차남 치약 편지 햇볕',
  chinese: '发 数 指 八 率 师 考 迅 香 呀 暗 词 喷 幼 碰 邻 硅 浇 锦 驾',
  russian: 'абзац балкон вагон гамма диван ёлка жара завод игла камень лампа мотор',
  german: 'Gebirge Hafen Insekt Jacke Kamel Lampe Mantel Nagel Ofen Pferd Rahmen Salz',
};

/** Twelve words drawn by lot, in another order for each notation. */
function twelve(list: string, seed: number): readonly string[] {
  const random = numbersFrom(seed);
  return list
    .split(' ')
    .map((word) => [random(), word] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, 12)
    .map(([, word]) => word);
}

/** Recovery phrases in every list and every notation. */
export const PHRASES: readonly Example[] = Object.entries(WORDS).flatMap(([language, list], row) =>
  Object.entries(NOTATIONS).map(
    ([notation, write], at): Example => ({
      name: `a phrase in ${language}, ${notation}`,
      around: 'Wallet: {}; gone?',
      secret: write(twelve(list, row * 100 + at)),
    }),
  ),
);

export const NO_PHRASES: readonly string[] = [
  'please help fix this error again today still same thing happens every time after login',
  'open account security page click edit save confirm code wait then open page again same error',
  'you must open this page again then click save below once more and wait until they send some code',
  'ich habe alles genau nach der anleitung gemacht und trotzdem steht dort immer nur ein fehler',
  'ben buradaki her adımı yaptım ama yine hata veriyor sonra tekrar denedim yine aynı sonuç çıktı',
  'сделал всё ровно так как тут написано но ключ снова не работает что мне делать дальше помогите',
  'Account, Security, API Management, Edit, Save, Enable Reading, Enable Spot & Margin Trading, Futures',
  'Binance Schlüssel erstellt, Adresse eingetragen, gespeichert, gewartet, trotzdem Fehler, bitte Hilfe',
  'Выдаёт ошибку после сохранения ключа, адреса добавил, права включил, биржа пишет отказано',
  'Anahtarı yeniledim, adresleri ekledim, izinleri açtım, bekledim, yine aynı hata, lütfen yardım',
  'January, February, March, April, May, June, July, August, September, October, November, December are months',
];
