// Package annotate helps people to label articles.
//
// A labelled article is a text NAME.txt with its labels in NAME.gold.jsonl beside it, as package gold reads them.
// [Prelabel] writes the labels that the records of a text give, for a person to correct; [Check] tells what is wrong with
// labels, and where a quote stands that does not stand where its label says; and a [Tool] takes labelled texts to an
// annotator's tool and back: Label Studio, doccano, brat or spaCy.
package annotate
