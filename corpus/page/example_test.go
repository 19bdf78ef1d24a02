package page_test

import (
	"fmt"

	"github.com/liangci/liangci/corpus/page"
)

func ExampleExtract() {
	p, err := page.Extract([]byte(`<html><head><meta name="ArticleTitle" content="新桥通车"></head><body>
		<div class="nav"><a href="/">首页</a> <a href="/xw">新闻</a></div>
		<div class="main"><h1>新桥通车</h1><p>发布时间：2025-05-23 08:30 来源：新城日报 浏览次数：1286 次</p>
		<p>全县第12座新桥今天通车。</p><table><tr><td>桥长</td><td>180米</td></tr><tr><td>桥宽</td><td>9米</td></tr></table></div>
		<div class="footer">电话：0000-1234567</div></body></html>`), page.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Title, p.Published, p.Source)
	fmt.Printf("%q\n", p.Text)
	// Output:
	// 新桥通车 2025-05-23T08:30 新城日报
	// "新桥通车\n全县第12座新桥今天通车。\n桥长\t180米\n桥宽\t9米\n"
}
