package tongue

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestASentenceIsSaidInTheLanguageInUse(t *testing.T) {
	t.Cleanup(func() { Use(nil) })
	assert.Equal(t, "Give Vera the role Viewer", Say("Give %s the role %s", "Vera", "Viewer"))
	assert.Equal(t, "100 % of it", Say("100 % of it"), "without values nothing is put in")
	Use(Sentences{"Give %s the role %s": "Rolle %[2]s an %[1]s geben", "Import %s": "%s importieren"})
	assert.Equal(t, "Rolle Viewer an Vera geben", Say("Give %s the role %s", "Vera", "Viewer"))
	assert.Equal(t, "Delete Vera", Say("Delete %s", "Vera"), "what a language does not have is said in English")
	Use(nil)
	assert.Equal(t, "Import off.json", Say("Import %s", "off.json"))
}

func TestASentenceGoesOnInsideAnother(t *testing.T) {
	t.Cleanup(func() { Use(nil) })
	assert.Equal(t, "give Vera a role", Inside("Give Vera a role"))
	Use(Sentences{"Give": "Geben"})
	assert.Equal(t, "Rolle geben", Inside("Rolle geben"), "nouns keep their capitals")
}
