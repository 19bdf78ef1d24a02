// Command genmodel writes model.bin.gz of package mojibake: a language model of simplified Chinese words, the
// traditional forms of characters, and the readings of the characters of GBK. It is run by `go generate` and is no part
// of the shipped program.
//
// The sources are gse's word list with frequencies and its tagger's probabilities (go-ego/gse, Apache-2.0; both are
// jieba's, MIT), the values of ICU's word break dictionary (LICENSE.icu: BSD and other licences that ask for the notice
// only), the project's own modern.txt and supplement, OpenCC's character tables as gocc brings them (Apache-2.0), and
// go-pinyin's readings (MIT).
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	out := flag.String("out", "model.bin.gz", "where to write the model")
	supplement := flag.String("supplement", "../../extract/segment/supplement.txt", "words of our own, `WORD FREQ POS` a line")
	least := flag.Float64("least", 5, "how frequent a word of several characters must be to be kept")
	icu := flag.String("icu", "", "ICU's data `FILE`, to make icu.txt.gz anew from it first")
	flag.Parse()
	if err := run(*out, *supplement, *icu, *least); err != nil {
		fmt.Fprintln(os.Stderr, "genmodel:", err)
		os.Exit(1)
	}
}

func run(out, supplement, icu string, least float64) error {
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-ego/gse").Output()
	if err != nil {
		return fmt.Errorf("where gse is: %w", err)
	}
	gse := strings.TrimSpace(string(folder))
	words, err := readWords(gse, supplement, least)
	if err != nil {
		return err
	}
	tagger, err := readTagger(gse)
	if err != nil {
		return err
	}
	simple, err := entries("t2s")
	if err != nil {
		return err
	}
	if icu != "" {
		return remakeICU(gse, icu, simple)
	}
	singles(words, tagger, simple)
	if err := mixICU(words); err != nil {
		return err
	}
	raiseModern(words)
	forms, err := readForms()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	sections := [][]byte{packTrie(words, tagger), tagger.packClasses(), forms, readReadings()}
	for _, s := range sections {
		b.Write(binary.AppendUvarint(nil, uint64(len(s))))
		b.Write(s)
	}
	packed, err := compressed(b.Bytes())
	if err != nil {
		return err
	}
	fmt.Printf("%d words, %d bytes of trie, %d of classes, %d of forms, %d of readings; %d bytes packed\n",
		len(words), len(sections[0]), len(sections[1]), len(sections[2]), len(sections[3]), len(packed))
	return os.WriteFile(out, packed, 0o644)
}

// compressed gives data in the format of gzip, as small as that gets.
func compressed(data []byte) ([]byte, error) {
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(data); err != nil {
		return nil, err
	}
	err = z.Close()
	return packed.Bytes(), err
}

// remakeICU writes icu.txt.gz for all words that the list has more than twice; the next run uses it.
func remakeICU(gse, icu string, simple map[string][]string) error {
	words, err := gseWords(gse, 3)
	if err != nil {
		return err
	}
	return extractICU(icu, filepath.Join("genmodel", "icu.txt.gz"), words, simple)
}
