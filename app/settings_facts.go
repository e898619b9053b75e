package app

import (
	"slices"

	"rolebook/backend/setupfile"
)

// namedInAddOn is how many permissions of an add-on are named.
const namedInAddOn = 4

// settings are the facts of a set-up.
func (l *look) settings() SettingsView {
	s := l.setUp()
	fingerprint := setupfile.Fingerprint(l.whole.SetUp())
	view := SettingsView{
		Name: s.Name, Notes: s.Notes, Product: s.Catalogue.Name, Fingerprint: fingerprint, Spoken: setupfile.Spoken(fingerprint),
		Holds: l.holds(s, setupfile.Sections),
	}
	for _, a := range s.Catalogue.AddOns {
		var needs []string
		for _, p := range s.Catalogue.Permissions() {
			if p.AddOn == a.Key {
				needs = append(needs, p.Name)
			}
		}
		view.AddOns = append(view.AddOns, AddOnView{
			Key: string(a.Key), Name: a.Name, On: slices.Contains(s.AddOns, a.Key), Permissions: l.listed(needs, namedInAddOn),
		})
	}
	return view
}

// servedAt is where this process answers browsers; empty when it does not.
func (w *Workspace) servedAt() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.address
}
