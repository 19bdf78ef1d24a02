package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// byteSize is a flag that takes a number of bytes: 500K, 256M, 2G, in powers of 1024.
type byteSize int64

func (b *byteSize) Type() string { return "SIZE" }

// String is the shortest form that Set reads.
func (b *byteSize) String() string {
	n := int64(*b)
	for i := len(sizeUnits) - 1; i > 0; i-- {
		if unit := int64(1) << (10 * i); n >= unit && n%unit == 0 {
			return strconv.FormatInt(n/unit, 10) + sizeUnits[i]
		}
	}
	return strconv.FormatInt(n, 10)
}

var sizeUnits = []string{"", "K", "M", "G", "T"}

func (b *byteSize) Set(text string) error {
	digits := strings.ToUpper(strings.TrimSpace(text))
	digits = strings.TrimSuffix(strings.TrimSuffix(digits, "B"), "I") // MB and MiB are M
	shift := 0
	for i, unit := range sizeUnits {
		if unit != "" && strings.HasSuffix(digits, unit) {
			digits, shift = strings.TrimSuffix(digits, unit), 10*i
		}
	}
	n, err := strconv.ParseInt(strings.TrimSpace(digits), 10, 64)
	if err != nil || n < 1 || n > math.MaxInt64>>shift {
		return fmt.Errorf("expected a size like 500K, 256M or 2G")
	}
	*b = byteSize(n << shift)
	return nil
}
