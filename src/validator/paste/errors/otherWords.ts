/**
 * Words that say nothing of what an error is about: those for errors, and the small ones with which four languages ask, tell
 * and place in time. `hata`, `ошибк` and their kin stand for all of their endings.
 */
const SMALL = `
  error errorcode code number msg message http status exception warning info request
  you the that first are was has had does did not get gets got getting keep keeps says say since today yesterday now still with
  for from after when what why how but and then help please mean failed authentication server
  works working fails sometimes other one all
  ich mein sie das der die ein ist war hat kommt bekomme zeigt meldet seit heute gestern jetzt immer wieder mit von bei wenn
  was und oder dann bitte hilfe bedeutet nicht geht manchmal nur alle
  мой меня мне это при что или как был была выдаёт пишет вылетает вижу значит сегодня теперь снова постоянно сначала потом
  затем помогите почему под номером запуске работает нет иногда только
  bir var yok neden nedir demek veya ama ile aliyorum veriyor diyor bugün dün şimdi sürekli sonra yardim nolu numarali kodlu çalişiyor bazen sadece
`;
const IS_SMALL = new RegExp(`^(?:${SMALL.trim().split(/\s+/).join('|')}|(?:ошибк|код|kod|fehler|hata)\\p{L}*)$`, 'iu');

/**
 * How many words of another subject a text has. What is too long or too short for a noun is not counted.
 *
 * @example otherWords('My PIN is') // 1
 */
export function otherWords(text: string): number {
  const words = text.replace(/[\w=-]{24,}/g, ' ').match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !IS_SMALL.test(word)).length;
}
