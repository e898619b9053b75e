package exchange_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"rolebook/backend/access"
	"rolebook/backend/exchange"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/rbac/rbactest"
)

func seeds(f *testing.F, pattern string) {
	names, err := filepath.Glob(pattern)
	require.NoError(f, err)
	require.NotEmpty(f, names)
	for _, name := range names {
		file, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(file)
	}
}

// readable: a file is read or refused with a reason that has words, never anything else.
func readable(t *testing.T, err error) bool {
	if err == nil {
		return true
	}
	var unreadable *exchange.Unreadable
	require.True(t, errors.As(err, &unreadable), "%v", err)
	why, mend := unreadable.Say(exchange.English, exchange.EnglishHeadings)
	require.NotEmpty(t, why)
	require.NotEmpty(t, mend)
	return false
}

// lawful: what a table asks for keeps the laws of the set-up.
func lawful(t *testing.T, s *rbac.SetUp, edit plan.Edit) *rbac.SetUp {
	p, err := plan.Make(access.Compile(s), edit, rbactest.Now)
	require.NoError(t, err)
	for _, finding := range p.Findings {
		require.NotEqual(t, plan.Unlawful, finding.Code, "%+v", finding.Problem)
	}
	return p.After.SetUp()
}

// FuzzGroups: reading never panics; what reads keeps the laws, adds up and adds once.
func FuzzGroups(f *testing.F) {
	seeds(f, "testdata/groups/*")
	f.Fuzz(func(t *testing.T, file []byte) {
		sheet, err := exchange.ReadGroups(file)
		if !readable(t, err) {
			return
		}
		s := office()
		require.Equal(t, sheet.Rows, sheet.Counts(s).Read)
		again := sheet.Counts(lawful(t, s, sheet.Edit(s)))
		require.Zero(t, again.Created+again.Added)
	})
}

// FuzzPeople: likewise for the sheet of employees.
func FuzzPeople(f *testing.F) {
	seeds(f, "testdata/people/*")
	f.Fuzz(func(t *testing.T, file []byte) {
		sheet, err := exchange.ReadPeople(file, berlin)
		if !readable(t, err) {
			return
		}
		s := office()
		counts := sheet.Counts(s)
		require.Equal(t, sheet.Rows, counts.Read)
		require.Equal(t, counts.Read, counts.Created+counts.Changed+counts.Same+counts.Refused)
		lawful(t, s, sheet.Edit(s))
	})
}

// FuzzWorkbook: parts of a workbook that are anything at all.
func FuzzWorkbook(f *testing.F) {
	p := parts()
	f.Add(p["xl/workbook.xml"], p["xl/worksheets/sheet1.xml"], p["xl/sharedStrings.xml"], p["xl/_rels/workbook.xml.rels"])
	f.Fuzz(func(t *testing.T, book, sheet, texts, relations string) {
		p := parts()
		p["xl/workbook.xml"], p["xl/worksheets/sheet1.xml"], p["xl/sharedStrings.xml"], p["xl/_rels/workbook.xml.rels"] = book, sheet, texts, relations
		_, err := exchange.ReadGroups(workbook(t, p))
		readable(t, err)
	})
}
