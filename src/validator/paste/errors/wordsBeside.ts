/**
 * Words that say nothing of what an error is about: those for errors, and the small ones with which four languages ask, tell
 * and place in time. `hata`, `ошибк` and their kin stand for all of their endings.
 */
const SMALL = `
  error errors errorcode err code number msg message http status exception warning info request
  you your this that the are was were have has had does did not get gets got getting keep keeps show shows say says see gives
  since today yesterday now always again still with for from after when what why how but and then first please help mean
  means there check settings authentication failed server start
  ich mein meine sie wir das der die ein eine ist sind war hat habe kommt bekomme zeigt meldet seit heute gestern jetzt immer
  wieder noch mit von auf bei nach wenn was warum wie aber und oder dann bitte hilfe bedeutet nicht
  мой меня мне она оно это этот при что или как почему когда был была выдаёт выдает пишет показывает вылетает появляется
  получаю вижу значит сегодня вчера теперь сейчас опять снова постоянно всегда сначала потом затем помогите пожалуйста под
  номером запуске
  benim bana bir var yok neden nasıl nedir demek veya ama ile için alıyorum veriyor geliyor çıkıyor diyor bugün dün şimdi hep
  sürekli yine önce sonra lütfen yardım nolu numaralı kodlu kod kodu kodum
`;
const IS_SMALL = new RegExp(`^(?:${SMALL.trim().split(/\s+/).join('|')}|(?:ошибк|код|fehler|hata)\\p{L}*)$`, 'iu');

/**
 * How many words of another subject stand around a place of a text. What is too long or too short for a noun is not counted.
 *
 * @example wordsBeside('My PIN is -1021', 10, 15) // 1
 */
export function wordsBeside(text: string, start: number, end: number): number {
  const around = `${text.slice(0, start)} ${text.slice(end)}`.replace(/[\w=-]{24,}/g, ' ');
  return (around.match(/\p{L}{3,}/gu) ?? []).filter((word) => !IS_SMALL.test(word)).length;
}
