// Package mojibake restores Chinese text that was decoded wrongly, where the true bytes can still be told, and flags it
// where they can't.
//
// # GBK one byte out of step
//
// Some sites convert their articles to traditional characters and put the pinyin behind some of them: 開(kāi)展. They do so
// by replacing bytes in GBK, character by character of a list, with no regard for where characters begin. 家帶 is the
// bytes
//
//	BC D2 | 8E A7
//
// and D2 8E, its middle, is 規. If 規 is on the list, "(guī)" is put behind D2 8E:
//
//	BC D2 8E "(guī)" A7 B9 C7 B8 C9 A1 ...
//
// The decoder reads 家 (BC D2), then 8E and the bracket, which are no character, then "guī)", and then it is one byte out
// of step: A7 B9, C7 B8, C9 A1 instead of B9 C7 (骨), B8 C9 (干). 家帶骨干” comes out as 家?guī)Ч歉伞. The shift ends where a
// byte of ASCII stands as the second byte of a character (藍 is CB 7B: it shows as a character and "{"), or at a digit, a
// space, the end of the line, or another mark.
//
// Decoders differ in what they do with a first byte that no second one follows: variant [S] shows "?" for it and swallows
// the byte behind it, so that the bracket is gone; variant [D] drops it and goes on. Both drop pairs of bytes that stand
// for nothing, about one in six of the shifted pairs. Full-width punctuation is made ASCII afterwards.
//
// A shift can also begin at a punctuation mark, when something puts an unseen byte in front of the pairs that look like
// ，；？！: in 。” (A1 A3 A1 B1) the middle is ！, and 。”今年 comes out as ?！苯衲 (S) or !苯衲 (D). Some sites put a comma there,
// which can be seen where the mark was a true one: 工作，, and 喜悦,。 These are taken away, too.
//
// [Corrupt] does all this to a text. These facts were found by studying such pages byte by byte: with them, the three
// runs of one page and all its marks come out exactly as they stand on it.
//
// # Repair
//
// [Find] works against the current. A page that has neither marks, nor a mark without its bracket, nor doubled commas, is
// not looked at. A run begins at a mark without its bracket, at a mark that is no reading of the character before it, or
// at a punctuation mark with improbable text behind. From there a beam search reads the shown characters as bytes, one
// byte behind: each gives the second byte of a true character and the first of the next. A mark tells two bytes, as it
// stands behind a character of that reading; where a byte was dropped or a pair lost, all likely ones are tried. What the
// page shows elsewhere counts: a character that it always marks must bear its mark.
//
// All readings are scored up to the same place, some characters behind the end of the run, by a language model: the
// likeliest cutting into words of a list with frequencies, and how often words of one part of speech follow another. A
// reading is taken if it is likelier than the next one by a margin, the greater the more of it was guessed, and if the
// forward model makes exactly the shown text out of it. With a smaller margin it is a guess (Certain is false); with next
// to none, or where the readings differ in numerals, or a digit was swallowed, the run is left as it is and flagged
// (Left is true) with the candidates.
//
// Where bytes are unknown there are hundreds of characters to try behind every reading, and hardly one of them is of use.
// So each has bounds that hold behind any text, and what a text holds ready for the next character, its outlook, is looked
// up once: whom the bounds put beyond what the beam still takes is passed over without being scored. That changes no
// reading that is kept, as long as the beam is not full, and no repair of the pages that it was tried on where it is;
// tests search with and without.
//
// # Other kinds
//
// UTF-8 read as GBK (浣犲ソ is 你好) or as Latin-1 (ä½ å¥½), GBK read as Latin-1 (ÄãºÃ), HTML character references that
// were left or encoded twice, private use characters inside text, and what is lost for good (锟斤拷).
//
// # The model
//
// model.bin.gz is made by
//
//	go generate ./normalize/mojibake
//
// from the word list, frequencies and tagger of gse (jieba's), ICU's word break dictionary, a list of our own of the
// words of this century, OpenCC's character tables and go-pinyin's readings; genmodel tells their licences.
//
// # Limits
//
// Where a digit was swallowed nothing can restore it. A lost pair is guessed by the language alone; a lost dash leaves no
// trace. Characters that GBK lacks end a run.
package mojibake
