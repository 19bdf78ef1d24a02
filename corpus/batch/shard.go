package batch

import (
	"fmt"
	"strconv"
	"strings"
)

// Shard is a share of the articles of an input: of each Of articles the Number-th. The zero value is all of them. The shards
// 1/n to n/n hold each article once.
type Shard struct {
	Number, Of int
}

// ParseShard reads a shard like 2/8; "" is all.
func ParseShard(text string) (Shard, error) {
	if text == "" {
		return Shard{}, nil
	}
	number, of, _ := strings.Cut(text, "/")
	i, err := strconv.Atoi(number)
	n, bad := strconv.Atoi(of)
	if err != nil || bad != nil || i < 1 || n < i {
		return Shard{}, fmt.Errorf("shard %q: expected one like 2/8, the second of eight shares", text)
	}
	return Shard{i, n}, nil
}

// holds says whether the article with that index, counted from 0, is one of the shard.
func (s Shard) holds(index int) bool { return s.Of == 0 || index%s.Of == s.Number-1 }
