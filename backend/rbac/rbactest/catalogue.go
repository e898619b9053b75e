package rbactest

import (
	"fmt"

	"pgregory.net/rapid"

	"rolebook/backend/rbac"
)

var kinds = []string{"", "team", "region", "site"}

func catalogue(t *rapid.T) rbac.Catalogue {
	c := rbac.Catalogue{Name: "Random"}
	for i := range rapid.IntRange(0, 2).Draw(t, "add-ons") {
		c.AddOns = append(c.AddOns, &rbac.AddOn{Key: rbac.AddOnKey(fmt.Sprintf("addon-%d", i)), Name: fmt.Sprintf("Add-on %d", i)})
	}
	account := &rbac.Permission{Key: Account, Name: "Account", Scope: rbac.ScopeNone, Editable: true,
		Governs: append(Some(t, "account governs", []rbac.Screen{rbac.ScreenAudit, rbac.ScreenGroups}), rbac.ScreenRoles, rbac.ScreenUsers)}
	permissions := []*rbac.Permission{account}
	for i := range rapid.IntRange(1, 6).Draw(t, "permissions") {
		permissions = append(permissions, permission(t, i, permissions, c.AddOns))
	}
	areas := rapid.IntRange(1, 3).Draw(t, "areas")
	for i := range areas {
		c.Areas = append(c.Areas, &rbac.Area{Key: rbac.AreaKey(fmt.Sprintf("area-%d", areas-i)), Name: fmt.Sprintf("Area %d", areas-i)})
	}
	for _, p := range permissions {
		area := One(t, "area", c.Areas)
		area.Permissions = append(area.Permissions, p)
	}
	return c
}

// permission requires earlier permissions only, so that requirements never form a cycle.
func permission(t *rapid.T, i int, earlier []*rbac.Permission, addOns []*rbac.AddOn) *rbac.Permission {
	p := &rbac.Permission{
		Key: rbac.PermissionKey(fmt.Sprintf("p.%d", 9-i)), Name: fmt.Sprintf("Permission %d", i),
		Description:  rapid.SampledFrom([]string{"", "What it is for"}).Draw(t, "description"),
		Scope:        One(t, "scope", rbac.Scopes),
		Editable:     rapid.Bool().Draw(t, "editable"),
		DateFiltered: rapid.Bool().Draw(t, "date filtered"),
		Restricted:   chance(t, "restricted", 6),
		APIOnly:      chance(t, "api only", 6),
		Sensitive:    chance(t, "sensitive", 6),
	}
	if len(addOns) > 0 && chance(t, "needs add-on", 3) {
		p.AddOn = One(t, "add-on", addOns).Key
	}
	if chance(t, "requires", 3) {
		p.Requires = append(p.Requires, rbac.Requirement{
			Permission: One(t, "required", earlier).Key, At: One(t, "at", kinds)})
	}
	if chance(t, "governs", 4) {
		p.Governs = Some(t, "screens", []rbac.Screen{rbac.ScreenGroups, rbac.ScreenReviews, rbac.ScreenTransfer, rbac.ScreenSettings})
	}
	return p
}
