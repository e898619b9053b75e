package plan

import (
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// RenameCatalogue gives the product another name.
func RenameCatalogue(name string) Edit {
	return changeCatalogue(tongue.Say("Call the product %s", name), func(c *rbac.Catalogue) error {
		if strings.TrimSpace(name) == "" {
			return fmt.Errorf("product without a name: %w", rbac.ErrInvalid)
		}
		c.Name = name
		return nil
	})
}

// AddArea adds an area after the others, with a key made from its name.
func AddArea(name string) Edit {
	return changeCatalogue(tongue.Say("Add the area %s", name), func(c *rbac.Catalogue) error {
		if strings.TrimSpace(name) == "" {
			return fmt.Errorf("area without a name: %w", rbac.ErrInvalid)
		}
		taken := func(key string) bool { return areaAt(c, rbac.AreaKey(key)) >= 0 }
		c.Areas = append(c.Areas, &rbac.Area{Key: rbac.AreaKey(rbac.KeyFrom(name, "area", taken)), Name: name})
		return nil
	})
}

// RenameArea gives an area another name; its key stays.
func RenameArea(area rbac.AreaKey, name string) Edit {
	return changeArea(tongue.Say("Rename the area %s", name), area, func(a *rbac.Area) error {
		if strings.TrimSpace(name) == "" {
			return fmt.Errorf("no name: %w", rbac.ErrInvalid)
		}
		a.Name = name
		return nil
	})
}

// MoveArea puts an area at another place, counted from 0.
func MoveArea(area rbac.AreaKey, place int) Edit {
	return changeCatalogue(tongue.Say("Move an area"), func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		if at < 0 {
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		}
		c.Areas = moved(c.Areas, at, place)
		return nil
	})
}

// RemoveArea takes out an area without permissions; one with some is ErrInUse. What takes the
// permissions with it is RemoveWholeArea.
func RemoveArea(area rbac.AreaKey) Edit {
	return changeCatalogue(tongue.Say("Remove an area"), func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		switch {
		case at < 0:
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		case len(c.Areas[at].Permissions) > 0:
			return fmt.Errorf("area %q: has permissions: %w", area, rbac.ErrInUse)
		}
		c.Areas = slices.Delete(slices.Clone(c.Areas), at, at+1)
		return nil
	})
}

// RemoveWholeArea takes out an area with all its permissions, as RemovePermissions does them.
func RemoveWholeArea(s *rbac.SetUp, area rbac.AreaKey) Edit {
	title := tongue.Say("Remove the area %s", string(area))
	var keys []rbac.PermissionKey
	if at := areaAt(&s.Catalogue, area); at >= 0 {
		title = tongue.Say("Remove the area %s", s.Catalogue.Areas[at].Name)
		for _, p := range s.Catalogue.Areas[at].Permissions {
			keys = append(keys, p.Key)
		}
	}
	return Together(title, RemovePermissions(s, keys...), RemoveArea(area))
}

// changeCatalogue is the edit that changes the catalogue. change gets a copy with its own
// list of areas; the areas themselves are shared.
func changeCatalogue(title string, change func(*rbac.Catalogue) error) Edit {
	return Edit{Title: title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next := *s
		next.Catalogue.Areas = slices.Clone(s.Catalogue.Areas)
		if err := change(&next.Catalogue); err != nil {
			return nil, err
		}
		return &next, nil
	}}
}

func changeArea(title string, area rbac.AreaKey, change func(*rbac.Area) error) Edit {
	return changeCatalogue(title, func(c *rbac.Catalogue) error {
		at := areaAt(c, area)
		if at < 0 {
			return fmt.Errorf("area %q: %w", area, rbac.ErrNotFound)
		}
		next := *c.Areas[at]
		c.Areas[at] = &next
		return change(&next)
	})
}

func areaAt(c *rbac.Catalogue, key rbac.AreaKey) int {
	return slices.IndexFunc(c.Areas, func(a *rbac.Area) bool { return a.Key == key })
}
