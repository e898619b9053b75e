package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/audit"
	"rolebook/backend/setupfile"
)

func TestTheHandOverPackHoldsWhatAClientSigns(t *testing.T) {
	session, id := openExample(t)
	open, err := session.workspace.Open(id)
	require.NoError(t, err)
	s := open.Now().Index.SetUp()
	view, err := (&Paper{session}).Print(id, "hand-over", "")
	require.NoError(t, err)
	facts := map[string]string{}
	for _, fact := range view.Imprint {
		facts[fact.Name] = fact.Value
	}
	assert.Equal(t, setupfile.Fingerprint(s), facts["Fingerprint"])
	assert.Equal(t, setupfile.Spoken(setupfile.Fingerprint(s)), facts["Fingerprint, to read out"])
	assert.Contains(t, facts["Head of the history"], open.store.Head().Hash.String(), "the head has the printing in it")
	assert.Len(t, view.Signatures, 2)

	listed := map[string]bool{}
	for _, section := range view.Sections {
		for _, table := range section.Tables {
			for _, row := range table.Rows {
				assert.True(t, row.Heading || len(row.Cells) == len(table.Heads), section.Title)
				listed[row.Cells[0].Text] = true
			}
		}
	}
	for _, u := range s.Users {
		assert.True(t, listed[u.Name()], u.Name())
	}
	for _, p := range s.Catalogue.Permissions() {
		assert.True(t, listed[p.Name], p.Name)
	}
	last, err := open.store.Event(open.store.Head().Seq)
	require.NoError(t, err)
	assert.Equal(t, audit.Print, last.Action)
	assert.Equal(t, setupfile.Fingerprint(s), last.Fingerprint)
}

func TestPapersOfARoleAndAPerson(t *testing.T) {
	session, id := openExample(t)
	paper := &Paper{session}
	role, err := paper.Get(id, "role", "viewer")
	require.NoError(t, err)
	assert.Equal(t, "Role: Viewer", role.Title)
	assert.Len(t, role.Sections, 2)
	person, err := paper.Get(id, "person", "Vera.Sander@example.com")
	require.NoError(t, err)
	assert.Equal(t, "Person: Vera Sander", person.Title)
	_, err = paper.Get(id, "role", "nobody")
	assert.Equal(t, CodeNotFound, code(t, err))
	_, err = paper.Print(id, "wall", "")
	assert.Equal(t, CodeInvalid, code(t, err))
}

func TestAPaperKeptAsAPageIsSafeAndStandsAlone(t *testing.T) {
	session, id := openExample(t)
	c, err := (&AppAccess{session}).SetDetails(id, "vera.sander@example.com", PersonDetails{FirstName: "<script>alert(1)</script>", LastName: "Sander"})
	require.NoError(t, err)
	_, err = (&Review{session}).Apply(id, c.ID, "")
	require.NoError(t, err)
	card, err := (&Paper{session}).Save(id, "hand-over", "")
	require.NoError(t, err)
	file, err := session.file(card.ID)
	require.NoError(t, err)
	text := string(file.Bytes)
	assert.Equal(t, "example-hafen-logistics-hand-over-pack.html", card.Name)
	assert.Contains(t, text, "&lt;script&gt;alert(1)&lt;/script&gt; Sander")
	assert.NotContains(t, text, "<script")
	assert.NotContains(t, text, "http")
	assert.Equal(t, strings.Count(text, "<table"), strings.Count(text, "</table>"))
}

func TestVerifyTellsAChangeFromASlipOfThePen(t *testing.T) {
	s, err := newExample(testNow)
	require.NoError(t, err)
	spoken := setupfile.Spoken(setupfile.Fingerprint(s))
	v, err := Verify(s, strings.ToLower(spoken))
	require.NoError(t, err)
	assert.True(t, v.Same)
	next := *s
	next.Notes = "changed"
	v, err = Verify(&next, spoken)
	require.NoError(t, err)
	assert.False(t, v.Same)
	assert.Contains(t, v.Sentence, v.Spoken)
	_, err = Verify(s, spoken[:30])
	assert.Equal(t, CodeInvalid, code(t, err))
}
