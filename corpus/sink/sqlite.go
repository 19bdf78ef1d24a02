package sink

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	_ "modernc.org/sqlite" // the driver

	"github.com/liangci/liangci/corpus"
)

// sqliteSink writes the tables records and articles of one file.
type sqliteSink struct {
	file              *File
	db                *sql.DB
	tx                *sql.Tx
	records, articles *sqliteTable
	recordFields      []field[corpus.Row]
}

// Nothing of a file that is thrown away if it does not get done has to be safe before: no journal, no waiting for the disk.
// The cache is bounded, the rest of the transaction goes to the file.
const sqlitePragmas = "?_pragma=journal_mode(OFF)&_pragma=synchronous(OFF)&_pragma=locking_mode(EXCLUSIVE)&_pragma=cache_size(-8000)&_pragma=temp_store(FILE)"

// sqliteVersion is the user_version of the files: it changes with the columns.
const sqliteVersion = 1

func openSQLite(name string, opts Options) (Output, error) {
	file, err := CreateIn(opts.TempDir, name)
	if err != nil {
		return nil, err
	}
	if file.name == "" {
		return nil, errors.Join(fmt.Errorf("%s: a database needs a regular file", name), file.Abort())
	}
	s := &sqliteSink{file: file, recordFields: tableFields(opts)}
	if err := s.begin(); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", name, err), s.Abort())
	}
	return s, nil
}

func (s *sqliteSink) begin() error {
	var err error
	if s.db, err = sql.Open("sqlite", "file:"+url.PathEscape(s.file.f.Name())+sqlitePragmas); err != nil {
		return err
	}
	s.db.SetMaxOpenConns(1)
	if _, err := s.db.Exec("PRAGMA user_version = " + strconv.Itoa(sqliteVersion)); err != nil {
		return err
	}
	if s.tx, err = s.db.Begin(); err != nil {
		return err
	}
	if s.records, err = newSQLiteTable(s.tx, "records", columnsOf(s.recordFields)); err != nil {
		return err
	}
	s.articles, err = newSQLiteTable(s.tx, "articles", columnsOf(articleFields))
	return err
}

func (s *sqliteSink) Write(rows []corpus.Row) error {
	for i := range rows {
		if err := writeSQLite(s.records, s.recordFields, &rows[i]); err != nil {
			return s.named(err)
		}
	}
	return nil
}

func (s *sqliteSink) Article(a corpus.ArticleRow) error {
	return s.named(writeSQLite(s.articles, articleFields, &a))
}

// Close makes the indexes, which is faster once the rows are there, and lets the file appear.
func (s *sqliteSink) Close() error {
	if err := s.end(); err != nil {
		_ = s.Abort() // the first error is the one to tell
		return s.named(err)
	}
	return s.file.Commit()
}

func (s *sqliteSink) end() error {
	for _, index := range []string{
		"CREATE INDEX records_doc ON records (doc)", "CREATE INDEX records_dimension ON records (dimension)", "CREATE INDEX articles_doc ON articles (doc)",
	} {
		if _, err := s.tx.Exec(index); err != nil {
			return err
		}
	}
	if err := s.tx.Commit(); err != nil {
		return err
	}
	return s.db.Close()
}

func (s *sqliteSink) Abort() error {
	if s.tx != nil {
		_ = s.tx.Rollback() // of a file that goes
	}
	if s.db != nil {
		_ = s.db.Close()
	}
	return s.file.Abort()
}

// named puts the file before an error of the database, which says "database or disk is full" and no more.
func (s *sqliteSink) named(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", s.file.name, err)
}

// sqliteTable is a table with the statement that adds a row to it.
type sqliteTable struct {
	insert *sql.Stmt
	values []any
}

// sqliteTypes are the types of columns, with the affinity that keeps cells as they are put in.
var sqliteTypes = map[Type]string{Text: "TEXT", Integer: "INTEGER", Number: "REAL", Date: "TEXT"}

func newSQLiteTable(tx *sql.Tx, name string, columns []Column) (*sqliteTable, error) {
	defs := make([]string, len(columns))
	for i, c := range columns {
		defs[i] = fmt.Sprintf("%q %s", c.Name, sqliteTypes[c.Type])
		if !c.Nullable() {
			defs[i] += " NOT NULL"
		}
	}
	if _, err := tx.Exec(fmt.Sprintf("CREATE TABLE %s (\n  %s\n)", name, strings.Join(defs, ",\n  "))); err != nil {
		return nil, err
	}
	insert, err := tx.Prepare("INSERT INTO " + name + " VALUES (?" + strings.Repeat(",?", len(columns)-1) + ")")
	return &sqliteTable{insert, make([]any, len(columns))}, err
}

func writeSQLite[T any](t *sqliteTable, fields []field[T], row *T) error {
	for i, f := range fields {
		t.values[i] = sqliteValue(f.Column, f.get(row))
	}
	_, err := t.insert.ExecContext(context.Background(), t.values...)
	return err
}

func sqliteValue(c Column, text string) any {
	switch {
	case c.Type == Text:
		return text
	case text == "":
		return nil
	case c.Type == Integer:
		n, _ := strconv.ParseInt(text, 10, 64) // made by strconv
		return n
	case c.Type == Number:
		return double(text)
	}
	return text
}
