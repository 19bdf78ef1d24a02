package layout_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/normalize"
)

// prose is the clean text of the labelled articles.
func prose(b *testing.B) (pages []string, size int) {
	paths, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(b, err)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(b, err)
		text := normalize.Bytes(data).String()
		pages, size = append(pages, text), size+len(text)
	}
	return pages, size
}

func BenchmarkProse(b *testing.B) {
	pages, size := prose(b)
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, p := range pages {
			layout.Read(p)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	pages, _ := prose(b)
	page := "首页 > 乡村振兴 > 一线\n山村里的新产业\n时间：2024-03-18 09:42:16 来源：某某网 作者：张三\n\n" + pages[0] +
		"责任编辑：李四\n相关阅读\n返回首页 打印 关闭\n版权所有 京ICP备12345678号\n"
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		layout.Read(page)
	}
}
