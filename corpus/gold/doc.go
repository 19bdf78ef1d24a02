// Package gold scores records against articles that people have labelled.
//
// A labelled article is a text NAME.txt with its labels in NAME.gold.jsonl beside it, one label a line. [Load] reads a
// folder of them, [Match] pairs the records with the labels of one of them, [Score] counts what is right, and a [Report]
// adds the scores up.
package gold
