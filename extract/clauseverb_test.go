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
		{"3座水库全部建成后，可供水5万吨。", []string{"3座|水库|建成", "5万吨|*|*"}, "the verb of a time that tells what was done with them"},
	})
}

// Cases that are reported, and figures that go on with the same measure.
func TestReportsAndAverages(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"保险业累计接报案5.5万件。", []string{"5.5万件|报案|接"}, "what 接 takes is the case"},
		{"强降雨造成89个县2.4万人受灾。", []string{"89个|县|*", "2.4万人||*"}, "the verb of causing stands by itself"},
		{"暴雨致25人死亡7人失联。", []string{"25人||死亡", "7人||失联"}, "致 right before a figure"},
		{"客流总量19.4亿人次，日均约2.77亿人次。", []string{"19.4亿人次|客流总量|*", "2.77亿人次|客流总量|*"}, "a daily average of the same"},
		{"旅馆房价3279元，较99年增6.7%。", []string{"3279元|*房价|*", "6.7%|*房价|增"}, "a year of the Republic that something is compared with"},
	})
}
