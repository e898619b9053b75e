package app

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"rolebook/backend/setupfile"
)

// hostileTexts are what people might have others read: shown are texts as good as any, refused
// are none anywhere, unseen are no names.
type hostileTexts struct{ Shown, Refused, Unseen []string }

func readTexts(t *testing.T) (texts hostileTexts) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "texts.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &texts))
	return texts
}

// The texts of a document end so: those of one line and those of any number of lines. All
// others are keys, words and times.
var (
	lines  = strings.Fields("name firstName lastName alias groups[].kind source portal requires[].at groups[].users[] computers[]")
	proses = strings.Fields("notes description bestFor keyFunctions limitations reason text")
)

// leaf is a text of a document.
type leaf struct {
	path string // .users[].alias
	put  func(string)
}

func (l leaf) isOne(of []string) bool {
	return slices.ContainsFunc(of, func(end string) bool { return strings.HasSuffix(l.path, "."+end) })
}

// document is a set-up in which every field has something, and its texts.
func document(t *testing.T) (doc map[string]any, leaves []leaf) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "backend", "setupfile", "testdata", "v1.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &doc))
	var walk func(path string, v any, put func(any))
	walk = func(path string, v any, put func(any)) {
		switch v := v.(type) {
		case map[string]any:
			for key, inner := range v {
				walk(path+"."+key, inner, func(next any) { v[key] = next })
			}
		case []any:
			for i, inner := range v {
				walk(path+"[]", inner, func(next any) { v[i] = next })
			}
		case string:
			leaves = append(leaves, leaf{path, func(next string) { put(next) }})
		}
	}
	walk("", doc, nil)
	slices.SortStableFunc(leaves, func(a, b leaf) int { return strings.Compare(a.path, b.path) })
	return doc, leaves
}

// problems are what is wrong with a document, a line each.
func problems(t *testing.T, doc map[string]any) (said string) {
	t.Helper()
	text, err := json.Marshal(doc)
	require.NoError(t, err)
	_, wrong := setupfile.Read(text)
	for _, p := range wrong {
		said += p.Error() + "\n"
	}
	return said
}

// What could do something stands in a document only where it is shown as a text; what turns
// the writing around or moves the cursor stands nowhere, and its refusal shows it escaped
// (promises P24).
func TestWhatIsNotATextToBeShownIsRefused(t *testing.T) {
	texts := readTexts(t)
	_, leaves := document(t)
	for i := range leaves {
		if i > 0 && leaves[i].path == leaves[i-1].path {
			continue
		}
		at := leaves[i]
		line, prose := at.isOne(lines), at.isOne(proses)
		try := func(text string) string {
			doc, leaves := document(t)
			leaves[slices.IndexFunc(leaves, func(l leaf) bool { return l.path == at.path })].put(text)
			return problems(t, doc)
		}
		for _, text := range texts.Shown {
			assert.Equal(t, line || prose, try(text) == "", "%s %q", at.path, text)
		}
		for _, text := range append(slices.Clone(texts.Refused), texts.Unseen...) {
			said := try(text)
			assert.NotRegexp(t, unshown, said, "%s %q", at.path, text)
			assert.Equal(t, prose && slices.Contains(texts.Unseen, text), said == "", "%s %q", at.path, text)
		}
	}
}

// Papers and tables have no more in them than their texts, whatever those are (promises P24,
// P27).
func TestPapersAndTablesHoldTextsAsTexts(t *testing.T) {
	plain := printed(t, "harmless")
	for _, text := range readTexts(t).Shown {
		for name, page := range printed(t, text) {
			if strings.HasSuffix(name, ".csv") {
				assertHarmless(t, name, page, text)
				continue
			}
			tags, words := structure(t, page)
			want, _ := structure(t, plain[name])
			assert.Equal(t, want, tags, "%s: %q", name, text)
			assert.Contains(t, words, text, name)
		}
	}
}

// printed is all that leaves a set-up in which every text is the one given.
func printed(t *testing.T, text string) map[string][]byte {
	t.Helper()
	doc, leaves := document(t)
	for _, l := range leaves {
		if l.isOne(lines) && !l.isOne([]string{"users[]", "computers[]"}) || l.isOne(proses) {
			l.put(text)
		}
	}
	file, err := json.Marshal(doc)
	require.NoError(t, err)
	s := NewSession(testWorkspace(t), DoorWindow, &heard{})
	frame, err := (&SetUps{s}).OpenFile(s.keepFile("texts.json", file).ID)
	require.NoError(t, err)
	d := desk{Session: s, setUp: frame.ID}
	pages := map[string][]byte{}
	keep := func(name string, card FileCard, err error) {
		require.NoError(t, err)
		file, err := s.file(card.ID)
		require.NoError(t, err)
		pages[name] = file.Bytes
	}
	for what, key := range map[string]string{"hand-over": "", "matrix": "", "role": "admin", "person": "anna@acme.test"} {
		card, err := (&Paper{s}).Save(d.setUp, what, key)
		keep(what, card, err)
	}
	card, err := d.exchange().SaveGroups(d.setUp, FormExcel)
	keep("groups.csv", card, err)
	card, err = d.exchange().SavePeople(d.setUp, FormExcel)
	keep("people.csv", card, err)
	card, err = d.history().Save(d.setUp, HistoryQuery{}, FormExcel)
	keep("history.csv", card, err)
	return pages
}

// structure are the elements and attributes of a page, and its texts.
func structure(t *testing.T, page []byte) (tags []string, words string) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	require.NoError(t, err)
	var said strings.Builder
	for n := range root.Descendants() {
		switch n.Type {
		case html.TextNode:
			said.WriteString(n.Data + "\n")
		case html.ElementNode:
			tag := n.Data
			for _, a := range n.Attr {
				tag += " " + a.Key
			}
			tags = append(tags, tag)
		}
	}
	return tags, said.String()
}

func assertHarmless(t *testing.T, name string, table []byte, text string) {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
	r.Comma = ';'
	rows, err := r.ReadAll()
	require.NoError(t, err, name)
	for _, cell := range slices.Concat(rows...) {
		assert.NotRegexp(t, `^[=+\-@\t\r＝＋－＠]`, cell, "%s: %q", name, text)
	}
}

// unshown are the characters that must not reach a screen as they are.
const unshown = `[\x{0}-\x{8}\x{b}-\x{1f}\x{7f}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`
