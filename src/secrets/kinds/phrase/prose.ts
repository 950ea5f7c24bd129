/** Words that no sentence of some length goes without, in the languages of this site; none is in a list of BIP-39. */
export const SENTENCE = new Set(
  (
    'the and are was were been but not for from with has had your his her its our their them she him who how why would ' +
    'which could does did doing than too out get got went many some these those after may while without each ' +
    'und der das den dem des ist sind war nicht ein eine einen mit auf von aus bei nach auch aber oder wenn wie ich sie ' +
    'wir mein meine kein keine haben habe wird wurde noch nur bitte danke sich dass dann jetzt hier für fuer diese dieser dieses diesen per wann zum zur über unter ohne mehr als weil damit soll ' +
    'alle allen einer einem eines keinen steht gibt sind seit bis vor um im am an in er es ihr uns ' +
    'bir ama ile ben sen biz siz var yok daha sonra beni bana gibi olan oldu hem ise için çok icin cok ama neden nasıl ' +
    'lütfen lutfen hata bunu buna şey sadece hiç her kadar gibi benim bunun nasil ' +
    'что как это для или она они мне мой моя был была все всё уже еще ещё если при меня тебя нет где когда чтобы только ' +
    'так тоже потом снова после через надо очень тут там вас вам вы мы но же бы ли этот эта эти этого свой свою будет есть могу можно пожалуйста без под над про'
  ).split(' '),
);

/** Words of the English list, and of people who ask for help, that sentences are full of; of a phrase drawn by lot one in twenty. */
export const COMMON = new Set(
  (
    'you this that will then they there can must all any just only again when what into more once because have very ' +
    'much such where about also now still never always before since make use like need want help try know good give find time ' +
    'same every open page click save error fix please today work thing exchange trade market account number access cash ' +
    'binance xchainer api key keys login wallet trading security one button screen message problem settings name list value change ' +
    'fehler konto seite adresse passwort hilfe danke immer wieder alles nichts geht mehr kann muss schon ' +
    'anahtar hesap sayfa adres giriş ayar ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım ' +
    'ключ ошибка помогите спасибо биржа адрес аккаунт деньги просто опять новый'
  ).split(' '),
);
