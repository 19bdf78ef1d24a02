package extract_test

import "testing"

// The verb of what is counted, and nouns that end like places.
func TestVerbsOfTheCounted(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"7180名劳动力通过培训机制实现转移就业。", []string{"7180名|劳动力|实现转移就业"}, "通过 tells by what means"},
		{"85所学校和62家医疗机构建立交流机制。", []string{"85所|学校|建立", "62家|医疗机构|建立"}, "a verb that qualifies a noun is no predicate"},
		{"双方共建产业园区741个。", []string{"741个|产业园区|共建"}, "a noun that ends like a place is counted behind a verb"},
		{"全县建立示范村21个、示范户560个。", []string{"21个|示范村|建立", "560个|示范户|建立"}, "the same in a list"},
		{"粮食增产3757万公斤，增收6676万元。", []string{"3757万公斤|粮食|增产", "6676万元||增收"}, "an income is no amount of grain"},
		{"两颱風共造成835公顷农地受灾。", []string{"835公顷|农地|*"}, "no machines"},
		{"选派高水平人才3100余名。", []string{"3100余名|高水平人才|选派"}, "an adjective of three characters"},
	})
}
