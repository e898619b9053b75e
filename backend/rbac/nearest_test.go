package rbac_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/backend/rbac"
)

func TestTheNearestWordIsTheOneProbablyMeant(t *testing.T) {
	words := []string{"invited", "active", "suspended", "terminated"}
	for typed, meant := range map[string]string{
		"activ": "active", "ACTIVE": "active", "actvie": "active", "suspend": "suspended", "inivted": "invited",
		"deleted": "", "": "", "a": "", "terminator": "terminated",
	} {
		assert.Equal(t, meant, rbac.Nearest(typed, words), typed)
	}
	assert.Equal(t, `did you mean "active"? use one of: active, invited`, rbac.MendWord("activ", []rbac.Status{rbac.Active, rbac.Invited}))
	assert.Equal(t, `use one of: view, edit`, rbac.MendWord("delete", rbac.Actions))
}
