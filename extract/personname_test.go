package extract_test

import "testing"

func TestNamedPersonsAct(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"村民王大山种植柑橘30亩。", []string{"30亩|柑橘|种植"}, "the dictionary cuts the name behind a word for people"},
		{"果农张桂兰家养殖肉牛30头，年收入8万元。", []string{"30头|肉牛|养殖", "8万元|年收入|"}, "the household of somebody"},
		{"今年，教师张桂兰通过务工增收3万元。", []string{"3万元||增收"}, "who earns is not what is counted"},
		{"牧民扎西多吉养殖牦牛60头。", []string{"60头|牦牛|养殖"}, "a name that only writes sounds"},
		{"陈先生种植柑橘30亩，返乡青年赵女士种植茶叶5亩。", []string{"30亩|柑橘|种植", "5亩|茶叶|种植"}, "a surname and how somebody is addressed"},
		{"村支书林建国种植柑橘30亩，导演王大山资助学生20名。", []string{"30亩|柑橘|种植", "20名|学生|资助"}, "callings"},
		{"员工加班费多达300元，学生科普考察30次。", []string{"300元|*加班费|*", "30次|*|考察"}, "words that are made of such characters are no names"},
		{"居民于家中用药3次，学生安全教育30场。", []string{"3次|家中用药|", "30场|*安全教育|"}, "surnames that are words here"},
		{"驻村干部张明走访农户300户。", []string{"300户|农户|走访"}, "a calling that ends like the name of a body"},
	})
}
