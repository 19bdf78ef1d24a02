// Package segment cuts simplified Chinese text into tokens with a hint of their part of speech. It hides the
// segmenter gse.
//
// Tokens are context only: what stands round a figure, where a noun phrase begins, whether two characters are a word.
// Numbers and units are never taken from them, because the dictionary would glue 余名 and split 15.78.
//
//	s, err := segment.Default()
//	for _, token := range s.Segment(text) {
//		fmt.Println(text[token.Start:token.End], token.POS)
//	}
//
// Who cuts many texts keeps the slice: tokens = s.Append(tokens[:0], text) allocates nothing.
//
// The words are gse's, and so is their weight. The search is our own: the same shortest path as gse's, token for token,
// which tests prove, over an index of a megabyte and without allocations. The index is made ahead, so that a program
// which starts has nothing to do but read it.
//
// The dictionary is a cut of the one that gse embeds (352,000 words, a second to load): the frequent words without
// those that are a number with its unit, and words of our own: those of public news (supplement.txt) and names of places
// (places.txt). It is made by
//
//	go generate ./extract/segment
//
// # Parts of speech
//
// POS is the dictionary's own tag of a word, without regard to context, after the ICTCLAS scheme: n noun, nr person,
// ns place, nt organisation, nz other name, v verb, vn verbal noun, a adjective, d adverb, m number, q classifier,
// r pronoun, p preposition, c conjunction, u particle, f direction, t time, s location, b attributive, j abbreviation,
// i idiom, l phrase. For what is not in the dictionary it is "m" for digits, "eng" for Latin letters, "w" for
// punctuation and space, and "x" for the rest. It is right for about six words of ten: a hint, not a ground.
package segment

//go:generate go run ./gendict -out dict.txt.gz -index index.bin supplement.txt places.txt
