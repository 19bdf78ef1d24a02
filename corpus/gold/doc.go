// Package gold scores records against articles that people have labelled.
//
// A labelled article is a text NAME.txt with its labels in NAME.gold.jsonl beside it, one label a line. [Find] looks for them
// in a folder and [Load] reads the labels of one. [Match] pairs the records with the labels and says of each field whether it
// is right; [Score] counts that and lists the [Mistake]s. A [Report] adds articles up, breaks the scores down along an
// [Axis], averages them and gives confidence intervals. [Compare] tells what one run has gained and lost against another.
package gold
