// Package extract finds the figures of a Chinese news article and binds each to what was counted, what was done, when and
// where.
//
// A figure is a numeral with its unit that states how many or how much: 3153人次, 5600余名, 15.78万亩, 近7000人次, 99.25%. Dates,
// ordinals, codes, names that hold a numeral and idioms are none; [Result.Skipped] lists them with the reason.
//
// Three types do the work: an [Extractor] is made once with [New] and shared by all goroutines; its Extract takes a
// [normalize.Text] and gives a [Result], whose Records are sorted by position. Each [Record] points back at the characters that
// it came from: t.Source()[r.Span.Start:r.Span.End] == r.Quote, always.
//
// # How a sentence is read
//
// Quantities and time expressions are read from the characters, since dictionaries glue and split them wrongly (余名, 万亩). Only
// then is the text between them cut into words, and only in sentences that hold a figure. The rules that bind a figure know
// where Chinese puts what is counted: behind the classifier (17名教育人才), before the number (培养骨干人才14人), as the subject of a
// predicate (产量增长6.8%), or in an earlier clause that the figure goes on with (比上年增加22766个). Every record names the rule that
// made it.
//
// The grammar is in Go, the vocabulary in data/*.toml with examples that the tests run.
package extract

// A map of this package: which file does which step, in the order in which an article is read.
//
// Rules are methods of a sentence (c, a clauseSentence) or, where they need what other figures found, of the binder of one (b). They count in
// elements, words and marks of the sentence: i is that of the figure, [lo, hi) its clause, k one to the left of it, j one to the right; q is its
// quantity and r the binding that is filled. What begins at an element ends before another, and a rule that finds nothing gives back the
// element that it began with. In the examples of comments, bars show where the dictionary cuts, or the place that is asked about
// (县|教育局), and what stands behind "but" is what the rule leaves alone.
//
// The extractor and what it gives
//
//   - extract.go: New, its options, Extract
//   - record.go: Record and Result
//   - fingerprint.go: the version of the vocabulary
//   - stages.go: the stages in which an article is read: mark all sentences, cut those with figures, bind, build
//   - room.go: the memory that goes from one article to the next
//   - sentence.go: lines into sentences
//   - build.go: records out of what the rules found
//
// The vocabulary
//
//   - lexicon.go: classes of words: data/verbs.toml, data/words.toml
//   - lists.go: lists that single rules ask for: data/phrases.toml, data/numbers.toml, data/characters.toml
//   - rulelist.go: how those are read and asked
//   - names.go: fixed names that hold a numeral and are no figure: data/names.toml
//   - nametails.go: what the names of places and bodies end with
//   - trie.go, wordfilter.go, runeset.go: look-up of words and characters
//   - texts.go: what texts begin with, end with and are made of
//
// Figures, read from characters
//
//   - trigger.go: where a figure or a time may begin
//   - scan.go: one sentence into marks: figures, times, numerals that are neither
//   - quantity.go: a numeral with its unit
//   - unitread.go, unittail.go, unithead.go: its unit, what belongs to it behind it, and a unit in brackets before it
//   - bare.go: numbers without unit
//   - composite.go: units in a row, ranges, 由A至B
//   - elide.go: a unit that only the next figure of a list has
//   - englishnumber.go: $1.2 billion
//   - one.go, price.go, sexes.go, casualty.go, speed.go: the 一 of 一名, 40元一斤, 九男九女, 2死43伤, metres a second
//   - bound.go, boundfar.go: words of bound: 近, 以上; and such as a verb parts from the number
//   - fixedword.go, numbered.go, refuse.go, refuseunit.go, duration.go, daynumber.go: what is no figure, and why
//   - doubt.go: figures that may have lost the first part of their number
//
// Times, read from characters
//
//   - timestart.go: where one may begin
//   - timeexpr.go: time words: data/times.toml
//   - dateread.go, datenumber.go, yearread.go, yearrange.go, clockread.go: dates, years, times of day
//   - timeevent.go, timefeast.go, timeplaced.go: 建成后, “十一”黄金周, 近三个月
//   - timereach.go: how far a time governs what follows
//   - deadline.go: 在60日内: a length after all
//   - timegoverns.go, timecarry.go, timeaside.go, timepairs.go, timeoften.go: which time a figure is of
//
// Words
//
//   - element.go: the text between the marks into words, and both into the elements of a sentence
//   - punctuation.go: marks
//   - word.go, wordsite.go: what the vocabulary and its form tell of a word
//   - suffix.go, elementjoin.go, recut.go, compound.go, freshnoun.go, purpose.go: words that the dictionary cuts in the wrong place
//   - openverb.go: lone verbs that open a predicate, and what is done each year
//   - clause.go: the clauses of a sentence
//   - personname.go, listedcompany.go, movers.go, moveverbs.go, railline.go, bodyjoin.go: names that are cut into pieces, joined
//   - placename.go, placeforeign.go, placestem.go: names of places, as the words are cut
//
// The noun phrases and verbs round a figure
//
//   - phrase.go, phraseedge.go, phraseverb.go, governing.go: a noun phrase before the figure and the verb that governs it
//   - nounstart.go, nounphrase.go, nounkind.go, nounend.go, nouncut.go, nounright.go, attributive.go: a noun phrase behind it
//   - verbright.go, behindadverb.go: the verb behind that
//   - verbtext.go: what of a verb group goes into a record
//   - wheredone.go, setting.go, reason.go, means.go: where, when, why and by what something is done, told before the verb
//
// Binding a figure to what was counted and what was done
//
//   - bind.go: one figure, from its nearest words to those far off
//   - sumup.go, change.go: 共, 人均; by how much or to how much something changed
//   - leftside.go, predicate.go, fromrun.go, subject.go, beside.go, agent.go, deed.go: what stands before it
//   - nounfits.go: whether the noun behind it is what it counts
//   - rightside.go, befall.go, bodyacts.go, caselist.go: what stands behind it
//   - inherit.go, leftshare.go, partof.go, among.go, restated.go, share.go: what it has from figures before it
//   - topic.go, ranking.go, rowaction.go, raised.go: what it has from the clauses beside it
//   - compared.go, fromto.go, ratio.go, fulfilled.go, goal.go: differences, changes from and to, shares of a plan
//   - worksrow.go: works in a row before 等
//   - howoften.go, distance.go, rainfall.go, limits.go, indefinite.go, exemplified.go, deducted.go, together.go, namedpeople.go, negation.go: constructions of their own
//   - supply.go: what fails in the villages that are counted
//   - settle.go: what is settled once all of them have had their turn
//   - item.go, itemtrim.go, itemnone.go: the text of what was counted
//
// Places
//
//   - place.go, placerole.go: which of the names of a sentence tells where a figure is of
//   - nameread.go, namefront.go, placesite.go: names of places and sites
//   - bodyname.go, bodyplaced.go, officename.go, company.go: names of bodies; bodyname.go says how they are read
//   - placelist.go, placeregions.go, whicharea.go, placegloss.go, placetopic.go: lists, 8市, areas, brackets, headings
//   - placehelper.go, placehost.go, placereporter.go, placesource.go: who helps, who has guests, who tells
//   - placeshort.go: short names that an article goes on with
