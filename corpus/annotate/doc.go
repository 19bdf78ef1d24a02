// Package annotate helps people to label articles.
//
// A labelled article is a text NAME.txt with its labels in NAME.gold.jsonl beside it, as package gold reads them.
// [Prelabel] writes the labels that the records of a text give, for a person to correct; [Check] tells what is wrong with
// labels, and where a quote stands that does not stand where its label says; and [Export] and [Import], [ToBrat] and
// [FromBrat] take labelled texts to an annotator's tool and back.
//
// # What the tools hold
//
// Every tool gets the text with plain line feeds and without a byte order mark, so that no two of them can count these
// differently; lines, quotes and occurrences stay what they were. Nothing of a file of labels is lost on the way there and
// back. What can be corrected in the tool differs:
//
//	tool           offsets                      corrected in the tool           carried along
//	Label Studio   code points                  every field, as questions       note, ignored lines
//	brat           code points                  every field; those without      note and ignored lines
//	                                            fixed values as JSON in a note  (NAME.header.json)
//	doccano        UTF-16 code units, or        span and dimension              the other fields
//	               grapheme clusters if the                                     (metadata of the example)
//	               project was made to
//	spaCy          code points                  span and dimension              the other fields (doc._.liangci)
//
// Fields that are carried along belong to the label with the same span, else to the one that overlaps it. A label that was
// made in the tool has none: [Options.Prelabel] fills them in, and [Doc.Doubts] tells. An answer that is empty is shown as
// ∅ in Label Studio, whose text areas hold no empty lines. A label that a person drew over the end of a line is cut to the
// part on the line of its numeral. The entities of spaCy cannot overlap; labels that do are an error. Label Studio exports
// only what was submitted: of a task that nobody has, nothing comes back ([ErrNotAnnotated]).
package annotate
