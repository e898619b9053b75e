package plan

import (
	"fmt"
	"slices"
	"strings"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// SetAddOns says which add-ons and plans the organisation has (checklist 40). One the
// catalogue does not know is ErrNotFound.
func SetAddOns(addOns []rbac.AddOnKey) Edit {
	return Edit{Title: tongue.Say("Change the add-ons"), Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		for _, key := range addOns {
			if !slices.ContainsFunc(s.Catalogue.AddOns, func(a *rbac.AddOn) bool { return a.Key == key }) {
				return nil, fmt.Errorf("add-on %q: %w", key, rbac.ErrNotFound)
			}
		}
		next := *s
		next.AddOns = united(addOns, nil)
		return &next, nil
	}}
}

// PutAddOn adds an add-on or plan to the catalogue, with a key made from its name when it has
// none, or renames the one with its key. Whether the organisation has it is SetAddOns.
func PutAddOn(a rbac.AddOn) Edit {
	return changeCatalogue(tongue.Say("Change the add-on %s", a.Name), func(c *rbac.Catalogue) error {
		if strings.TrimSpace(a.Name) == "" {
			return fmt.Errorf("add-on without a name: %w", rbac.ErrInvalid)
		}
		next := a
		if next.Key == "" {
			taken := func(key string) bool { return addOnAt(c, rbac.AddOnKey(key)) >= 0 }
			next.Key = rbac.AddOnKey(rbac.KeyFrom(a.Name, "add-on", taken))
		}
		c.AddOns = slices.Clone(c.AddOns)
		if at := addOnAt(c, next.Key); at >= 0 {
			c.AddOns[at] = &next
			return nil
		}
		c.AddOns = append(c.AddOns, &next)
		slices.SortFunc(c.AddOns, func(a, b *rbac.AddOn) int { return strings.Compare(string(a.Key), string(b.Key)) })
		return nil
	})
}

// RemoveAddOn takes an add-on or plan out of the catalogue. One that a permission needs is
// ErrInUse: without it that permission would be open to more people.
func RemoveAddOn(key rbac.AddOnKey) Edit {
	catalogue := changeCatalogue(tongue.Say("Remove an add-on"), func(c *rbac.Catalogue) error {
		at := addOnAt(c, key)
		if at < 0 {
			return fmt.Errorf("add-on %q: %w", key, rbac.ErrNotFound)
		}
		for _, p := range c.Permissions() {
			if p.AddOn == key {
				return fmt.Errorf("add-on %q: needed by permission %q: %w", key, p.Key, rbac.ErrInUse)
			}
		}
		c.AddOns = slices.Delete(slices.Clone(c.AddOns), at, at+1)
		if len(c.AddOns) == 0 {
			c.AddOns = nil
		}
		return nil
	})
	return Edit{Title: catalogue.Title, Do: func(s *rbac.SetUp) (*rbac.SetUp, error) {
		next, err := catalogue.Do(s)
		if err != nil {
			return nil, err
		}
		next.AddOns = lacking(next.AddOns, []rbac.AddOnKey{key})
		return next, nil
	}}
}

func addOnAt(c *rbac.Catalogue, key rbac.AddOnKey) int {
	return slices.IndexFunc(c.AddOns, func(a *rbac.AddOn) bool { return a.Key == key })
}
