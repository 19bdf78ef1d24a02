// Package layout says what the lines of a scraped news page are: the article, its title, the lines that tell when, where and by
// whom it was published, and the furniture of the page round it; and which paragraphs stand there twice.
//
//	首页 > 乡村振兴 > 一线                      Furniture   breadcrumb
//	云溪县：手艺进山寨 饭碗端得稳               Heading     → Document.Title
//	时间：2024-03-18 09:42 来源：云溪发布       Header      → Document.Published, Source
//	云溪县地处武岭北麓，全县建成车间64个。      Body
//	责任编辑：石磊                              Furniture   → Document.Editor
//
// [Read] does all of it. The text is what package normalize gives: simplified characters, half-width digits and letters. Nothing
// is read but the text, nothing is written, and no text fails.
//
// # What makes a line furniture
//
// Never a word alone in a sentence: a paragraph that speaks of 许可证 or 本站 stays. A line is furniture when its structure says so
// (it is a label with its value, a list of navigation words, a breadcrumb, an address of the web, a number of readers), when it is
// short and holds a phrase that no article has (版权所有, ICP备), or when it stands in a list of links after the end. In doubt a line
// is text, as a figure that is lost does more harm than a line that is read in vain.
//
// A line that begins with the publication data and goes on with the article becomes two lines, as does a paragraph with the name of
// its editor at the end, so every [Line] has one kind.
//
// # Vocabulary
//
// The phrases lie in data/phrases.toml, each group with examples and counterexamples that a test runs. [Parse] makes a [Reader] of
// another file.
package layout
