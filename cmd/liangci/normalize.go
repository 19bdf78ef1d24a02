package main

import (
	"context"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus"
)

type normalizeOptions struct {
	inputOptions
	keepLines bool
}

func newNormalize(s *streams) *cobra.Command {
	o := &normalizeOptions{}
	cmd := &cobra.Command{
		Use:   "normalize [PATH...]",
		Short: "Print the articles as clean simplified text",
		Long:  "Print the articles as clean simplified text in UTF-8: a line in gives a line out.\n" + pathsHelp,
		Example: `  liangci normalize big5.txt > clean.txt
  liangci normalize < traditional.txt | grep 万`,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.paths = args
			return o.run(cmd.Context(), s)
		},
	}
	cmd.Flags().StringVarP(&o.output, "output", "o", "", "write to `FILE`, which appears only when it is complete")
	cmd.Flags().BoolVar(&o.keepLines, "keep-lines", false, "never join broken lines")
	o.inputOptions.flags(cmd)
	return cmd
}

func (o *normalizeOptions) run(ctx context.Context, s *streams) error {
	return withOutput(s, o.output, func(w io.Writer) error {
		clean := func(a corpus.Article) (string, error) {
			text := strings.ReplaceAll(a.Normalize().String(), "\r\n", "\n")
			if text != "" && !strings.HasSuffix(text, "\n") {
				text += "\n" // the next article begins a line of its own
			}
			return text, nil
		}
		return process(ctx, s, &o.inputOptions, clean, func(text string) (int, error) {
			_, err := io.WriteString(w, text)
			return uncounted, err
		})
	})
}
