package main

import (
	"bufio"
	"encoding/json"
	"io"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
)

func newNumber(s *streams) *cobra.Command {
	return &cobra.Command{
		Use:                "number [TEXT...]",
		DisableFlagParsing: true, // -5 is a number
		Short:              "Print the numerals of a text with their values",
		Long: `Print one JSON object for each TEXT, or for each line of standard input, with the numerals in it: start
and end in code points and the value. Where the wording gives no one value (三五, 几十, 5600余) low, high and bound
say what it implies. A text that is one numeral as a whole is read as that, elsewhere numerals are found
in running text.`,
		Example: `  liangci number 四千零五十 '122億3千多萬' 三分之一
  liangci number -5 +3.2
  grep 万 article.txt | liangci number`,
		RunE: func(cmd *cobra.Command, args []string) error {
			texts, help, err := numberArgs(args)
			if err != nil {
				return err
			}
			if help {
				return cmd.Help()
			}
			return runNumber(s, texts)
		},
	}
}

// numberArgs tells the texts from the flags, of which there is only --help: what begins like a negative number is text,
// and so is everything behind --.
func numberArgs(args []string) (texts []string, help bool, err error) {
	for i, a := range args {
		switch {
		case a == "--":
			return append(texts, args[i+1:]...), false, nil
		case a == "-h" || a == "--help":
			return nil, true, nil
		case len(a) > 1 && a[0] == '-' && (a[1] == '-' || a[1] >= 'a' && a[1] <= 'z' || a[1] >= 'A' && a[1] <= 'Z'):
			return nil, false, usagef("unknown flag: %s (-- ends the flags)", a)
		}
		texts = append(texts, a)
	}
	return texts, false, nil
}

// numberLine is what is printed for one text.
type numberLine struct {
	Text     string        `json:"text"`
	Numerals []numberFound `json:"numerals"`
}

type numberFound struct {
	Start int          `json:"start"`
	End   int          `json:"end"`
	Value *json.Number `json:"value"`
	*numberLimits
}

// numberLimits are printed only where the numeral is not exact.
type numberLimits struct {
	Low   *json.Number `json:"low"`
	High  *json.Number `json:"high"`
	Bound string       `json:"bound"`
}

func runNumber(s *streams, args []string) error {
	out := bufio.NewWriter(s.out)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if len(args) > 0 && !(len(args) == 1 && args[0] == "-") {
		for _, text := range args {
			if err := enc.Encode(readNumbers(text)); err != nil {
				return err
			}
		}
		return out.Flush()
	}
	if s.inTerminal {
		s.note("reading standard input; Ctrl-D ends it, --help tells more")
	}
	in := bufio.NewReader(s.in)
	for {
		line, err := in.ReadString('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if line != "" {
			if err := enc.Encode(readNumbers(strings.TrimRight(line, "\r\n"))); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return out.Flush()
		}
		if in.Buffered() == 0 { // somebody may be typing
			if err := out.Flush(); err != nil {
				return err
			}
		}
	}
}

func readNumbers(text string) numberLine {
	t := normalize.String(text)
	line := numberLine{Text: t.Source(), Numerals: []numberFound{}}
	at := corpus.NewCounter(t.Source(), corpus.Rune)
	for _, n := range numeralsOf(t.String()) {
		span := t.SourceSpan(n.Span)
		found := numberFound{Start: at.At(span.Start), End: at.At(span.End)}
		if n.HasValue {
			found.Value = jsonNumber(&n.Value)
		}
		if !n.HasValue || n.Bound != numeral.Exact {
			found.numberLimits = &numberLimits{jsonNumber(n.Low), jsonNumber(n.High), n.Bound.String()}
		}
		line.Numerals = append(line.Numerals, found)
	}
	return line
}

// numeralsOf reads the text as one numeral if it is one, else finds the numerals in it.
func numeralsOf(text string) []numeral.Numeral {
	bare := strings.TrimSpace(text)
	if n, err := numeral.Parse(bare); err == nil {
		start := strings.Index(text, bare)
		n.Span = normalize.Span{Start: start, End: start + len(bare)}
		return []numeral.Numeral{n}
	}
	return numeral.All(text)
}

func jsonNumber(d *decimal.Decimal) *json.Number {
	if d == nil {
		return nil
	}
	n := json.Number(d.String())
	return &n
}
