package audit_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

func keeping(private ...audit.Private) *audit.Event {
	e := hire("Invite Anna", anna())
	e.Private = private
	return e
}

func TestPrivateRecordsComeBackFromTheLineTheyWereWrittenIn(t *testing.T) {
	e := keeping(
		audit.Private{Kind: "credential", Key: "anna@acme.test", Value: json.RawMessage(`{ "hash" : "$argon2id$<&>" }`)},
		audit.Private{Kind: "setting", Key: "mail", Value: json.RawMessage("\n")[:0]})
	line, head, err := audit.Head{}.Append(e)
	require.NoError(t, err)
	assert.Contains(t, string(line), `{"v":2,"seq":1,`)
	read, err := audit.Head{}.Follow(line)
	require.NoError(t, err)
	assert.Equal(t, head, read.Head)
	back, err := read.Event()
	require.NoError(t, err)
	assert.Equal(t, []audit.Private{
		{Kind: "credential", Key: "anna@acme.test", Value: json.RawMessage(`{"hash":"$argon2id$<&>"}`)},
		{Kind: "setting", Key: "mail"},
	}, back.Private)
	assert.True(t, back.Private[1].Gone())
}

func TestALineWithoutPrivateRecordsKeepsItsFirstForm(t *testing.T) {
	line, _, err := audit.Head{}.Append(keeping())
	require.NoError(t, err)
	assert.Contains(t, string(line), `{"v":1,"seq":1,`)
	assert.NotContains(t, string(line), "private")
}

func TestWhatIsNoPrivateRecordIsRefused(t *testing.T) {
	for name, p := range map[string]audit.Private{
		"no kind":       {Key: "a", Value: json.RawMessage(`1`)},
		"kind no key":   {Kind: "a\x00b", Key: "a", Value: json.RawMessage(`1`)},
		"no key":        {Kind: "setting", Value: json.RawMessage(`1`)},
		"key not UTF-8": {Kind: "setting", Key: "\xff", Value: json.RawMessage(`1`)},
		"nothing":       {Kind: "setting", Key: "mail", Value: json.RawMessage(` null `)},
		"no JSON":       {Kind: "setting", Key: "mail", Value: json.RawMessage(`{`)},
		"two values":    {Kind: "setting", Key: "mail", Value: json.RawMessage(`1 2`)},
		"not UTF-8":     {Kind: "setting", Key: "mail", Value: json.RawMessage("\"\xff\"")},
	} {
		_, _, err := audit.Head{}.Append(keeping(p))
		assert.ErrorIs(t, err, rbac.ErrInvalid, name)
	}
}

func TestAListingHasNoPrivateRecords(t *testing.T) {
	text, _, err := audit.Head{}.Append(keeping(audit.Private{Kind: "credential", Key: "anna@acme.test", Value: json.RawMessage(`"secret"`)}))
	require.NoError(t, err)
	line, err := audit.Head{}.Follow(text)
	require.NoError(t, err)
	entry, asked, err := (&audit.Query{Changes: 10}).Entry(line)
	require.NoError(t, err)
	require.True(t, asked)
	assert.Nil(t, entry.Private)
	shown, err := json.Marshal(entry)
	require.NoError(t, err)
	assert.False(t, strings.Contains(string(shown), "secret"))
	_, asked, err = (&audit.Query{Text: "secret"}).Entry(line)
	require.NoError(t, err)
	assert.False(t, asked, "nor are they searched")
}
