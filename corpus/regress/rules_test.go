package regress_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/regress"
)

// breakVariable names, for the program that TestRuleBreaks builds, the rule that it leaves out.
const breakVariable = "LIANGCI_BREAK"

// TestRuleBreaks: the rules that bind a figure to its words are code. The test builds liangci with a switch round each
// call of one, a statement `b.rule(…)` in a method of the binder, and leaves out one rule after the other.
func TestRuleBreaks(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: it builds the command")
	}
	dir := t.TempDir()
	rules, overlay := switchable(t, dir)
	program := filepath.Join(dir, "liangci.exe")
	build := exec.Command("go", "build", "-overlay", overlay, "-o", program, "../../cmd/liangci")
	if out, err := build.CombinedOutput(); errors.Is(err, exec.ErrNotFound) {
		t.Skip("go is not there to build the command with")
	} else {
		require.NoError(t, err, "%s", out)
	}
	baseline := filepath.Join(dir, "whole.baseline.jsonl")
	run := func(rule string, args ...string) (code int, stdout, stderr string) {
		cmd := exec.Command(program, append([]string{"regress", "--baseline", baseline}, args...)...)
		cmd.Env = append(os.Environ(), breakVariable+"="+rule)
		var out, errs bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &errs
		err := cmd.Run()
		if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
			require.NoError(t, err)
		}
		return cmd.ProcessState.ExitCode(), out.String(), errs.String()
	}
	testdata := filepath.FromSlash("../../testdata")
	code, _, stderr := run("", "--record", testdata)
	require.Zero(t, code, stderr)
	code, stdout, _ := run("", testdata)
	require.Zero(t, code, stdout)
	if !*regress.All { // a sample
		var some []string
		for i := 0; i < len(rules); i += 2 {
			some = append(some, rules[i])
		}
		rules = some
	}
	noticed := 0
	for _, rule := range rules {
		code, stdout, stderr := run(rule, testdata)
		lines := strings.Split(strings.TrimSpace(stdout), "\n")
		t.Logf("without %s: %s", rule, lines[len(lines)-1])
		if code == 0 {
			continue // no article needs the rule
		}
		noticed++
		assert.Equal(t, 1, code, "without %s: %s", rule, stderr)
		assert.Regexp(t, `(?m)^      (item|action|rule|scope|change|place|time|base|bound): .* → `, stdout, "without %s", rule)
	}
	assert.GreaterOrEqual(t, noticed*10, len(rules)*8, "of %v", rules)
}

// switchable writes copies of the files of package extract in which each rule can be left out, and gives the names of the
// rules and the file that makes go build use the copies.
func switchable(t *testing.T, dir string) (rules []string, overlay string) {
	t.Helper()
	names, err := filepath.Glob(filepath.FromSlash("../../extract/*.go"))
	require.NoError(t, err)
	replace, found := map[string]string{}, map[string]bool{}
	for i, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		copied := withSwitches(t, name, source, found)
		if copied == nil {
			continue
		}
		full, err := filepath.Abs(name)
		require.NoError(t, err)
		replace[full] = filepath.Join(dir, fmt.Sprintf("%d.go", i))
		require.NoError(t, os.WriteFile(replace[full], copied, 0o666))
	}
	require.GreaterOrEqual(t, len(found), 5, "rules are statements b.rule(…) in methods of *binder")
	list, err := json.Marshal(map[string]any{"Replace": replace})
	require.NoError(t, err)
	overlay = filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(overlay, list, 0o666))
	return slices.Sorted(maps.Keys(found)), overlay
}

// withSwitches puts a switch round each call of a rule; nil if there is none in the file.
func withSwitches(t *testing.T, name string, source []byte, found map[string]bool) []byte {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, name, source, 0)
	require.NoError(t, err)
	offset := func(p token.Pos) int { return files.Position(p).Offset }
	insert := map[int]string{}
	for _, d := range f.Decls {
		method, ok := d.(*ast.FuncDecl)
		if !ok || binderOf(method) == "" {
			continue
		}
		ast.Inspect(method, func(n ast.Node) bool {
			statement, ok := n.(*ast.ExprStmt)
			if !ok {
				return true
			}
			if call, ok := statement.X.(*ast.CallExpr); ok {
				rule, ok := call.Fun.(*ast.SelectorExpr)
				if on, isName := ruleReceiver(rule, ok); isName && on == binderOf(method) {
					found[rule.Sel.Name] = true
					insert[offset(statement.Pos())] = fmt.Sprintf("if switches.Getenv(%q) != %q { ", breakVariable, rule.Sel.Name)
					insert[offset(statement.End())] = " }"
				}
			}
			return true
		})
	}
	if len(insert) == 0 {
		return nil
	}
	insert[offset(f.Name.End())] = `; import switches "os"`
	var out bytes.Buffer
	for i, b := range append(source, 0) {
		out.WriteString(insert[i])
		if i < len(source) {
			out.WriteByte(b)
		}
	}
	return out.Bytes()
}

// binderOf is the name of the receiver of a method of *binder, "" for other functions.
func binderOf(f *ast.FuncDecl) string {
	if f.Recv == nil || len(f.Recv.List[0].Names) == 0 {
		return ""
	}
	star, ok := f.Recv.List[0].Type.(*ast.StarExpr)
	if !ok {
		return ""
	}
	if name, ok := star.X.(*ast.Ident); !ok || name.Name != "binder" {
		return ""
	}
	return f.Recv.List[0].Names[0].Name
}

// ruleReceiver is what a method is called on, if that is a plain name.
func ruleReceiver(s *ast.SelectorExpr, ok bool) (string, bool) {
	if !ok {
		return "", false
	}
	name, ok := s.X.(*ast.Ident)
	if !ok {
		return "", false
	}
	return name.Name, true
}
