package access

import (
	"net/netip"
	"slices"
	"time"

	"rolebook/backend/rbac"
)

// Governing are the permissions that govern a Rolebook screen in either of two set-ups, by
// key (access-model §6).
func Governing(sides ...*rbac.SetUp) []rbac.PermissionKey {
	var list []rbac.PermissionKey
	for _, s := range sides {
		for _, p := range s.Catalogue.Permissions() {
			if len(p.Governs) > 0 && !slices.Contains(list, p.Key) {
				list = append(list, p.Key)
			}
		}
	}
	slices.Sort(list)
	return list
}

// Instants are an instant and each later start and end of an assignment of the users, in
// order: between two of them nobody's rights change by themselves.
func Instants(at time.Time, users ...*rbac.User) []time.Time {
	list := []time.Time{at}
	for _, u := range users {
		if u == nil {
			continue
		}
		for _, a := range u.Assignments {
			for _, i := range []rbac.Instant{a.From, a.Until} {
				if i.After(at) {
					list = append(list, i.Time)
				}
			}
		}
	}
	slices.SortFunc(list, time.Time.Compare)
	return slices.CompactFunc(list, time.Time.Equal)
}

// Addresses are no address at all and one inside each prefix that a role of the users names.
// Prefixes are nested or apart and each admits more, so that these stand for every address.
func (ix *Index) Addresses(users ...*rbac.User) []netip.Addr {
	list := []netip.Addr{{}}
	for _, u := range users {
		if u == nil {
			continue
		}
		for _, a := range u.Assignments {
			if r := ix.role(ix.roleID(a.Role)); r != nil {
				for _, prefix := range r.addresses {
					list = append(list, prefix.Addr())
				}
			}
		}
	}
	slices.SortFunc(list, netip.Addr.Compare)
	return slices.Compact(list)
}
