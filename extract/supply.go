package extract

// withoutSupply cuts what fails or comes back in the villages that a classifier counts: 3个村|电力、通信未恢复, 17个自然村|道路不通. What is
// built there is no such: 12个村饮水工程.
func (c *clauseSentence) withoutSupply(a, b, hi int) int {
	for i := a + 1; i < b && i < a+4; i++ {
		if c.elems[i].kind != elemWord || !isOneOf(c.text(i), supplies) || !anySuffix(c.text(i-1), []string{"村", "小区", "社区", "乡镇", "小组", "乡", "镇", "县", "屯", "街道", "牲畜", "家畜", "畜禽"}) {
			continue
		}
		for n := i + 1; n < hi; n++ {
			if anyPrefix(c.text(n), []string{"未", "不", "中断", "困难", "受", "瘫痪", "告急", "紧张", "短缺", "损", "阻断", "恢复", "全部", "均", "已", "尚"}) {
				if last := c.elems[hi-1].class; c.text(hi-1) != "的" && (last&classHead == 0 || n == hi-1) {
					return i
				}
			}
		}
	}
	return b
}

// supplies are what a village is supplied with.
var supplies = []string{"电力", "通信", "通讯", "网络", "信号", "供水", "供电", "供气", "供暖", "道路", "交通", "饮水", "用水", "用电", "燃气", "公路"}
