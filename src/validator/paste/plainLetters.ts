/**
 * Small letters without their marks, place by place: where a keyboard has none people write `gecersiz anahtar`. Tables that
 * are written so hold `ue?` for the `ü` of a German word, which becomes two letters, too. The sign that a telephone writes in
 * `doesn’t` becomes the plain one.
 *
 * @example plainLetters('geçersiz') // 'gecersiz'
 */
export function plainLetters(text: string): string {
  return text.replace(/[äöüçşğ’]/g, (letter) => "aoucsg'".charAt('äöüçşğ’'.indexOf(letter)));
}
