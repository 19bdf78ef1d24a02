package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/liangci/liangci/corpus/schema"
	"github.com/liangci/liangci/corpus/sink"
)

func newSchema(s *streams) *cobra.Command {
	var columns bool
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a record, or the columns of the tables",
		Long: `Print the JSON Schema (draft 2020-12) of a record as extract writes it in JSON Lines and JSON. With --columns, print
the columns of CSV, TSV, Parquet, SQLite and XLSX instead, with their types and meanings, as Markdown.`,
		Example: `  liangci schema > record.schema.json
  liangci schema --columns`,
		Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			if columns {
				return printColumns(s.out)
			}
			_, err := io.WriteString(s.out, schema.Record())
			return err
		},
	}
	cmd.Flags().BoolVar(&columns, "columns", false, "print the columns of the tables")
	return cmd
}

func printColumns(w io.Writer) error {
	_, err := fmt.Fprintf(w, "## records\n\n%s\n## articles\n\n%s", sink.ColumnTable(sink.RecordColumns()), sink.ColumnTable(sink.ArticleColumns()))
	return err
}
